"""What the presenter and the helper are told: everything that was said, and what waits for them."""

from dataclasses import asdict
from typing import Any

from dashboard.analysis.workshop import Item, tally
from dashboard.model.workshop import Workshop
from dashboard.model.workshop.plain import plain_said, said_kind
from dashboard.views.live.for_projector import whole_network
from dashboard.views.live.plain_party import plain_party
from dashboard.views.live.rooms import room_of


def told_to_desk(workshop: Workshop) -> dict[str, Any]:
    """The stage, the counters, and every item with whether it waits; parties by their key."""
    room = room_of(workshop)
    network = whole_network()
    return {
        "revision": room.revision,
        "stage": plain_said(room.stage),
        "tally": asdict(tally(room, network)),
        "waiting": len(room.waiting()),
        "items": [_plain(item) for item in room.items],
        "parties": {key: plain_party(party, network) for key, party in room.parties.items()},
        "present": room.present(),
    }


def _plain(item: Item) -> dict[str, Any]:
    return {
        "id": item.entry.id,
        "at": item.entry.at.isoformat(),
        "via": item.entry.via.value,
        "kind": said_kind(item.said),
        "said": plain_said(item.said),
        "isApproved": item.is_approved,
    }
