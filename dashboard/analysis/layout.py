"""Where organisations stand in the network drawing: computed once, then kept.

    Fruchterman–Reingold over the links      who works together stands together
    → its longest axis laid flat             a landscape, for a screen
    → spread                                 partly by rank: no empty middle, no far strays
    → pushed apart                           no mark on another

Newcomers stand at the barycentre of those of their neighbours that stand already, moved aside to
the nearest free place; everybody else stays. Fruchterman and Reingold, "Graph drawing by
force-directed placement", Software: Practice and Experience 21 (1991). The limit: a drawing that
only grows never gets better than its first layout; laying out anew is a decision, not a side effect.
"""

import math
import random
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

Position = tuple[float, float]
Points = npt.NDArray[np.float64]

WIDTH, HEIGHT = 1000.0, 520.0
"""The drawing's measure, in the units of its marks (px at zoom 1), up to ROOMY_UP_TO organisations."""
ROOMY_UP_TO = 360
"""With more, the sides grow with the square root of their number, so that each keeps its room."""
APART = 30.0
"""The least distance between two marks that the layout strives for."""

_SEED = 3
_CAREFUL_UP_TO = 600
_TURNS, _TURNS_WHEN_LARGE = 500, 300
_HUB_PULL = 0.6  # how strongly separate components are kept together
_PUSHES = 60
_RING = 12  # places looked at around each distance when a newcomer looks for room


def lay_out(
    ids: Sequence[str], edges: Iterable[tuple[str, str]], *, known: Mapping[str, Position] | None = None
) -> dict[str, Position]:
    """A position for every id, around (0, 0), y downwards; those `known` keep theirs exactly.

    `edges` are pairs of ids; pairs with an id that is not asked for and not known are left out.
    The same input gives the same positions, whatever the order of ids and edges.
    """
    stand = dict(known or {})
    newcomers = sorted(set(ids) - stand.keys())
    pairs = _tidied(edges, set(newcomers) | stand.keys())
    if not stand:
        return _laid_out_anew(newcomers, pairs)
    for newcomer in _by_known_neighbours(newcomers, pairs, set(stand)):
        near = [stand[other] for other in pairs.get(newcomer, ()) if other in stand]
        stand[newcomer] = _free_place(near, stand.values(), newcomer)
    return {each: stand[each] for each in ids}


def room_for(count: int) -> tuple[float, float]:
    """Width and height of a drawing of so many organisations."""
    growth = math.sqrt(max(1.0, count / ROOMY_UP_TO))
    return WIDTH * growth, HEIGHT * growth


