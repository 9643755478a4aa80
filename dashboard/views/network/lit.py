"""What is lit in the drawing: gold for triangles that are round, hollow lines for links still missing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dashboard.analysis.triangles import GoldenTriangle, OpenTriangle, around
from dashboard.views import safe
from dashboard.views.network.scene import Scene

TRIANGLES = 40


class LineStyle(StrEnum):
    """How a line is drawn (assets/network/gold.js)."""

    GOLDEN = "golden"
    GOLDEN_THIN = "golden_thin"
    SUGGESTION = "suggestion"
    SAME_CORNER = "same_corner"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Line:
    """A line between two marks. `stays` when it has nothing to do with what is chosen."""

    one: str
    other: str
    style: LineStyle
    stays: bool = False

    def packed(self) -> dict[str, object]:
        """As the drawing takes it."""
        return {"from": self.one, "to": self.other, "style": self.style.value, "stays": self.stays}


@dataclass(frozen=True, slots=True)
class Lit:
    """Lines, golden faces (three ids each), and the names that are shown at their ends."""

    lines: tuple[Line, ...] = ()
    faces: tuple[tuple[str, str, str], ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


Triangle = GoldenTriangle | OpenTriangle


def triangles(scene: Scene, organisation: str) -> tuple[Triangle, ...]:
    """The golden and then the open triangles of one mark of the drawing, the first few."""
    if organisation not in scene.network.index:
        return ()
    found = around(scene.network, organisation)
    every: tuple[Triangle, ...] = (*found.golden, *found.open)
    return every[:TRIANGLES]


def light_of_suggestions(scene: Scene) -> Lit:
    """A hollow line for every suggestion, named by the part that it is about."""
    lines = []
    names: dict[str, str] = {}
    for each in scene.suggestions:
        one, other = (scene.drawn_as.get(end, end) for end in each.pair)
        if one == other or one not in scene.network.index or other not in scene.network.index:
            continue
        same = scene.network.corner(one) is scene.network.corner(other)
        lines.append(Line(one, other, LineStyle.SAME_CORNER if same else LineStyle.SUGGESTION, stays=True))
        names |= {one: _name(scene, each.source), other: _name(scene, each.target)}
    return Lit(tuple(lines), names=names)


def light_of_missing(scene: Scene) -> Lit:
    """A thin hollow line for every missing link, those that close most triangles when there are many."""
    return Lit(tuple(Line(each.source, each.target, LineStyle.MISSING, stays=True) for each in scene.missing))


def light_of_golden(scene: Scene, chosen: str | None) -> Lit:
    """The sides of the chosen organisation's golden triangles; of all when nothing is chosen."""
    if chosen is None:
        return Lit(tuple(Line(u, v, LineStyle.GOLDEN_THIN, stays=True) for u, v in scene.golden_sides))
    found = around(scene.network, chosen).golden if chosen in scene.network.index else ()
    pairs = sorted({pair for each in found for pair in _sides(each)})
    return Lit(tuple(Line(u, v, LineStyle.GOLDEN_THIN) for u, v in pairs))


def light_of_triangle(scene: Scene, triangle: Triangle) -> Lit:
    """One triangle drawn out: full with its face, or with the missing side hollow."""
    if isinstance(triangle, GoldenTriangle):
        names = {each: _name(scene, each) for each in triangle.members}
        lines = tuple(Line(u, v, LineStyle.GOLDEN) for u, v in _sides(triangle))
        return Lit(lines, (triangle.members,), names)
    ends = (triangle.middle, triangle.source, triangle.target)
    side = Line(triangle.source, triangle.target, LineStyle.SUGGESTION)
    return Lit((side,), names={each: _name(scene, each) for each in ends})


def together(*lights: Lit) -> Lit:
    """All of it at once: a side that is lit twice is drawn as the later one says."""
    lines = {frozenset((line.one, line.other)): line for light in lights for line in light.lines}
    names = {id: name for light in lights for id, name in light.names.items()}
    return Lit(tuple(lines.values()), tuple(face for light in lights for face in light.faces), names)


def _sides(triangle: GoldenTriangle) -> tuple[tuple[str, str], ...]:
    k, b, g = triangle.members
    return ((k, b), (k, g), (b, g))


def _name(scene: Scene, organisation: str) -> str:
    return safe.tidy(scene.whole.ecosystem.by_id[organisation].name) or organisation
