"""The region before a workshop, and as it would be if all who agreed to meet came to work together."""

from dataclasses import dataclass

from dashboard.analysis.network import Network, network_of
from dashboard.analysis.rounds.figures import before
from dashboard.analysis.rounds.introductions import Standing
from dashboard.analysis.workshop.room import Room
from dashboard.model import Change, Corner, Level, Organisation, Relation, put, with_changes
from dashboard.model.workshop import Agreement, Party


@dataclass(frozen=True, slots=True)
class BeforeAndAfter:
    """`pairs` agreed to meet and do not work together yet: keys of parties, each pair once.

    `after` is no forecast: it says what would be if all of them did.
    """

    pairs: tuple[tuple[str, str], ...]
    before: Standing
    after: Standing


def before_and_after(room: Room, network: Network, *, approved: bool = True) -> BeforeAndAfter:
    """Both, counted over the whole region with and without one new link for each pair."""
    agreed = {
        (min(said.one.key, said.other.key), max(said.one.key, said.other.key)): (said.one, said.other)
        for said in room.said(Agreement, approved=approved)
    }
    new = {
        pair: parties
        for pair, parties in agreed.items()
        if pair[0] != pair[1] and not network.are_linked(*pair)
    }
    now = before(network)
    if not new:
        return BeforeAndAfter((), now, now)
    joined = {party.key: party for parties in new.values() for party in parties}
    changes: list[Change] = [put(_newcomer(party)) for party in joined.values() if party.is_new]
    changes += [put(Relation(source=u, target=v, level=Level.WORKS)) for u, v in new]
    would_be = network_of(with_changes(network.ecosystem, changes), network.question)
    return BeforeAndAfter(tuple(new), now, before(would_be))


def _newcomer(party: Party) -> Organisation:
    return Organisation(id=party.key, name=party.name, corner=party.corner or Corner.OTHER)