def _tidied(edges: Iterable[tuple[str, str]], allowed: set[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for u, v in edges:
        if u != v and u in allowed and v in allowed:
            found.setdefault(u, set()).add(v)
            found.setdefault(v, set()).add(u)
    return {each: tuple(sorted(others)) for each, others in found.items()}


def _laid_out_anew(ids: Sequence[str], pairs: Mapping[str, tuple[str, ...]]) -> dict[str, Position]:
    if not ids:
        return {}
    if len(ids) == 1:
        return {ids[0]: (0.0, 0.0)}
    points = _sprung(ids, pairs)
    points = _flat(points)
    points = _spread(points, room_for(len(ids)))
    points = _pushed_apart(points)
    return {each: (round(float(x), 1), round(float(y), 1)) for each, (x, y) in zip(ids, points, strict=True)}


def _sprung(ids: Sequence[str], pairs: Mapping[str, tuple[str, ...]]) -> Points:
    """Fruchterman–Reingold. An unseen hub holds one organisation of each component weakly together."""
    import igraph

    row = {each: number for number, each in enumerate(ids)}
    links = sorted((row[u], row[v]) for u, others in pairs.items() for v in others if u < v)
    graph = igraph.Graph(n=len(ids) + 1, edges=links)
    hub = len(ids)
    parts = [part for part in graph.connected_components() if part != [hub]]
    if len(parts) > 1:
        graph.add_edges([(hub, max(part, key=lambda each: (graph.degree(each), -each))) for part in parts])
    weights = [1.0] * len(links) + [_HUB_PULL] * (graph.ecount() - len(links))
    state = random.Random(_SEED)
    side = math.sqrt(len(ids))  # the forces are at rest at about one organisation per unit of area
    start = [(side * (state.random() - 0.5), side * (state.random() - 0.5)) for _ in range(graph.vcount())]
    igraph.set_random_number_generator(random.Random(_SEED))
    turns = _TURNS if len(ids) <= _CAREFUL_UP_TO else _TURNS_WHEN_LARGE
    laid = graph.layout_fruchterman_reingold(
        weights=weights or None, seed=start, niter=turns, start_temp=side / 4, grid=len(ids) > _CAREFUL_UP_TO
    )
    return np.asarray(laid.coords, dtype=np.float64)[:hub]


def _flat(points: Points) -> Points:
    """Turned so that the longest axis lies flat, and always the same way round."""
    centred = points - points.mean(axis=0)
    _, axes = np.linalg.eigh(np.cov(centred.T) if len(points) > 2 else np.eye(2))
    turned: Points = centred @ axes[:, ::-1]
    signs = np.where((turned**3).sum(axis=0) < 0, -1.0, 1.0)
    flat: Points = turned * signs
    return flat


def _spread(points: Points, room: tuple[float, float]) -> Points:
    """Over the whole room: half where the forces put them, half by their rank along each axis."""
    spread = np.empty_like(points)
    for axis, side in enumerate(room):
        values = points[:, axis]
        reach = np.percentile(np.abs(values), 98) or 1.0
        linear = np.clip(values / reach, -1.05, 1.05)
        ranks = np.argsort(np.argsort(values, kind="stable"), kind="stable")
        by_rank = 2 * (ranks + 0.5) / len(values) - 1
        spread[:, axis] = side / 2 * (0.45 * linear + 0.55 * by_rank)
    return spread


def _pushed_apart(points: Points) -> Points:
    """Marks that would touch give way to each other, a little at each turn."""
    from scipy.spatial import cKDTree

    moved: Points = points.copy()
    for _ in range(_PUSHES):
        pairs = cKDTree(moved).query_pairs(APART, output_type="ndarray")
        if len(pairs) == 0:
            break
        first, second = pairs[:, 0], pairs[:, 1]
        between = moved[first] - moved[second]
        distance = np.hypot(between[:, 0], between[:, 1])
        same = distance < 1e-6
        between[same] = np.column_stack([np.cos(first[same]), np.sin(first[same])])
        distance[same] = 1.0
        push = (between / distance[:, None]) * ((APART - np.where(same, 0.0, distance)) / 2)[:, None] * 0.6
        np.add.at(moved, first, push)
        np.add.at(moved, second, -push)
    return moved


def _by_known_neighbours(
    newcomers: Sequence[str], pairs: Mapping[str, tuple[str, ...]], stand: set[str]
) -> list[str]:
    """Those with most neighbours that stand already first: the others then stand with them."""
    import heapq

    known = {each: sum(other in stand for other in pairs.get(each, ())) for each in newcomers}
    queue = [(-count, each) for each, count in known.items()]
    heapq.heapify(queue)
    order: list[str] = []
    waiting = set(newcomers)
    while queue:
        count, each = heapq.heappop(queue)
        if each not in waiting or -count != known[each]:
            continue
        waiting.discard(each)
        order.append(each)
        for other in pairs.get(each, ()):
            if other in waiting:
                known[other] += 1
                heapq.heappush(queue, (-known[other], other))
    return order


def _free_place(near: Sequence[Position], taken: Iterable[Position], name: str) -> Position:
    """The free place nearest to the neighbours' barycentre; without neighbours, outside at the edge."""
    others = np.array(list(taken), dtype=np.float64).reshape(-1, 2)
    if near:
        centre = np.mean(np.array(near), axis=0)
    elif len(others):
        centre = np.array([others[:, 0].mean(), others[:, 1].max() + 1.5 * APART])
    else:
        return (0.0, 0.0)
    turn = 2 * math.pi * random.Random(name).random()
    for ring in range(1, 400):
        for step in range(max(1, _RING * (ring // 4 + 1))):
            angle = turn + 2 * math.pi * step / max(1, _RING * (ring // 4 + 1))
            # One neighbour alone: start beside it, not on it.
            radius = (ring - 1 + (1 if len(near) == 1 else 0)) * APART * 0.75
            place = centre + radius * np.array([math.cos(angle), math.sin(angle)])
            if not len(others) or np.hypot(*(others - place).T).min() >= APART * 0.9:
                return (round(float(place[0]), 1), round(float(place[1]), 1))
    return (round(float(centre[0]), 1), round(float(centre[1]), 1))
