"""What sort of list a table is, and which of its columns is which field.

    headings ──┐
               ├─ notions ─ shape ─ one column for each field ─ what the words in it mean
    values  ───┘

The headings of the canonical files are taken as they are; all else is a guess that somebody can correct.
"""

from collections.abc import Sequence
from dataclasses import replace

from dashboard.ingest.plan import MORE_FIELDS, Because, Column, Plan, Shape
from dashboard.ingest.recognising.codes import words_field
from dashboard.ingest.recognising.notions import exact_notion, notion_of
from dashboard.ingest.recognising.remembering import as_before
from dashboard.ingest.recognising.shapes import FIELDS, shape_of
from dashboard.ingest.recognising.values import (
    are_mostly_words_of,
    are_words_of,
    filled,
    is_no_name,
    is_personal,
    meanings,
    notion_of_values,
)
from dashboard.ingest.table import Table
from dashboard.model.list_kind import ListKind

__all__ = ["recognise"]

_NAMES = ("name", "organisation.name")
"""A column "Naam" beside one with the organisation is the name of whoever speaks for it."""

_SOMEBODY = ("name", "organisation", "partners", "member_of", "part_of", "lead")
"""What cells without a letter cannot be."""


def recognise(table: Table, *, remembered: Plan | None = None) -> Plan:
    """How a table is understood; `remembered` is how an earlier list of the same source was."""
    cells = [filled(table, position) for position in range(len(table.headings))]
    kind = _canonical(table)
    if kind is not None:
        plan = Plan(Shape(kind.value), tuple(_canonical_column(table, kind)))
    else:
        plan = _guessed(table, cells)
    plan = as_before(plan, remembered) if remembered else plan
    return replace(plan, columns=tuple(_with_words(column, plan.shape, cells) for column in plan.columns))


def _canonical(table: Table) -> ListKind | None:
    """The canonical file whose required headings are all there, of several the one that knows most."""
    codes = {heading.casefold() for heading in table.headings}
    fitting = [kind for kind in ListKind if codes >= set(kind.required)]
    return max(fitting, key=lambda kind: len(codes & set(kind.headings)), default=None)


def _canonical_column(table: Table, kind: ListKind) -> Sequence[Column]:
    fields = (*kind.headings, *MORE_FIELDS.get(Shape(kind.value), ()))
    own = {heading.casefold() for heading in table.headings}
    taken: set[str] = set()
    columns = []
    for position, heading in enumerate(table.headings):
        code = heading.casefold()
        because = Because.CANONICAL
        if code not in fields:
            code, because = FIELDS[Shape(kind.value)].get(exact_notion(heading), ""), Because.HEADING
        if not code or code in taken or (because is Because.HEADING and code in own):
            code, because = "", _why_not(heading, filled(table, position))
        taken |= {code}
        columns.append(Column(position, heading, code, because))
    return columns


def _guessed(table: Table, cells: Sequence[Sequence[str]]) -> Plan:
    """The notion of every column, the shape that they make, and then the field of each in that shape."""
    notions = [notion_of(heading) for heading in table.headings]
    by_values = [False] * len(notions)
    for position, found in enumerate(cells):
        if notions[position] == "personal":
            # A column "contact" with nothing but web addresses is no secret.
            notions[position] = "website" if notion_of_values(found) == "website" else "personal"
        elif notions[position] in _SOMEBODY and is_no_name(found):  # "Lid van - tot" holds years
            notions[position] = ""
        elif is_personal(found):
            notions[position], by_values[position] = "personal", True
        elif not notions[position] and (notion := notion_of_values(found)):
            notions[position], by_values[position] = notion, True
    _find_corner(notions, by_values, cells)
    shape = shape_of({notion for notion in notions if notion})
    columns = []
    taken: set[str] = set()
    for position, notion in _surest_first(notions, by_values):
        field = FIELDS[shape].get(notion, "")
        is_person = notion == "personal" or (notion == "name" and field in _NAMES and field in taken)
        if field in taken:
            field = ""
        taken |= {field} if field else set()
        because = Because.VALUES if by_values[position] else Because.HEADING
        if is_person:
            because = Because.PERSONAL
        elif not field:
            because = _why_not(table.headings[position], cells[position])
        columns.append(Column(position, table.headings[position], field, because))
    return Plan(shape, tuple(sorted(columns, key=lambda column: column.position)))


def _find_corner(notions: list[str], by_values: list[bool], cells: Sequence[Sequence[str]]) -> None:
    """A column whose cells are all words for a corner is the corner, whatever its heading says.

    Under "Soort" most of them are enough: what the other words there mean, somebody says.
    """
    if {"source", "target"} <= set(notions):
        return  # between two organisations "onderzoek" is what they do together
    if any(
        notion == "corner" and are_words_of("corner", found)
        for notion, found in zip(notions, cells, strict=True)
    ):
        return
    for position, found in enumerate(cells):
        # Under "Soort" one word is enough: a sheet of businesses only says so in every row.
        enough = 1 if notions[position] == "kind" else 2
        if notions[position] in ("", "kind", "themes", "level") and are_words_of(
            "corner", found, at_least=enough
        ):
            notions[position], by_values[position] = "corner", True
            return
    if "corner" not in notions:
        for position, found in enumerate(cells):
            if notions[position] == "kind" and are_mostly_words_of("corner", found):
                notions[position], by_values[position] = "corner", True
                return


def _surest_first(notions: Sequence[str], by_values: Sequence[bool]) -> list[tuple[int, str]]:
    """Of two columns for one field the one whose heading says so comes before the one whose cells do."""
    order = sorted(
        range(len(notions)), key=lambda position: (by_values[position], _is_general(notions[position]))
    )
    return [(position, notions[position]) for position in order]


def _is_general(notion: str) -> bool:
    """A name of anything gives way to the name of an organisation."""
    return notion in ("name", "url", "description")


def _why_not(heading: str, cells: Sequence[str]) -> Because:
    if notion_of(heading) == "personal" or is_personal(cells):
        return Because.PERSONAL
    return Because.UNKNOWN if heading.strip() or cells else Because.EMPTY


def _with_words(column: Column, shape: Shape, cells: Sequence[Sequence[str]]) -> Column:
    """The column with what the words in it mean; what was said before goes over what is guessed now."""
    field = words_field(column.field, shape)
    if not field:
        return column
    return replace(column, values={**meanings(field, cells[column.position]), **column.values})
