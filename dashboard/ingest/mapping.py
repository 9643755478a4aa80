"""Second step: what a list holds, and which of its columns is which field."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.table import Row, Table
from dashboard.model.list_kind import ListKind


@dataclass(frozen=True, slots=True)
class Mapped:
    """A table whose columns have a meaning: field → position, and the heading as the file writes it."""

    table: Table
    kind: ListKind
    columns: Mapping[str, int]

    def cell(self, row: Row, field: str) -> str:
        """What a row says of a field; nothing when the column is missing or the row is short."""
        position = self.columns.get(field)
        return row.cells[position] if position is not None and position < len(row.cells) else ""

    def heading(self, field: str) -> str:
        """The field's heading as the file writes it."""
        position = self.columns.get(field)
        return field if position is None else self.table.headings[position]


def map_columns(table: Table) -> tuple[Mapped | None, tuple[Problem, ...]]:
    """Recognise a canonical file by its headings, whatever their order and case.

    Of the kinds whose required headings are all there, the one that knows most of the
    headings wins. What it does not know is left out, with a notice.
    """
    codes = [heading.casefold() for heading in table.headings]
    twice = [heading for heading, times in Counter(codes).items() if heading and times > 1]
    if twice:
        return None, tuple(
            Problem(ProblemCode.HEADING_TWICE, table.file, row=table.heading_row, column=heading)
            for heading in twice
        )
    kind = _kind_of(set(codes))
    if kind is None:
        return None, (_not_recognised(table, set(codes)),)
    columns = {code: position for position, code in enumerate(codes) if code in kind.headings}
    unknown = tuple(
        Problem(
            ProblemCode.HEADING_UNKNOWN,
            table.file,
            row=table.heading_row,
            column=heading,
            near=_nearest(code, kind),
        )
        for heading, code in zip(table.headings, codes, strict=True)
        if code and code not in columns
    )
    return Mapped(table, kind, columns), unknown


def _kind_of(codes: set[str]) -> ListKind | None:
    fitting = [kind for kind in ListKind if codes >= set(kind.required)]
    return max(fitting, key=lambda kind: len(codes & set(kind.headings)), default=None)


def _nearest(code: str, kind: ListKind) -> str:
    """The heading that was probably meant."""
    found = process.extractOne(code, kind.headings, scorer=fuzz.ratio, score_cutoff=75)
    return str(found[0]) if found else ""


def _not_recognised(table: Table, codes: set[str]) -> Problem:
    """Which headings are missing, told of the kind that comes closest, if one does."""
    nearest = max(ListKind, key=lambda kind: (len(codes & set(kind.headings)), -len(kind.headings)))
    is_near = bool(codes & set(nearest.headings))
    return Problem(
        ProblemCode.LIST_NOT_RECOGNISED,
        table.file,
        row=table.heading_row,
        found=", ".join(table.headings),
        expected=tuple(heading for heading in nearest.required if heading not in codes) if is_near else (),
        near=nearest.file_name if is_near else "",
    )
