"""The region's network as the page draws it: marks by their place in a list, lines as pairs of places."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dashboard.model import Corner
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.live.ground import Ground
from dashboard.views.network.graph import ROW_SIZE
from dashboard.views.network.scene import Drawn

HUBS = 6
"""So many of the best linked may be named, where there is room."""
CORNERS = tuple(Corner)
_LONGEST_NAME = 34


def marks(ground: Ground) -> dict[str, int]:
    """From the id of every mark that is drawn to its place in the list."""
    at = ground.positions
    return {id: place for place, id in enumerate(each for each in ground.scene.network.ids if each in at)}


def drawing(ground: Ground, marks: Mapping[str, int], texts: Texts) -> dict[str, Any]:
    """`nodes` are [id, x, y, radius, corner, in the row]; `lines` are pairs of their places."""
    network, row = ground.scene.network, ground.places.row
    at = ground.positions
    hubs = sorted(marks, key=lambda each: (-network.degree(each), each))[:HUBS]
    box = ground.places.box
    waiting = sum(each not in ground.places.standing for each in network.ids)
    return {
        "box": [box.left, box.top, box.right, box.bottom],
        "corners": [each.value for each in CORNERS],
        "nodes": [
            [
                id,
                *at[id],
                radius(network.degree(id), id in row),
                CORNERS.index(network.corner(id)),
                int(id in row),
            ]
            for id in marks
        ],
        "lines": pairs(ground.scene.lines, marks),
        "hubs": [[marks[id], name(ground, id)] for id in hubs if network.degree(id) > 0],
        "row": {"at": list(ground.places.row_starts), "text": texts("projector.row", n=waiting)}
        if waiting
        else None,
        "label": texts(
            "projector.network_label",
            organisations=texts("changes.count_organisation", n=len(network.ids)),
            links=texts("changes.count_relation", n=network.pairs),
        ),
    }


def radius(links: int, in_row: bool) -> float:
    """Of a mark, before the drawing is made to fit."""
    return ROW_SIZE if in_row else round(5.6 + 2 * links**0.5, 1)


def pairs(lines: Iterable[Drawn], marks: Mapping[str, int]) -> list[int]:
    """The ends of every line that can be drawn, one after another."""
    there = (line for line in lines if line.u in marks and line.v in marks)
    return [place for line in there for place in (marks[line.u], marks[line.v])]


def name(ground: Ground, id: str) -> str:
    """Of an organisation, short enough for a drawing."""
    return safe.tidy(ground.scene.network.ecosystem.by_id[id].name, at_most=_LONGEST_NAME)


def places(ids: Sequence[str], marks: Mapping[str, int]) -> list[int]:
    """Those of them that are drawn."""
    return [marks[id] for id in ids if id in marks]
