"""What our own workbooks carry beside a list: example rows, an explanation, what is to be mended.

The template has rows that show how it is filled in and a sheet that explains it; a file of rows to mend has
two columns more than the list that it came from. None of it is anybody's data, so it never becomes a list.
"""

from dataclasses import replace

from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.table import Book, Row, Table

EXAMPLE_MARKS = ("(voorbeeld)", "(example)")
"""The end of the first cell of a row that only shows how a list is filled in."""
EXPLANATION_MARK = "Driehoek:"
"""The beginning of the first cell of a sheet that explains."""
WHAT_TO_DO = frozenset({"wat te doen", "what to do"})
ROW_NUMBER = frozenset({"rij", "row"})
"""The headings of the two columns more; a column of row numbers is ours only beside the other."""


def without_ours(read: Book | Problem) -> Book | Problem:
    """A file as it was read, without what is ours; a template that nobody filled in has no rows."""
    if isinstance(read, Problem) or not read.tables:
        return read
    tables = tuple(own for table in read.tables if (own := without_own(table)) is not None)
    return replace(read, tables=tables) if tables else Problem(ProblemCode.FILE_HAS_NO_ROWS, read.file)


def without_own(table: Table) -> Table | None:
    """The table as its maker meant it; None when there is nothing in it but what is ours."""
    if _explains(table):
        return None
    rows = tuple(row for row in table.rows if not _is_example(row))
    if not rows and table.rows:
        return None
    ours = _own_columns(table.headings)
    if not ours and len(rows) == len(table.rows):
        return table
    return replace(
        table,
        headings=_without(table.headings, ours),
        rows=tuple(replace(row, cells=_without(row.cells, ours)) for row in rows),
    )


def _explains(table: Table) -> bool:
    opening = table.above[0].cells if table.above else table.headings
    return next((cell for cell in opening if cell), "").startswith(EXPLANATION_MARK)


def _is_example(row: Row) -> bool:
    first = next((cell for cell in row.cells if cell), "")
    return first.casefold().endswith(EXAMPLE_MARKS)


def _own_columns(headings: tuple[str, ...]) -> frozenset[int]:
    words = [heading.strip().casefold() for heading in headings]
    if not WHAT_TO_DO.intersection(words):
        return frozenset()
    return frozenset(
        position for position, word in enumerate(words) if word in WHAT_TO_DO or word in ROW_NUMBER
    )


def _without(cells: tuple[str, ...], positions: frozenset[int]) -> tuple[str, ...]:
    return tuple(cell for position, cell in enumerate(cells) if position not in positions)
