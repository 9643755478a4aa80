"""The triangles that a room brings in sight: those that close when two who are introduced work together."""

from dataclasses import dataclass

from dashboard.analysis.network import Network
from dashboard.analysis.workshop.room import Room
from dashboard.model import CORNERS, Corner
from dashboard.model.workshop import Agreement, Party, Slip


@dataclass(frozen=True, slots=True)
class Sight:
    """`one` and `other` are introduced, and with `third` they would be a golden triangle.

    The keys are those of parties. `is_agreed` is whether they have agreed to meet.
    """

    one: str
    other: str
    third: str
    is_agreed: bool


def triangles_in_sight(room: Room, network: Network, *, approved: bool = True) -> tuple[Sight, ...]:
    """One for each pair that the room introduces and whose meeting closes a triangle, in order.

    The third is who introduces them, when it stands in the third corner: who says so knows them both.
    Else it is one whom both work with in our data, the one with the fewest links first, for it has most
    to win. A pair of one corner, and one that works together already, brings none.
    """
    found: dict[frozenset[str], Sight] = {}
    for said in room.said(Slip, approved=approved):
        pair = frozenset((said.one.key, said.other.key))
        if pair not in found and (third := _third(said.one, said.other, said.introducer, network)):
            found[pair] = Sight(said.one.key, said.other.key, third, False)
    for agreed in room.said(Agreement, approved=approved):
        pair = frozenset((agreed.one.key, agreed.other.key))
        if known := found.get(pair):
            found[pair] = Sight(known.one, known.other, known.third, True)
        elif third := _third(agreed.one, agreed.other, None, network):
            found[pair] = Sight(agreed.one.key, agreed.other.key, third, True)
    return tuple(found.values())


def _third(one: Party, other: Party, introducer: Party | None, network: Network) -> str | None:
    corners = {corner_of(one, network), corner_of(other, network)} & set(CORNERS)
    if len(corners) != 2 or network.are_linked(one.key, other.key):
        return None
    (missing,) = set(CORNERS) - corners
    if introducer is not None and corner_of(introducer, network) is missing:
        return introducer.key
    if one.key not in network.index or other.key not in network.index:
        return None
    shared = network.neighbours_in(one.key, missing) & network.neighbours_in(other.key, missing)
    return min(shared, key=lambda id: (network.degree(id), id), default=None)


def corner_of(party: Party, network: Network) -> Corner | None:
    """The corner of a party: as we have it, or as somebody said of a new one; None when nobody did."""
    known = network.ecosystem.by_id.get(party.organisation or "")
    return known.corner if known else party.corner
