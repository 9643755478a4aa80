"""Who of a room takes a seat, what they bring, and what stands of their seating."""

from collections import defaultdict
from dataclasses import replace

from dashboard.analysis.network import Network
from dashboard.analysis.tables import Guest, Pin, Plan, Round
from dashboard.analysis.workshop.in_sight import corner_of
from dashboard.analysis.workshop.room import Room
from dashboard.analysis.workshop.seats import party_of, seat_keys
from dashboard.model import Corner, Organisation
from dashboard.model.workshop import Gives, Party, Seated, Seeks, Table


def guests(room: Room, network: Network) -> tuple[Guest, ...]:
    """Everybody who is here or expected, a seat each, and those who have left but sat at a table before."""
    keys = [key for party, people in room.present().items() for key in seat_keys(party, people)]
    seated = (key for round in rounds(room) for table in round for key in table)
    return tuple(
        Guest(key, party_of(key), _corner(room, party_of(key), network))
        for key in dict.fromkeys((*keys, *seated))
    )


def left(room: Room, network: Network) -> frozenset[str]:
    """The keys of those who sat at a table before and are here no more."""
    present = room.present()
    here = {key for party, people in present.items() for key in seat_keys(party, people)}
    return frozenset(each.key for each in guests(room, network)) - here


def rounds(room: Room) -> tuple[Round, ...]:
    """The seating as it was last written, round by round."""
    plans = [room.seated[number] for number in sorted(room.seated)]
    return tuple(tuple(table.seats for table in plan.tables) for plan in plans if plan.tables)


def held(room: Room) -> int:
    """How many rounds have been, the first ones."""
    plans = [room.seated[number] for number in sorted(room.seated) if room.seated[number].tables]
    return next((at for at, plan in enumerate(plans) if not plan.is_held), len(plans))


def pins(room: Room) -> tuple[Pin, ...]:
    """Who was put somewhere by hand."""
    return tuple(
        Pin(number, seat, table)
        for number, plan in sorted(room.seated.items())
        for table, at in enumerate(plan.tables)
        for seat in at.seats
        if seat in plan.pinned
    )


def plan_of(room: Room, network: Network, *, number: int, tables: int | None, seed: int = 1) -> Plan:
    """A plan for so many rounds and tables that leaves rounds held, and what was put by hand, as they are."""
    return Plan(
        rounds=number,
        tables=tables,
        held=rounds(room)[: held(room)],
        pins=pins(room),
        away=left(room, network),
        seed=seed,
    )


def organisations(room: Room, network: Network) -> tuple[Organisation, ...]:
    """Those who are here, with what they offered and asked for in the room, as far as it may be shown."""
    gives, seeks = defaultdict(list), defaultdict(list)
    for gift in room.said(Gives, approved=True):
        if gift.party is not None and gift.text:
            gives[gift.party.key].append(gift.text)
    for wish in room.said(Seeks, approved=True):
        if wish.party is not None and wish.text:
            seeks[wish.party.key].append(wish.text)
    return tuple(
        replace(stands, offers=(*stands.offers, *gives[key]), needs=(*stands.needs, *seeks[key]))
        for key in room.present()
        for stands in [_organisation(key, room.parties[key], network)]
    )


def as_said(seating: tuple[Round, ...], plan: Plan, room: Room) -> tuple[Seated, ...]:
    """What is written down of a seating: every round that was not held; a round too many becomes empty."""
    pinned = {(pin.round, pin.guest) for pin in plan.pins}
    written = [
        Seated(
            number,
            tuple(Table(table) for table in seated),
            tuple(key for table in seated for key in table if (number, key) in pinned),
        )
        for number, seated in enumerate(seating)
        if number >= len(plan.held)
    ]
    too_many = [Seated(number, ()) for number in room.seated if number >= len(seating)]
    return (*written, *too_many)


def _organisation(key: str, party: Party, network: Network) -> Organisation:
    known = network.ecosystem.by_id.get(key)
    return known or Organisation(id=key, name=party.name, corner=party.corner or Corner.OTHER)


def _corner(room: Room, key: str, network: Network) -> Corner:
    return corner_of(room.parties.get(key) or Party(organisation=key), network) or Corner.OTHER
