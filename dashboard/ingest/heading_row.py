"""Which row of a sheet holds the headings: not always the first, for many lists have a title."""

from collections.abc import Collection, Sequence

from dashboard.ingest.table import Row
from dashboard.model.list_kind import ListKind

LOOKED_AT = 25
"""Filled rows: a preamble that is longer is no preamble."""
_FOLLOWING = 20
"""Rows beneath that tell how wide the list is."""
_WIDE_ENOUGH = 0.6
"""Of the cells in the rows beneath, so many must have a heading."""
_DISTINCT = 0.8
_TEXT = 0.7


def find_heading_row(rows: Sequence[Row], grouping: Collection[int] = ()) -> int:
    """The position of the headings among the filled rows.

    The headings of a canonical list are known. Else they are the first row in which several cells are
    filled, nearly as many as in the rows beneath, with text, and nearly all with another one. Where no row is
    like that it is the first. `grouping` are the numbers of rows with cells merged across: when two rows look
    like headings, such a row only groups those beneath.
    """
    first = rows[:LOOKED_AT]
    for position, row in enumerate(first):
        cells = {cell.casefold() for cell in row.cells}
        if any(cells >= set(kind.required) for kind in ListKind):
            return position
    for position, row in enumerate(first):
        if _looks_like_headings(row, _beneath(rows, position)):
            after = position + 1
            is_group = row.number in grouping and _looks_like_headings(rows[after], _beneath(rows, after))
            return after if is_group else position
    return 0


def _beneath(rows: Sequence[Row], position: int) -> Sequence[Row]:
    return rows[position + 1 : position + 1 + _FOLLOWING]


def _looks_like_headings(row: Row, beneath: Sequence[Row]) -> bool:
    filled = [cell for cell in row.cells if cell]
    if len(filled) < 2 or not beneath:
        return False
    widths = sorted(sum(map(bool, each.cells)) for each in beneath)
    usual = widths[len(widths) // 2]
    distinct = len({cell.casefold() for cell in filled})
    text = sum(any(letter.isalpha() for letter in cell) for cell in filled)
    return (
        len(filled) >= _WIDE_ENOUGH * usual
        and distinct >= _DISTINCT * len(filled)
        and text >= _TEXT * len(filled)
    )
