"""What the projector is told: what may be shown, and nothing else."""

from dataclasses import asdict
from typing import Any

from dashboard.analysis.network import Network, network_of
from dashboard.analysis.workshop import Room, Sight, tally, triangles_in_sight
from dashboard.model.workshop import Party, Slip, Workshop
from dashboard.views.live.plain_party import plain_party
from dashboard.views.live.rooms import room_of
from dashboard.views.memory import Memory
from dashboard.views.opened import workspace

_NETWORKS = Memory(entries=2)


def told_to_projector(workshop: Workshop) -> dict[str, Any]:
    """The stage, the counters and the triangles in sight; up to where the stage is frozen.

    The code is told as long as it lets somebody in. No text of anybody's but names of organisations.
    """
    now = room_of(workshop)
    shown = now if now.stage.frozen_at is None else room_of(workshop, until=now.stage.frozen_at)
    network = whole_network()
    sights = triangles_in_sight(shown, network)
    keys = {key for sight in sights for key in (sight.one, sight.other, sight.third)}
    return {
        "revision": now.revision,
        "step": now.stage.step,
        "view": now.stage.view,
        "hidesFigures": now.stage.hides_figures,
        "isBlank": now.stage.is_blank,
        "isFrozen": now.stage.frozen_at is not None,
        "tally": asdict(tally(shown, network)),
        "sights": [_plain(sight, shown) for sight in sights],
        "parties": {key: plain_party(shown.parties.get(key, Party(key)), network) for key in sorted(keys)},
    }


def whole_network() -> Network:
    """The region's network of today; the same value as long as nobody writes."""
    stands = workspace().ecosystem()
    found: Network = _NETWORKS.recall((id(stands), stands.revision), lambda: network_of(stands))
    return found


def _plain(sight: Sight, room: Room) -> dict[str, Any]:
    pair = {sight.one, sight.other}
    slips = room.said(Slip, approved=True)
    introducers = (said.introducer for said in slips if {said.one.key, said.other.key} == pair)
    introducer = next((each.key for each in introducers if each is not None), None)
    return asdict(sight) | {"introducer": introducer}
