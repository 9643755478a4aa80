"""What the presenter and the helper are told: what waits for them, and what was said last."""

from collections.abc import Iterable
from dataclasses import asdict
from itertools import chain
from typing import Any

from dashboard.analysis.workshop import Item, tally
from dashboard.analysis.workshop.folding import parties_of
from dashboard.model.workshop import Party, Workshop
from dashboard.model.workshop.plain import plain_said, said_kind
from dashboard.views.live.for_projector import whole_network
from dashboard.views.live.plain_party import plain_party
from dashboard.views.live.rooms import room_of
from dashboard.views.live.views_of_steps import views_of_steps

LAST = 100
"""Items beside those that wait: the message travels whole at every change, so it stays small."""
LAST_REJECTED = 20


def told_to_desk(workshop: Workshop) -> dict[str, Any]:
    """The stage, the counters, all that waits, the last that was said, the last that was rejected.

    In an item an organisation is its key in `parties`, which holds those that are present or named here.
    Never an address that somebody left.
    """
    room = room_of(workshop)
    network = whole_network()
    waiting = room.waiting()
    items = sorted((*waiting, *_last(room.items)), key=lambda item: item.entry.id)
    rejected = room.rejected[-LAST_REJECTED:]
    present = room.present()
    named = chain(_parties(chain(items, rejected)), (room.parties[key] for key in present))
    return {
        "revision": room.revision,
        "closedAt": workshop.closed_at.isoformat() if workshop.closed_at else None,
        "stage": plain_said(room.stage),
        "views": views_of_steps(workshop, room),
        "tally": asdict(tally(room, network)),
        "waiting": len(waiting),
        "items": [_plain(item) for item in items],
        "rejected": [_plain(item) for item in rejected],
        "parties": {party.key: plain_party(party, network) for party in named},
        "present": present,
    }


def _last(items: tuple[Item, ...]) -> tuple[Item, ...]:
    return tuple(item for item in items if item.is_approved)[-LAST:]


def _parties(items: Iterable[Item]) -> Iterable[Party]:
    return chain.from_iterable(parties_of(item.said) for item in items)


def _plain(item: Item) -> dict[str, Any]:
    said = plain_said(item.said)
    keys = {name: party.key for name in said if isinstance(party := getattr(item.said, name, None), Party)}
    return {
        "id": item.entry.id,
        "at": item.entry.at.isoformat(),
        "via": item.entry.via.value,
        "kind": said_kind(item.said),
        "said": said | keys,
        "isApproved": item.is_approved,
    }
