"""Everything the drawing is sent, made once per revision, question and language."""

from collections.abc import Mapping

from dashboard.analysis.layout import Position
from dashboard.analysis.network import Network
from dashboard.texts import Language, Texts, texts_in
from dashboard.views import safe
from dashboard.views.network.asked import Asked
from dashboard.views.network.component import packed
from dashboard.views.network.graph import groups_graph, labels, organisations_graph
from dashboard.views.network.group_names import group_names
from dashboard.views.network.places import Places, places
from dashboard.views.network.scene import Scene, scene
from dashboard.views.region_data import network, remember, workspace

_BUSIEST = 3
_GROUPS_ROOM = 110


def drawing_data(base: Network, *, asked: Asked, language: Language) -> bytes:
    """What `component.drawing` takes."""
    texts = texts_in(language)
    shown = remember(scene, base, asked=asked)
    words = _words(shown, texts)
    if shown.shows_groups:
        graph = groups_graph(shown, group_names(shown, texts))
        return packed(
            graph, frame=f"groups {asked.in_groups}", box=_box_of(graph), labels=[], captions=[], words=words
        )
    whole = remember(scene, network(), asked=Asked())
    then = _then(asked.moment)
    found = places(shown.network, region=whole.network, workspace=workspace(), then=then)
    frame = "region" if asked.group is None else f"group {asked.group}"
    box = found.box
    graph = organisations_graph(shown, found)
    return packed(
        graph,
        frame=frame,
        box=_box_of(graph)
        if asked.group is not None and shown.opened is not None
        else {"left": box.left, "top": box.top, "right": box.right, "bottom": box.bottom},
        labels=labels(shown),
        captions=_captions(shown, found, texts),
        words=words,
    )


def _then(moment: int | None) -> Mapping[str, Position]:
    moments = workspace().workshops.moments() if moment is not None else ()
    return next((each.positions for each in moments if each.id == moment), {})


def _captions(shown: Scene, found: Places, texts: Texts) -> list[dict[str, object]]:
    waiting = sum(each not in found.standing for each in shown.network.ids)
    if not waiting:
        return []
    x, y = found.row_starts
    return [{"text": texts("network.nothing_known", n=waiting), "x": x - 14, "y": y, "align": "right"}]


def _box_of(graph: object) -> dict[str, float]:
    nodes = graph.nodes  # type: ignore[attr-defined]
    xs = [node["x"] for node in nodes] or [0.0]
    ys = [node["y"] for node in nodes] or [0.0]
    room = _GROUPS_ROOM
    return {"left": min(xs) - room, "top": min(ys) - room, "right": max(xs) + room, "bottom": max(ys) + room}


def _words(shown: Scene, texts: Texts) -> dict[str, str]:
    return {
        "description": _description(shown, texts),
        "zoom_in": texts("network.zoom_in"),
        "zoom_out": texts("network.zoom_out"),
        "fit": texts("network.fit"),
        "around": texts("network.around", name="{name}"),
        "back": texts("network.back"),
    }


def _description(shown: Scene, texts: Texts) -> str:
    """The text alternative: how many, who has most, and where the same can be read."""
    if shown.groups is not None and shown.opened is None:
        return texts("network.described_groups", n=len(shown.groups.groups))
    network = shown.network
    busiest = [
        f"{safe.tidy(network.ecosystem.by_id[each].name, at_most=60)} ({texts.number(network.degree(each))})"
        for each in labels(shown)[:_BUSIEST]
    ]
    counted = texts("network.described", n=len(network.ids), links=network.pairs)
    return (
        f"{counted} {texts('network.described_busiest', names=texts.joined(busiest))}" if busiest else counted
    )
