"""The region as one large triangle: how many there are in each corner, how much runs between them.

Drawn in 562 × 458. A corner's area follows its organisations, a line's width the share that its
sentence tells ("18 of the 80 businesses"), so that the weakest line is also the thinnest. It lies in
a hollow gold casing as wide as the widest line: what it lacks can be seen. Only shapes here; the
words lie over it, or are set in it on paper.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from dashboard.analysis.corner_pairs import CornerPair
from dashboard.model import CORNERS, Corner
from dashboard.views import marks
from dashboard.views.marks import Point
from dashboard.views.theme import CSS, Tokens

WIDE, HIGH = 562, 458
AT: dict[Corner, Point] = {
    Corner.KNOWLEDGE: (274.5, 66),
    Corner.BUSINESS: (91, 375),
    Corner.GOVERNMENT: (458, 375),
}
_UNIT, _LARGEST, _SMALLEST, _EMPTY = 12.0, 54.0, 9.0, 22.0
_WIDEST, _THINNEST = 42.0, 2.0
_RIM, _EDGE, _HALO = 2.5, 1.1, 5.0
_NAME_ROOM = 33.0


class Align(StrEnum):
    """Where a label's words stand from its point."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a label stands, in the drawing's own units; `at` is the middle of its height."""

    at: Point
    align: Align = Align.CENTRE


@dataclass(frozen=True, slots=True)
class GreatTriangle:
    """What is drawn. `counts` of each corner; `pairs` weakest first, as the analysis gives them.

    `weakest` is the line that lies in the casing, None when nothing can be said of it.
    """

    counts: Mapping[Corner, int]
    pairs: Sequence[CornerPair]
    weakest: CornerPair | None

    def at(self, corner: Corner) -> Point:
        """The middle of a corner's mark; the top one makes room for its name above it."""
        x, y = AT[corner]
        return (x, max(y, self.radius(corner) + _NAME_ROOM)) if corner is Corner.KNOWLEDGE else (x, y)

    @property
    def is_known(self) -> bool:
        """Whether any link between two corners is known at all."""
        return any(pair.pairs for pair in self.pairs)

    def radius(self, corner: Corner) -> float:
        """r of the corner's mark: its area follows the count, within what can be drawn and read."""
        largest = max((*self.counts.values(), 1))
        count = self.counts[corner]
        if not count:
            return _EMPTY
        return max(_SMALLEST, min(_UNIT, _LARGEST / sqrt(largest)) * sqrt(count))

    def width(self, pair: CornerPair) -> float:
        """A line's width: the widest about 42, less where a mark is too small to end it, none for none."""
        most = max((each.share for each in self.pairs), default=0.0)
        if not pair.linked or not most:
            return 0.0
        return max(_THINNEST, self.widest * pair.share / most)

    @property
    def widest(self) -> float:
        """The width of the widest line, and of the casing."""
        present = [self.radius(corner) for corner in CORNERS if self.counts[corner]]
        return min(_WIDEST, max(12.0, 1.45 * min(present, default=_LARGEST)))

    def counts_inside(self, corner: Corner) -> bool:
        """Whether the count stands inside its mark; else it stands beside the corner's name."""
        room = 1.0 if corner is not Corner.GOVERNMENT else 0.85
        return not self.counts[corner] or self.radius(corner) * room >= 6 + 8 * len(str(self.counts[corner]))


def great_triangle(counts: Mapping[Corner, int], pairs: Sequence[CornerPair]) -> GreatTriangle:
    """The triangle of a region. The weakest line is the first whose two corners are both there."""
    drawn = [pair for pair in pairs if counts[pair.of] and counts[pair.to]]
    some_link = any(pair.pairs for pair in drawn)
    return GreatTriangle(dict(counts), tuple(pairs), drawn[0] if drawn and some_link else None)


def shapes(triangle: GreatTriangle, *, tokens: Tokens = CSS) -> str:
    """The lines below, the marks on top of them with an edge in the page's colour."""
    lines = "".join(_line(triangle, pair, tokens) for pair in reversed(triangle.pairs))
    return lines + "".join(_corner(triangle, corner, tokens) for corner in CORNERS)


def _line(triangle: GreatTriangle, pair: CornerPair, tokens: Tokens) -> str:
    if not (triangle.counts[pair.of] and triangle.counts[pair.to]):
        return ""
    start, end = triangle.at(pair.of), triangle.at(pair.to)
    if not triangle.is_known:
        return marks.dotted(*marks.between(start, end, 62), 7, 22, tokens.ink3)
    casing = ""
    if pair is triangle.weakest:
        casing = marks.hollow(start, end, triangle.widest, tokens=tokens, edge=_EDGE, rim=_RIM)
    width = triangle.width(pair)
    return casing + (marks.line(start, end, width, tokens.ink) if width else "")


def _corner(triangle: GreatTriangle, corner: Corner, tokens: Tokens) -> str:
    r = triangle.radius(corner)
    if not triangle.counts[corner]:
        return marks.mark(corner, triangle.at(corner), r, tokens=tokens, outlined=3)
    return marks.mark(corner, triangle.at(corner), r, tokens=tokens, halo=_HALO)


def name_place(triangle: GreatTriangle, corner: Corner) -> Place:
    """Where a corner's name stands: above the top one, below the two others on one line."""
    x, y = triangle.at(corner)
    if corner is Corner.KNOWLEDGE:
        return Place((x, y - triangle.radius(corner) - 21))
    square = marks.SQUARE_HALF * triangle.radius(Corner.BUSINESS)
    pointed = marks.TRIANGLE_SIDE * triangle.radius(Corner.GOVERNMENT) * 0.2887
    return Place((x, y + max(square, pointed) + 22))


def count_place(triangle: GreatTriangle, corner: Corner) -> Place:
    """Where the count stands inside a mark: in its centre of area."""
    return Place(triangle.at(corner))


def side_place(triangle: GreatTriangle, pair: CornerPair) -> Place:
    """Where a line's sentence stands: outside the two slopes, below the base."""
    (top, high), (_, low) = triangle.at(Corner.KNOWLEDGE), AT[Corner.BUSINESS]
    down = 132.0
    aside = (top - AT[Corner.BUSINESS][0]) * down / (low - high) + triangle.widest * 0.58 + 24
    if {pair.of, pair.to} == {Corner.KNOWLEDGE, Corner.BUSINESS}:
        return Place((top - aside, high + down), Align.RIGHT)
    if {pair.of, pair.to} == {Corner.KNOWLEDGE, Corner.GOVERNMENT}:
        return Place((top + aside, high + down), Align.LEFT)
    return Place((top, low + triangle.widest / 2 + 36))
