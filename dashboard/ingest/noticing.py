"""What is worth telling of a sheet beside its rows: what a spreadsheet can say and a list cannot."""

from collections.abc import Iterable, Iterator, Sequence
from string import ascii_uppercase

from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.parsing.sheet import Area, Sheet

_NAMED = 6
"""Places that are named one by one; of the rest it is said that there are more."""


def notices(sheet: Sheet, *, file: str, heading_row: int, name: str) -> tuple[Problem, ...]:
    """The notices of one sheet. `name` is what it is called in them, empty in a file of one sheet."""
    merged = [area for area in sheet.merged if area.bottom > heading_row]
    coloured = [row for row in sheet.coloured if row > heading_row]
    hidden = [row for row in sheet.hidden_rows if row >= heading_row]
    found = (
        (ProblemCode.CELLS_MERGED, _listed(map(_area, merged)), _first([area.top for area in merged])),
        (ProblemCode.COLOUR_HAS_MEANING, _rows(coloured), None),
        (ProblemCode.ROWS_HIDDEN, _rows(hidden), None),
        (ProblemCode.COLUMNS_HIDDEN, _listed(map(letters_of, _filled_columns(sheet))), None),
        (ProblemCode.FORMULAS_WITHOUT_VALUE, _addresses(sheet.without_value), None),
        (ProblemCode.CELLS_WITH_ERROR, _addresses(sheet.faulty), None),
        (ProblemCode.CELLS_FAR_OUT, _addresses((row, at) for at, row in sheet.far_out.items()), None),
        (ProblemCode.VALUES_LEFT_OUT, _listed(sheet.left_out), None),
    )
    return tuple(Problem(code, file, row=row, found=said, sheet=name) for code, said, row in found if said)


def letters_of(column: int) -> str:
    """What a spreadsheet calls a column: 0 → `A`, 27 → `AB`."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = ascii_uppercase[rest] + letters
    return letters


def _filled_columns(sheet: Sheet) -> list[int]:
    hidden = set(sheet.hidden_columns)
    if not hidden:
        return []
    filled = {at for _, cells in sheet.rows for at, cell in enumerate(cells) if cell}
    return sorted(hidden & filled)


def _first(rows: Sequence[int]) -> int | None:
    return rows[0] if rows else None


def _area(area: Area) -> str:
    return f"{letters_of(area.left)}{area.top}:{letters_of(area.right)}{area.bottom}"


def _addresses(cells: Iterable[tuple[int, int]]) -> str:
    return _listed(f"{letters_of(column)}{row}" for row, column in cells)


def _rows(rows: Sequence[int]) -> str:
    """`4, 9, 12–18`."""
    return _listed(str(first) if first == last else f"{first}–{last}" for first, last in _runs(rows))


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    first = last = 0
    for row in rows:
        if first and row == last + 1:
            last = row
            continue
        if first:
            yield first, last
        first = last = row
    if first:
        yield first, last


def _listed(places: Iterable[str]) -> str:
    every = list(places)
    return ", ".join(every[:_NAMED]) + (", …" if len(every) > _NAMED else "")
