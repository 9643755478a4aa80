"""The moments as the room sees them: a title, a sentence, and what of which drawing is shown."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs

from dashboard.analysis.network import Network, network_of
from dashboard.model import Corner
from dashboard.model.workshop import Drawing, Moment
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.asked_day import day_of
from dashboard.views.live.ground import Ground
from dashboard.views.network.asked import Asked, InGroups
from dashboard.views.network.places import IN_THE_ROW
from dashboard.views.network.scene import Scene, scene
from dashboard.views.opened import workspace
from dashboard.views.projector import corners, network
from dashboard.views.region_data import remember

_DRAWINGS = {"network": Drawing.NETWORK, "map": Drawing.MAP}
_MOVED = 0.5


def scenes(ground: Ground, marks: Mapping[str, int], texts: Texts) -> list[dict[str, Any]]:
    """One for each moment, in order."""
    return [_scene(each, ground, marks, texts) for each in workspace().workshops.moments()]


def _scene(moment: Moment, ground: Ground, marks: Mapping[str, int], texts: Texts) -> dict[str, Any]:
    page, _, query = moment.address.partition("?")
    asked = asked_by(query)
    drawing = _DRAWINGS.get(page, Drawing.TRIANGLE)
    told: dict[str, Any] = {
        "title": safe.tidy(moment.title, at_most=90),
        "sentence": safe.tidy(moment.sentence, at_most=240),
        "drawing": drawing.value,
    }
    if drawing is Drawing.TRIANGLE:
        if asked.question != Asked().question:
            told["triangle"] = corners.drawing(_whole(ground, asked), texts)
        return told
    if asked != Asked(in_groups=InGroups.OFF):
        shown = remember(scene, _whole(ground, asked), asked=asked)
        told |= _kept(shown, marks)
    chosen = parse_qs(query).get("organisation", [""])[0]
    if (mark := ground.mark_of(chosen)) in marks:
        told["chosen"] = [marks[mark], network.name(ground, mark)]
    if drawing is Drawing.NETWORK and (then := _then(moment, ground, marks)):
        told["then"] = then
    return told


def asked_by(query: str) -> Asked:
    """What the address of a moment asks of the network or the map; what it does not know is left out."""
    found = {name: values[-1] for name, values in parse_qs(query).items()}
    several = parse_qs(query).get("corner", [])
    return Asked(
        on=day_of(found.get("on")),
        theme=found.get("theme"),
        place=found.get("place"),
        corners=tuple(Corner(each) for each in several if each in tuple(Corner)),
        kind=found.get("kind"),
        in_groups=InGroups.OFF,
    )


def _whole(ground: Ground, asked: Asked) -> Network:
    whole = ground.scene.whole
    return whole if asked.question == whole.question else network_of(whole.ecosystem, asked.question)


def _kept(shown: Scene, marks: Mapping[str, int]) -> dict[str, Any]:
    """Who is left, and the lines between them."""
    return {
        "keeps": network.places(shown.network.ids, marks),
        "lines": network.pairs(shown.lines, marks),
    }


def _then(moment: Moment, ground: Ground, marks: Mapping[str, int]) -> list[list[float]]:
    """Those who stood elsewhere when the moment was saved: [place in the list, x, y]."""
    stood = {id: at for id, at in moment.positions.items() if id in marks and at[1] < IN_THE_ROW}
    now = ground.places.standing
    return [
        [marks[id], *at]
        for id, at in stood.items()
        if id in now and max(abs(at[0] - now[id][0]), abs(at[1] - now[id][1])) > _MOVED
    ]
