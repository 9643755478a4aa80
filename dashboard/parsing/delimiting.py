"""Which character separates the cells: the one that gives the same number of cells in every row."""

import csv
import io
from collections.abc import Iterator

DELIMITERS = (";", "\t", ",", "|")
LOOKED_AT = 50
"""How many rows are enough to know."""


def records(text: str, delimiter: str) -> Iterator[list[str]]:
    """The rows of a text as a spreadsheet would show them. csv.Error for a quote left open."""
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)


def delimiter_of(text: str) -> str:
    """The delimiter of a text; a comma when there is none, as in a list of a single column.

    A delimiter that gives every row as many cells as the first wins; of several the one with
    the most cells. Where none does, because rows are ragged, the most cells in the first row win.
    """
    best, best_score = ",", (False, 1)
    for delimiter in DELIMITERS:
        score = _score(text, delimiter)
        if score[1] > 1 and score > best_score:
            best, best_score = delimiter, score
    return best


def _score(text: str, delimiter: str) -> tuple[bool, int]:
    """Whether the rows are all as wide as the first one, and how wide that is."""
    widths = []
    try:
        for cells in records(text, delimiter):
            if any(cell.strip() for cell in cells):
                widths.append(len(cells))
            if len(widths) == LOOKED_AT:
                break
    except csv.Error:
        return False, widths[0] if widths else 0
    return len(set(widths)) == 1, widths[0] if widths else 0
