"""How large the letters of a sheet can be, so that two columns of words fit on one page."""

from collections.abc import Sequence
from math import sqrt

from dashboard.exports.page_picture import Columns, Heading, Paragraph
from dashboard.exports.page_picture.sheet import Block

LARGEST, SMALLEST = 1.06, 0.7
_ROOM = 5_400
"""Letters for which a column over the whole width has room at the usual size, white counted in."""
_LINE = 60
"""What a heading, a rule or a line that is not full takes, in letters."""


def size_for(columns: Sequence[tuple[float, Sequence[Block]]]) -> float:
    """The size beside the usual. `columns` are the share of the width that each has, and what stands in it.

    The room for words goes with the square of their size.
    """
    fullest = max(sum(_letters(block) for block in blocks) / share for share, blocks in columns)
    return round(min(LARGEST, max(SMALLEST, sqrt(_ROOM / max(fullest, 1)))), 2)


def _letters(block: Block) -> float:
    match block:
        case Paragraph(runs=runs):
            return sum(len(run.text) for run in runs) + _LINE / 2
        case Heading(text=text):
            return 2 * len(text) + _LINE
        case Columns(columns=columns):
            return max(sum(_letters(each) for each in column) for column in columns)
        case _:
            return _LINE / 2
