"""The scene as pyvis' nodes, edges and options: what vis-network in the browser is given."""

import json
from collections.abc import Mapping
from typing import Any

from dashboard.analysis.layout import Position, lay_out
from dashboard.model import Corner, Level
from dashboard.views import safe
from dashboard.views.network.places import Places
from dashboard.views.network.scene import Scene

SHAPES = {
    Corner.KNOWLEDGE: "dot",
    Corner.BUSINESS: "square",
    Corner.GOVERNMENT: "triangle",
    Corner.OTHER: "dot",
}
SIZES = {Corner.KNOWLEDGE: 1.0, Corner.BUSINESS: 0.89, Corner.GOVERNMENT: 1.17, Corner.OTHER: 0.8}
"""vis-network's sizes that give the corners' marks equal areas; other is smaller."""
WIDTHS = {Level.KNOWS: 1.0, Level.TALKS: 1.6, Level.WORKS: 1.6, Level.BOUND: 2.4}
ROW_SIZE = 5.0
ROW_OPACITY = 0.75
LABELS = 60
"""So many of the busiest may get their name, where there is room."""
OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "nodes": {"labelHighlightBold": False, "chosen": False},
    "edges": {"smooth": False},
    "interaction": {
        "hover": False,
        "selectable": False,
        "selectConnectedEdges": False,
        "dragNodes": False,
        "hideNodesOnDrag": True,
        "zoomSpeed": 0.6,
    },
}
"""Positions are ready, lines straight; choosing and hovering are ours, and a picture moves while dragging."""


class _Ids(list[str]):
    """A list that knows at once what it holds: pyvis asks it for both ends of every edge."""

    def __init__(self) -> None:
        super().__init__()
        self._held: set[str] = set()

    def append(self, id: str) -> None:
        super().append(id)
        self._held.add(id)

    def __contains__(self, id: object) -> bool:
        return id in self._held


def an_empty_graph() -> Any:
    """pyvis' network. Directed, for in an undirected one every new edge is compared with all others."""
    from pyvis.network import Network

    graph = Network(directed=True)
    graph.node_ids = _Ids()
    graph.set_options(json.dumps(OPTIONS))
    return graph


def organisations_graph(scene: Scene, places: Places) -> Any:
    """A mark for every organisation, a line for every pair with a relation."""
    graph = an_empty_graph()
    degrees = {each: scene.network.degree(each) for each in scene.network.ids}
    for organisation in scene.network.organisations:
        row_place = places.row.get(organisation.id)
        place = places.standing.get(organisation.id) or row_place
        if place is None:
            continue
        links = degrees[organisation.id]
        radius = ROW_SIZE if row_place else 5.6 + 2 * links**0.5
        graph.add_node(
            organisation.id,
            label=safe.tidy(organisation.name) or organisation.id,
            shape=SHAPES[organisation.corner],
            size=round(radius * SIZES[organisation.corner], 2),
            group=organisation.corner.value,
            x=place[0],
            y=place[1],
            **({"opacity": ROW_OPACITY} if row_place else {}),
        )
    for line in scene.lines:
        if line.u in graph.node_ids and line.v in graph.node_ids:
            graph.add_edge(
                line.u, line.v, width=WIDTHS[line.level], opacity=round(0.25 + 0.75 * line.freshness, 2)
            )
    return graph


def groups_graph(scene: Scene, names: Mapping[str, str]) -> Any:
    """A triangle for every group with its corners counted, a line for every two that work together."""
    graph = an_empty_graph()
    if scene.groups is None:
        return graph
    at = _group_places(scene)
    for group in scene.groups.groups:
        x, y = at[group.code]
        graph.add_node(
            "-" + group.code,
            label=names[group.code],
            shape="dot",
            size=round(30 + 1.1 * len(group.members) ** 0.5, 1),
            group="group",
            kind="group",
            counts={corner.value: n for corner, n in group.corners.items()},
            x=x,
            y=y,
        )
    most = max((each.pairs for each in scene.groups.between), default=1)
    for between in scene.groups.between:
        width = round(1 + 9 * (between.pairs / most) ** 0.5, 1)
        graph.add_edge("-" + between.one, "-" + between.other, width=width, opacity=0.7)
    return graph


def labels(scene: Scene) -> list[str]:
    """The ids of the best linked organisations, the busiest first."""
    degrees = {each: scene.network.degree(each) for each in scene.network.ids}
    linked = (each for each, degree in degrees.items() if degree > 0)
    return sorted(linked, key=lambda each: (-degrees[each], each))[:LABELS]


def _group_places(scene: Scene) -> dict[str, Position]:
    if scene.groups is None:
        return {}
    codes = [group.code for group in scene.groups.groups]
    strongest = sorted(scene.groups.between, key=lambda each: -each.pairs)[: 3 * len(codes)]
    laid = lay_out(codes, [(each.one, each.other) for each in strongest])
    return {code: (x * 1.15, y * 1.15) for code, (x, y) in laid.items()}
