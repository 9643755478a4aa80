"""An introduction drawn out: named corners, what there is between them, and the link that is missing.

Knowledge on top, business bottom left, government bottom right, as everywhere. Where no triangle
would come of it (an introducer of corner `other`, or two of one corner) the introducer stands on top.
The words are HTML over the shapes, so that they keep their size and can be chosen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from dashboard.analysis.network import Network
from dashboard.analysis.triangles import GoldenTriangle, OpenTriangle
from dashboard.model import CORNERS, Corner, Level
from dashboard.texts import Texts
from dashboard.views import link_words, marks, safe
from dashboard.views.link import address, link
from dashboard.views.marks import Point
from dashboard.views.theme import CSS, Tokens

_RADIUS = 9.5
_LEAVE = 15.0


class Line(StrEnum):
    """What runs between two of the three."""

    RELATION = "relation"
    BOUND = "bound"
    GOLDEN = "golden"
    MISSING = "missing"
    MISSING_WITHIN_CORNER = "missing_within_corner"


@dataclass(frozen=True, slots=True)
class Layout:
    """A size of drawing: the three places (top, left, right) in its own units."""

    wide: int
    high: int
    top: Point
    left: Point
    right: Point


WIDE = Layout(448, 146, (224, 20), (46, 112), (402, 112))
COMPACT = Layout(224, 148, (112, 40), (38, 118), (186, 118))


@dataclass(frozen=True, slots=True)
class Drawn:
    """Three organisations (ids: top, left, right) and the line between each two, with its words."""

    places: tuple[str, str, str]
    lines: Mapping[frozenset[str], tuple[Line, str]]

    @property
    def is_golden(self) -> bool:
        """Whether all three lines belong to a golden triangle."""
        return all(line is Line.GOLDEN for line, _ in self.lines.values())


def golden(triangle: GoldenTriangle) -> Drawn:
    """A golden triangle: three gold lines and its face."""
    lines = {frozenset(pair): (Line.GOLDEN, "") for pair in combinations(triangle.members, 2)}
    return Drawn(triangle.members, lines)


def opened(network: Network, triangle: OpenTriangle, texts: Texts) -> Drawn:
    """An open triangle: two links in grey with what they are, the third hollow."""
    return introduced(network, triangle.source, triangle.target, triangle.middle, texts)


def introduced(network: Network, source: str, target: str, introducer: str, texts: Texts) -> Drawn:
    """Two that do not know each other yet, and one who works with both."""
    trio = (source, target, introducer)
    places = _in_place(network, trio) or (introducer, *_by_corner(network, source, target))
    missing = Line.MISSING
    if network.corner(source) is network.corner(target):
        missing = Line.MISSING_WITHIN_CORNER
    lines = {frozenset((source, target)): (missing, texts("triangle.no_link_known"))}
    for end in (source, target):
        bound = any(tie.level is Level.BOUND for tie in network.ties_between(introducer, end))
        line = Line.BOUND if bound else Line.RELATION
        lines[frozenset((introducer, end))] = (line, link_words.between(network, introducer, end, texts))
    return Drawn(places, lines)


def figure(
    drawn: Drawn,
    network: Network,
    texts: Texts,
    *,
    layout: Layout = COMPACT,
    tokens: Tokens = CSS,
    middle_word: str = "",
) -> str:
    """The drawing as HTML. `middle_word` follows the name of the one on top ("bruggenbouwer")."""
    names = {each: network.ecosystem.by_id[each].name for each in drawn.places}
    parts = [_name(each, names[each], drawn, middle_word) for each in drawn.places]
    if layout is WIDE:
        parts += [_words(pair, line, words, drawn) for pair, (line, words) in drawn.lines.items() if words]
    return (
        f'<figure class="triangle-drawing{" wide" if layout is WIDE else ""}">'
        f'<svg viewBox="0 0 {layout.wide} {layout.high}" role="img" '
        f'aria-label="{safe.html(spoken(drawn, network, texts), at_most=600)}">'
        f"{shapes(drawn, network, layout=layout, tokens=tokens)}</svg>{''.join(parts)}</figure>"
    )


def shapes(drawn: Drawn, network: Network, *, layout: Layout = COMPACT, tokens: Tokens = CSS) -> str:
    """The SVG shapes: face, lines, marks."""
    at = dict(zip(drawn.places, (layout.top, layout.left, layout.right), strict=True))
    face = ""
    if drawn.is_golden:
        corners = " ".join(f"{x:g},{y:g}" for x, y in at.values())
        face = f'<polygon points="{corners}" fill="{tokens.gold}" fill-opacity="0.35"/>'
    lines = "".join(
        _line(line, *marks.between(at[one], at[other], _LEAVE), tokens)
        for (one, other), line in ((sorted(pair), line) for pair, (line, _) in drawn.lines.items())
    )
    return (
        face
        + lines
        + "".join(marks.mark(network.corner(each), at[each], _RADIUS, tokens=tokens, halo=3) for each in at)
    )


def spoken(drawn: Drawn, network: Network, texts: Texts) -> str:
    """Everything that the drawing shows, in words. Foreign text: make it safe."""
    names = {each: network.ecosystem.by_id[each].name for each in drawn.places}
    if drawn.is_golden:
        return texts("triangle.spoken_golden", names=texts.joined(list(names.values())))
    said = [
        texts("triangle.spoken_line", one=names[one], other=names[other], words=words)
        for (one, other), words in ((sorted(pair), words) for pair, (_, words) in drawn.lines.items())
    ]
    return " ".join(said)


def _in_place(network: Network, trio: Sequence[str]) -> tuple[str, str, str] | None:
    by_corner = {network.corner(each): each for each in trio}
    if set(by_corner) != set(CORNERS):
        return None
    return by_corner[Corner.KNOWLEDGE], by_corner[Corner.BUSINESS], by_corner[Corner.GOVERNMENT]


def _by_corner(network: Network, one: str, other: str) -> tuple[str, str]:
    order = (*CORNERS, Corner.OTHER)
    inverted = order.index(network.corner(other)) < order.index(network.corner(one))
    return (other, one) if inverted else (one, other)


def _line(line: Line, start: Point, end: Point, tokens: Tokens) -> str:
    match line:
        case Line.GOLDEN:
            return marks.golden(start, end, 6, tokens=tokens)
        case Line.MISSING | Line.MISSING_WITHIN_CORNER:
            return marks.hollow(start, end, 7.5, tokens=tokens, triangle=line is Line.MISSING)
        case _:
            return marks.line(start, end, 2.4 if line is Line.BOUND else 1.6, tokens.relation)


def _name(each: str, name: str, drawn: Drawn, middle_word: str) -> str:
    place = ("top", "left", "right")[drawn.places.index(each)]
    inner = link(address("organisations", id=each), f"<b>{safe.html(name, at_most=48)}</b>")
    ends = [pair for pair, (line, _) in drawn.lines.items() if line in (Line.RELATION, Line.BOUND)]
    if middle_word and len(ends) == 2 and all(each in pair for pair in ends):
        inner += f"<span>, {middle_word}</span>"
    return f'<span class="trio trio-{place}">{inner}</span>'


def _words(pair: frozenset[str], line: Line, words: str, drawn: Drawn) -> str:
    places = sorted(drawn.places.index(each) for each in pair)
    side = {(0, 1): "left", (0, 2): "right", (1, 2): "base"}[(places[0], places[1])]
    tone = " missing" if line is Line.MISSING else ""
    return (
        f'<span class="side-words side-{side}{tone}" aria-hidden="true">{safe.html(words, at_most=40)}</span>'
    )
