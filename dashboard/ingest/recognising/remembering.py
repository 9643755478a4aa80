"""A second list of the same source maps itself as the first one was read."""

from dataclasses import replace

from dashboard.ingest.plan import Because, Column, Plan
from dashboard.ingest.recognising.vocabulary import folded

_SAID = (Because.CHOSEN, Because.REMEMBERED)


def as_before(plan: Plan, remembered: Plan) -> Plan:
    """The plan with every column that was there before read as then; new columns stay as they were guessed.

    Personal data stay out, whatever was said of a column of that name before.
    """
    earlier = {folded(column.heading): column for column in remembered.columns if folded(column.heading)}
    known = [column for column in plan.columns if folded(column.heading) in earlier]
    if 2 * len(known) < len([column for column in plan.columns if column.heading.strip()]):
        return plan
    taken = {earlier[folded(column.heading)].field for column in known} - {""}
    columns = tuple(_column(column, earlier.get(folded(column.heading)), taken) for column in plan.columns)
    return replace(
        plan,
        shape=remembered.shape,
        association=remembered.association or plan.association,
        columns=columns,
    )


def _column(column: Column, before: Column | None, taken: set[str]) -> Column:
    if column.because in (Because.PERSONAL, Because.EMPTY):
        return column
    if before is None:
        # What was told of another column is not guessed of this one as well.
        return replace(column, field="", because=Because.UNKNOWN) if column.field in taken else column
    if before.field or before.because in _SAID:
        return replace(column, field=before.field, because=Because.REMEMBERED, values=before.values)
    return column
