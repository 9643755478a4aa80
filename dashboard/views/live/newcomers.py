"""Where those stand whom a room names and the region does not have: near whom they are named with."""

from collections.abc import Iterable, Mapping
from threading import Lock

from dashboard.analysis.layout import Position, lay_out
from dashboard.analysis.workshop import Item
from dashboard.analysis.workshop.folding import parties_of
from dashboard.analysis.workshop.in_sight import corner_of
from dashboard.model.workshop import Party, Workshop
from dashboard.views.live.ground import Ground
from dashboard.views.memory import Memory
from dashboard.views.opened import workspace

_HUBS = 3
_PLACES = Memory(entries=16)
_placing = Lock()


def places_of_newcomers(workshop: Workshop, items: Iterable[Item], ground: Ground) -> Mapping[str, Position]:
    """A place for every new party in what was said, by its key. Nothing that stands already is moved.

    Whoever got a place keeps it while the region stays as it is, whatever is said, rejected or taken back
    later. One that is named with nobody stands with the best linked of its corner.
    """
    network = ground.scene.network
    key = (workspace().location, workshop.id, network.ecosystem.revision, network.question.day)
    kept: dict[str, Position] = _PLACES.recall(key, dict)
    with _placing:
        for item in items:
            parties = parties_of(item.said)
            for party in parties:
                if party.is_new and party.key not in kept:
                    kept[party.key] = _place(party, parties, kept, ground)
        return dict(kept)


def _place(party: Party, beside: Iterable[Party], kept: Mapping[str, Position], ground: Ground) -> Position:
    # Who stands in the row below draws nobody down to it.
    standing = {**ground.places.standing, **kept}
    marks = (each.key if each.is_new else ground.mark_of(each.key) for each in beside)
    near = [each for each in marks if each in standing] or _hubs(party, ground)
    return lay_out([party.key], [(party.key, each) for each in near], known=standing)[party.key]


def _hubs(party: Party, ground: Ground) -> list[str]:
    network = ground.scene.network
    corner = corner_of(party, network)
    there = network.of_corner(corner) if corner else network.ids
    standing = [each for each in there if each in ground.places.standing]
    return sorted(standing, key=lambda each: (-network.degree(each), each))[:_HUBS]
