"""Who sits at which table, as a room may read it: organisations only."""

from collections.abc import Mapping
from typing import Any

from dashboard.analysis.network import Network
from dashboard.analysis.workshop import Room
from dashboard.model.workshop import Party
from dashboard.views.live.plain_party import plain_party


def seating(room: Room, named: Mapping[str, Party], network: Network, *, round: int) -> dict[str, Any] | None:
    """The tables of a round (the last one when there are fewer); None when nobody was seated.

    A seat is a name and a corner. The name of one that nobody approved or expects is empty: somebody typed it
    on a phone, and nobody has looked at it yet.
    """
    rounds = sorted(room.seated)
    if not rounds:
        return None
    at = min(round, len(rounds) - 1)
    tables = room.seated[rounds[at]].tables
    return {
        "round": at + 1,
        "rounds": len(rounds),
        "tables": [[_seat(seat, room, named, network) for seat in table.seats] for table in tables],
    }


def _seat(seat: str, room: Room, named: Mapping[str, Party], network: Network) -> dict[str, str]:
    key = seat.partition("#")[0]
    known = Party(key) if key in network.ecosystem.by_id else named.get(key)
    if known is None and key in room.expected:
        known = room.parties.get(key)
    plain = plain_party(known, network) if known else {"name": "", "corner": ""}
    return {"name": plain["name"], "corner": plain["corner"]}
