"""Which offers and needs of a room meet: what one phone said, and what the others and the region have."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from dashboard.analysis.offer_meetings import offer_meetings
from dashboard.analysis.workshop.own_words import OwnWords
from dashboard.analysis.workshop.room import Room
from dashboard.model import Corner, Ecosystem, Organisation
from dashboard.model.workshop import Asset, Gives, Party, Seeks

MOST_TEXTS = 1000
"""Offers and needs of the region that are looked through beside those of the room: a phone does not wait."""
_ITSELF = "~"


@dataclass(frozen=True, slots=True)
class Meeting:
    """What `other` offers (`gives`), or looks for, meets what this phone said.

    Either by words, `offer` and `need`, or by the same things chosen, `assets`.
    """

    other: Party
    gives: bool
    offer: str = ""
    need: str = ""
    assets: tuple[Asset, ...] = ()


def meetings_with(own: OwnWords, person: str, room: Room, ecosystem: Ecosystem) -> tuple[Meeting, ...]:
    """All of them, each party once: words that meet before things that do, what others give before the rest.

    Of others only what may be shown; of this phone everything it said.
    """
    if own.party is None:
        return ()
    found = (*_by_words(own, person, room, ecosystem), *_by_assets(own, person, room))
    firsts: dict[str, Meeting] = {}
    for each in found:
        firsts.setdefault(each.other.key, each)
    return tuple(each for key, each in firsts.items() if key != own.party.key)


def _by_words(own: OwnWords, person: str, room: Room, ecosystem: Ecosystem) -> list[Meeting]:
    gives, seeks = own.last(Gives), own.last(Seeks)
    said = _said_by_others(room, person)
    texts = sum(len(each.offers) + len(each.needs) for each in ecosystem.organisations)
    asked = ecosystem.organisations if texts <= MOST_TEXTS else ()
    others = [_with_words(each, said.get(each.id, ())) for each in asked]
    known = {each.id for each in others}
    others += [
        _in_words(room.parties[key], ecosystem, words) for key, words in said.items() if key not in known
    ]
    itself = _itself(own, ecosystem, gives, seeks)
    everybody = [itself, *(each for each in others if each.offers or each.needs)]
    met = offer_meetings(everybody, [frozenset(each.themes) for each in everybody])
    new = {text for _, _, text in _flat(said)} | {
        text for each in (gives, seeks) if each is not None for text in (each.text,) if text
    }
    rows = zip(met.likeness.tolist(), met.need.tolist(), met.offer.tolist(), strict=True)
    found: list[Meeting] = []
    for _, need_at, offer_at in sorted(rows, key=lambda row: (-row[0], row[1], row[2])):
        (needing, need), (offering, offer) = met.needs[need_at], met.offers[offer_at]
        # What the region knew already is told by its suggestions.
        if 0 not in (needing, offering) or not {need, offer} & new:
            continue
        other = everybody[needing or offering]
        party = room.parties.get(other.id) or Party(other.id)
        found.append(Meeting(party, gives=needing == 0, offer=offer, need=need))
    return sorted(found, key=lambda each: not each.gives)


def _by_assets(own: OwnWords, person: str, room: Room) -> list[Meeting]:
    gives, seeks = own.last(Gives), own.last(Seeks)
    found: list[Meeting] = []
    for item in room.items:
        said = item.said
        if item.entry.person == person or not isinstance(said, Gives | Seeks) or said.party is None:
            continue
        ours = seeks if isinstance(said, Gives) else gives
        if ours is not None and (shared := tuple(each for each in ours.assets if each in said.assets)):
            found.append(Meeting(said.party, gives=isinstance(said, Gives), assets=shared))
    return sorted(found, key=lambda each: (not each.gives, -len(each.assets)))


Words = tuple[tuple[bool, str], ...]
"""What a party said: whether it gives that, and the text."""


def _said_by_others(room: Room, person: str) -> dict[str, Words]:
    said: dict[str, Words] = {}
    for item in room.items:
        words = item.said
        if item.entry.person == person or not item.is_approved or not isinstance(words, Gives | Seeks):
            continue
        if words.party is not None and words.text:
            key = words.party.key
            said[key] = (*said.get(key, ()), (isinstance(words, Gives), words.text))
    return said


def _flat(said: Mapping[str, Words]) -> Iterable[tuple[str, bool, str]]:
    return ((key, gives, text) for key, words in said.items() for gives, text in words)


def _with_words(each: Organisation, words: Words) -> Organisation:
    if not words:
        return each
    return replace(
        each,
        offers=(*each.offers, *(text for gives, text in words if gives)),
        needs=(*each.needs, *(text for gives, text in words if not gives)),
    )


def _in_words(party: Party, ecosystem: Ecosystem, words: Words) -> Organisation:
    known = ecosystem.by_id.get(party.key)
    return _with_words(known or Organisation(party.key, party.name, party.corner or Corner.OTHER), words)


def _itself(own: OwnWords, ecosystem: Ecosystem, gives: Gives | None, seeks: Seeks | None) -> Organisation:
    assert own.party is not None
    known = ecosystem.by_id.get(own.party.key) or Organisation(own.party.key, own.party.name, Corner.OTHER)
    words: Words = tuple(
        (isinstance(each, Gives), each.text) for each in (gives, seeks) if each is not None and each.text
    )
    return _with_words(replace(known, id=_ITSELF), words)
