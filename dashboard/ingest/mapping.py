"""Second step: what a list holds, and which of its columns is which field."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.table import Row, Table
from dashboard.model.list_kind import ListKind

_LONG_ENOUGH = 4
"""Letters: with fewer, one that differs makes another word ("Lid" is no slip for "id")."""


@dataclass(frozen=True, slots=True)
class Mapped:
    """A table whose columns have a meaning: field → position, and the heading as the file writes it.

    `values` takes words in a field's cells, without case, to codes. `free` are the fields whose columns are
    not those of a canonical file: there dates, countries and codes may stand in words. `is_derived` says
    that its rows were made of a cell that names several: whoever is unknown there is told, and no more.
    """

    table: Table
    kind: ListKind
    columns: Mapping[str, int]
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    free: frozenset[str] = frozenset()
    is_derived: bool = False

    def cell(self, row: Row, field: str) -> str:
        """What a row says of a field; nothing when the column is missing or the row is short."""
        position = self.columns.get(field)
        return row.cells[position] if position is not None and position < len(row.cells) else ""

    def heading(self, field: str) -> str:
        """The field's heading as the file writes it."""
        position = self.columns.get(field)
        return field if position is None else self.table.headings[position]


def nearest_heading(code: str, kind: ListKind) -> str:
    """The heading of a canonical file that was probably meant; empty when none comes near, or too short."""
    if len(code) < _LONG_ENOUGH:
        return ""
    found = process.extractOne(code, kind.headings, scorer=fuzz.ratio, score_cutoff=75)
    return str(found[0]) if found else ""


def not_recognised(table: Table) -> Problem:
    """Which headings are missing, told of the kind that comes closest, if one does."""
    codes = {heading.casefold() for heading in table.headings}
    nearest = max(ListKind, key=lambda kind: (len(codes & set(kind.headings)), -len(kind.headings)))
    is_near = bool(codes & set(nearest.headings))
    return Problem(
        ProblemCode.LIST_NOT_RECOGNISED,
        table.file,
        row=table.heading_row,
        found=", ".join(table.headings),
        expected=tuple(heading for heading in nearest.required if heading not in codes) if is_near else (),
        near=nearest.file_name if is_near else "",
        sheet=table.sheet,
    )
