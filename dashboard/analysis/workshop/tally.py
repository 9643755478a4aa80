"""What a room counts: its own input, not the region's figures."""

from dataclasses import dataclass

from dashboard.analysis.network import Network
from dashboard.analysis.workshop.in_sight import triangles_in_sight
from dashboard.analysis.workshop.room import Room
from dashboard.model.workshop import Agreement, Gives, Seeks, Slip, Wish


@dataclass(frozen=True, slots=True)
class Tally:
    """How many things the room has said, of each kind.

    A number shows no text, so what waits for approval counts too; triangles are shown with names, so they
    count once their slip is approved.
    """

    people: int
    gives: int
    seeks: int
    slips: int
    wishes: int
    agreements: int
    triangles: int


def tally(room: Room, network: Network) -> Tally:
    """Count what counts."""
    return Tally(
        people=sum(room.present().values()),
        gives=sum(1 for _ in room.said(Gives)),
        seeks=sum(1 for _ in room.said(Seeks)),
        slips=sum(1 for _ in room.said(Slip)),
        wishes=sum(1 for _ in room.said(Wish)),
        agreements=sum(1 for _ in room.said(Agreement)),
        triangles=len(triangles_in_sight(room, network)),
    )
