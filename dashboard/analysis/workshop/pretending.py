"""A pretend audience: what thirty people of this region could say, to rehearse with."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, product, zip_longest
from random import Random
from typing import TypeVar

from dashboard.analysis.network import Network
from dashboard.analysis.workshop.room import Item, Room
from dashboard.model import CORNERS, Corner, PartialDate
from dashboard.model.workshop import Agreement, Asset, Gives, Here, Party, Said, Seeks, Slip, StepKind, Wish

_FIRST = 10
"""So many come in before anybody says anything."""
_ARRIVES = 0.5
"""How often the next line is a newcomer after that, as long as somebody is still to come."""

Each = TypeVar("Each")
_ASKED_AT_MOST = 200
"""So many of each corner are looked at, in a large region."""

Words = Mapping[Corner, tuple[str, ...]]
"""What an organisation of each corner could say in a line."""


@dataclass(frozen=True)
class Audience:
    """Who is there, by the names `guest-1` …, and whom each could introduce to whom."""

    guests: Mapping[str, str]
    slips: tuple[tuple[str, str, str], ...]
    wishes: tuple[tuple[str, str], ...]


def audience_of(network: Network, *, size: int = 30, seed: int = 1) -> Audience:
    """At most `size` organisations of all three corners, and what each could bring about. Always the same.

    A slip is by one who works with two of the other corners that do not know each other; a wish is for one
    that is not there.
    """
    chance = Random(seed)
    by_corner = [_inviting(network.of_corner(corner), network, chance) for corner in CORNERS]
    invited = [each for each in chain.from_iterable(zip_longest(*by_corner)) if each is not None][:size]
    guests = {f"guest-{number}": each for number, each in enumerate(invited, start=1)}
    slips = [
        (person, one, other)
        for person, organisation in guests.items()
        for one, other in _mixed(tuple(_to_introduce(organisation, network)), chance)[:2]
    ]
    absent = [each for each in network.ids if each not in invited]
    wishes = [(person, chance.choice(absent)) for person in guests] if absent else []
    return Audience(guests, _mixed(tuple(slips), chance), _mixed(tuple(wishes), chance))


def next_line(
    audience: Audience,
    room: Room,
    step: StepKind | None,
    *,
    gives: Words,
    seeks: Words,
    network: Network,
    before: PartialDate | None = None,
) -> tuple[str, Said] | None:
    """Who says what now, in this step; None when nobody has anything left to say in it.

    `before` is the day that its agreements name. What was rejected is not said again.

    The same room and step give the same line, so that an audience that was interrupted goes on where it was.
    """
    chance = Random(room.revision)
    to_come = [person for person in audience.guests if person not in room.people]
    if to_come and (len(room.people) < _FIRST or chance.random() < _ARRIVES):
        return to_come[0], Here(Party(audience.guests[to_come[0]]))
    there = [person for person in audience.guests if person in room.people]
    lines: Iterator[tuple[str, Said]] = iter(())
    match step:
        case StepKind.GIVING:
            lines = chain(
                _lines(Gives, there, audience, room, gives, network),
                _lines(Seeks, there, audience, room, seeks, network),
            )
        case StepKind.CLOSING:
            lines = _slips(there, audience, room)
        case StepKind.AGREEING:
            lines = chain(_agreements(room, before), _slips(there, audience, room))
        case StepKind.MISSING:
            lines = _wishes(there, audience, room)
    if line := next(lines, None):
        return line
    return (to_come[0], Here(Party(audience.guests[to_come[0]]))) if to_come else None


def _inviting(organisations: tuple[str, ...], network: Network, chance: Random) -> tuple[str, ...]:
    """Those first who have somebody to introduce: a room of strangers is no use to rehearse with."""
    asked = _mixed(organisations, chance)[:_ASKED_AT_MOST]
    return tuple(sorted(asked, key=lambda each: next(_to_introduce(each, network), None) is None))


def _lines(
    kind: type[Gives] | type[Seeks],
    there: list[str],
    audience: Audience,
    room: Room,
    words: Words,
    network: Network,
) -> Iterator[tuple[str, Said]]:
    spoken = {item.entry.person for item in _ever_said(room) if isinstance(item.said, kind)}
    for person in there:
        if person not in spoken:
            chance = Random(person + kind.__name__)
            own = words.get(network.corner(audience.guests[person]), ())
            yield person, kind((chance.choice(tuple(Asset)),), chance.choice(own) if own else "")


def _slips(there: list[str], audience: Audience, room: Room) -> Iterator[tuple[str, Said]]:
    said = _pairs(Slip, room)
    for person, one, other in audience.slips:
        if person in there and frozenset((one, other)) not in said:
            yield person, Slip(Party(one), Party(other))


def _agreements(room: Room, before: PartialDate | None) -> Iterator[tuple[str, Said]]:
    """Of every two whose slip may be shown: the first of them calls."""
    agreed = _pairs(Agreement, room)
    for item in room.items:
        slip = item.said
        if (
            isinstance(slip, Slip)
            and item.is_approved
            and frozenset((slip.one.key, slip.other.key)) not in agreed
        ):
            yield item.entry.person, Agreement(slip.one, slip.other, slip.one, before, slip=item.entry.id)


def _wishes(there: list[str], audience: Audience, room: Room) -> Iterator[tuple[str, Said]]:
    said = {item.entry.person for item in _ever_said(room) if isinstance(item.said, Wish)}
    for person, whom in audience.wishes:
        if person in there and person not in said:
            yield person, Wish(Party(whom))


def _ever_said(room: Room) -> tuple[Item, ...]:
    return (*room.items, *room.rejected)


def _pairs(kind: type[Slip] | type[Agreement], room: Room) -> set[frozenset[str]]:
    return {
        frozenset((item.said.one.key, item.said.other.key))
        for item in _ever_said(room)
        if isinstance(item.said, kind)
    }


def _to_introduce(organisation: str, network: Network) -> Iterator[tuple[str, str]]:
    """The pairs of the two other corners that it works with and that do not know each other."""
    one, other = (corner for corner in CORNERS if corner is not network.corner(organisation))
    pairs = product(network.neighbours_in(organisation, one), network.neighbours_in(organisation, other))
    return (pair for pair in sorted(pairs) if not network.are_acquainted(*pair))


def _mixed(items: tuple[Each, ...], chance: Random) -> tuple[Each, ...]:
    return tuple(chance.sample(items, len(items)))
