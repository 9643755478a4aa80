"""What stands in a form, as rows of a canonical list: the same cells, the same rules."""

from collections.abc import Mapping, Sequence

from dashboard.ingest.mapping import Mapped
from dashboard.ingest.table import Row, Table
from dashboard.model.list_kind import ListKind

FORM = "by hand"
"""What a form is called where a list has the name of its file."""


def written(kind: ListKind, rows: Sequence[Mapping[str, str]]) -> Mapped:
    """Rows of text by field, understood as they stand; a field that a row leaves out is empty.

    Row numbers count from 1, as the forms do: there are no headings above them.
    """
    headings = kind.headings
    table = Table(
        file=FORM,
        sheet=kind.value,
        headings=headings,
        heading_row=0,
        rows=tuple(
            Row(number, tuple(row.get(field, "") for field in headings))
            for number, row in enumerate(rows, start=1)
        ),
    )
    return Mapped(table, kind, {field: position for position, field in enumerate(headings)})
