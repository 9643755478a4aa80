"""What is drawn between the marks: links, golden triangles, suggestions, and what the chosen one has."""

from collections.abc import Iterable, Mapping

from dashboard.analysis import triangles
from dashboard.analysis.freshness import freshest
from dashboard.analysis.golden_links import golden_links
from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import Suggestion, suggest
from dashboard.model import Corner
from dashboard.views.map.arcs import arc, broken, straight
from dashboard.views.map.geojson import faded
from dashboard.views.map.layers import Line
from dashboard.views.map.scene import Scene
from dashboard.views.map.viewing import Point, View
from dashboard.views.region_data import remember
from dashboard.views.theme import Tokens

SUGGESTED, SUGGESTED_FOR_ONE, SOUGHT = 3, 3, 20
"""So many are drawn, of so many sought: both ends must be in view."""
FEW = 24
"""With more golden links than this they are drawn thin."""
HOLLOW = (7.5, 5.9, 2.9)
"""A missing link: the widths of its edge, its gold and the page's colour inside."""
GOLDEN, GOLDEN_THIN = (6.0, 4.2), (3.0, 1.8)
FADED_UNDATED = 0.6
"""How fresh a link is drawn of which no date is known: neither new nor old."""
Pair = tuple[str, str]


def suggested(network: Network, chosen: str | None, scene: Scene) -> tuple[Suggestion, ...]:
    """Whom the chosen one should meet; without one, the best of the region between two who are in view."""
    if chosen is not None and chosen in network.index:
        return remember(suggest, network, count=SUGGESTED_FOR_ONE, organisation=chosen)
    found = remember(suggest, network, count=SOUGHT)
    near = [each for each in found if scene.is_in_view(each.source) and scene.is_in_view(each.target)]
    return tuple(near[:SUGGESTED])


def golden_pairs(network: Network, chosen: str | None) -> tuple[Pair, ...]:
    """The sides of golden triangles: the chosen one's, else all."""
    if chosen is None or chosen not in network.index:
        return golden_links(network)
    sides = set[Pair]()
    for found in triangles.around(network, chosen).golden:
        one, two, three = sorted(found.members)
        sides |= {(one, two), (one, three), (two, three)}
    return tuple(sorted(sides))


def link_lines(
    network: Network, at: Mapping[str, Point], view: View, tokens: Tokens, unit: float, *, tells_undated: bool
) -> list[Line]:
    """Every link as a thin straight line that fades; `tells_undated` breaks those since nobody knows when."""
    half_life = network.ecosystem.region.settings.half_life_days
    drawn: list[Line] = []
    for one, other in _drawable(network.linked_pairs, at):
        ties = network.ties_between(one, other)
        fresh = freshest(ties, on=network.active.on, half_life_days=half_life)
        ink = faded(tokens.relation, FADED_UNDATED if fresh is None else fresh)
        path = straight(at[one], at[other])
        if tells_undated and not any(tie.since for tie in ties if tie.level.links):
            drawn += [(_degrees(piece, view), ink, unit) for piece in broken(*path)]
        else:
            drawn.append((_degrees(path, view), ink, unit))
    return drawn


def golden_lines(
    pairs: Iterable[Pair], at: Mapping[str, Point], view: View, tokens: Tokens, unit: float
) -> list[Line]:
    """Gold with an edge; all edges below all gold, so that crossings stay clear."""
    paths = [_degrees(straight(at[one], at[other]), view) for one, other in _drawable(pairs, at)]
    edge, core = GOLDEN if len(paths) <= FEW else GOLDEN_THIN
    return [(path, tokens.gold_edge, edge * unit) for path in paths] + [
        (path, tokens.gold, core * unit) for path in paths
    ]


def suggestion_lines(
    found: Iterable[Suggestion],
    network: Network,
    at: Mapping[str, Point],
    view: View,
    tokens: Tokens,
    unit: float,
) -> list[Line]:
    """Hollow arcs: gold, or in the grey of a relation where it would make no triangle."""
    pairs = list(_drawable(((each.source, each.target) for each in found), at))
    paths = [_degrees(arc(at[one], at[other]), view) for one, other in pairs]
    makes = [_makes_a_triangle(network, one, other) for one, other in pairs]
    edge, rim, inside = (width * unit for width in HOLLOW)
    return [
        *(
            (path, tokens.gold_edge if gold else tokens.relation, edge)
            for path, gold in zip(paths, makes, strict=True)
        ),
        *(
            (path, tokens.gold if gold else tokens.relation, rim)
            for path, gold in zip(paths, makes, strict=True)
        ),
        *((path, tokens.page, inside) for path in paths),
    ]


def chosen_lines(
    network: Network, chosen: str | None, at: Mapping[str, Point], view: View, tokens: Tokens, unit: float
) -> list[Line]:
    """The chosen one's links as arcs in ink."""
    if chosen is None or chosen not in network.index:
        return []
    pairs = _drawable(((chosen, other) for other in network.neighbours(chosen)), at)
    return [(_degrees(arc(at[one], at[other]), view), tokens.ink, 1.6 * unit) for one, other in pairs]


def _makes_a_triangle(network: Network, one: str, other: str) -> bool:
    corners = {network.corner(one), network.corner(other)}
    return len(corners) == 2 and Corner.OTHER not in corners


def _drawable(pairs: Iterable[Pair], at: Mapping[str, Point]) -> Iterable[Pair]:
    return (pair for pair in pairs if pair[0] in at and pair[1] in at)


def _degrees(path: list[Point], view: View) -> list[Point]:
    return [view.to_degrees(at) for at in path]
