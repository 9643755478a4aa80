"""Whom an organisation should meet: what the room said about it first, then what the region's data say."""

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.analysis.suggestions import suggest
from dashboard.analysis.workshop import Room
from dashboard.analysis.workshop.in_sight import corner_of
from dashboard.analysis.workshop.meeting_needs import Meeting, meetings_with
from dashboard.analysis.workshop.own_words import OwnWords
from dashboard.model.workshop import Party, Slip, Workshop
from dashboard.texts import Texts
from dashboard.views import offer_words, suggestion_sentence
from dashboard.views.live.for_projector import whole_network
from dashboard.views.live.rooms import room_of
from dashboard.views.memory import Memory
from dashboard.views.number_words import in_words, opening
from dashboard.views.opened import workspace
from dashboard.views.phone.choices import name_of
from dashboard.views.phone.page import Page
from dashboard.views.phone.rendering import render

AT_MOST = 5
_FROM_THE_ROOM = 3
_FOUND = Memory(entries=512)
_SUGGESTED = Memory(entries=1024)


@dataclass(frozen=True, slots=True)
class Match:
    """One to meet, and why."""

    key: str
    corner: str
    name: str
    why: str
    is_here: bool


def page_of_matches(workshop: Workshop, own: OwnWords, person: str, page: Page) -> str:
    """The page: a title that says how many, then each with its reason."""
    found = _recalled(workshop, own, person, page.t) if own.party else ()
    title, lead = _words(page, len(found), own)
    return render("matches", page, matches=found, title=title, lead=lead)


def _words(page: Page, number: int, own: OwnWords) -> tuple[str, str]:
    if own.party is None:
        return page.t("phone.matches_nobody"), page.t("phone.matches_nobody_why")
    if not number:
        return page.t("phone.matches_none"), page.t("phone.matches_none_why")
    return _title(page, number), page.t("phone.matches_lead")


def _title(page: Page, number: int) -> str:
    count = opening(in_words(number, page.t))
    return page.t("phone.matches_title", name=page.name, n=number, count=count)


def _recalled(workshop: Workshop, own: OwnWords, person: str, texts: Texts) -> tuple[Match, ...]:
    """Found once for each revision of the room and of the region."""
    room = room_of(workshop)
    revisions = (workspace().location, workshop.id, room.revision, whole_network().ecosystem.revision)
    key = (*revisions, person, texts.language)
    found: tuple[Match, ...] = _FOUND.recall(key, lambda: tuple(_matches(own, person, room, texts)))
    return found


def _matches(own: OwnWords, person: str, room: Room, texts: Texts) -> list[Match]:
    assert own.party is not None
    told: dict[str, Match] = {}
    for match in _of_the_room(own, person, room, texts):
        if len(told) < _FROM_THE_ROOM:
            told.setdefault(match.key, match)
    suggested = [each for each in _of_the_region(own.party, room, texts) if each.key not in told]
    # Somebody who is in the room can be spoken to today.
    for match in sorted(suggested, key=lambda each: not each.is_here):
        if len(told) < AT_MOST:
            told[match.key] = match
    return list(told.values())


def _of_the_room(own: OwnWords, person: str, room: Room, texts: Texts) -> Iterator[Match]:
    assert own.party is not None
    for slip in room.said(Slip, approved=True):
        pair = {slip.one.key: slip.other, slip.other.key: slip.one}
        if other := pair.get(own.party.key):
            yield _match(other, room, _brought_by(slip, texts))
    for meeting in meetings_with(own, person, room, whole_network().ecosystem):
        yield _match(meeting.other, room, _meeting(meeting, own.party, texts))


def _brought_by(slip: Slip, texts: Texts) -> str:
    by = name_of(slip.introducer) if slip.introducer else ""
    sentence = texts("phone.brought_by", by=by) if by else texts("phone.brought_by_somebody")
    because = offer_words.quoted(slip.because, texts)
    return f"{sentence} {texts('phone.in_quotes', text=because)}" if because else sentence


def _meeting(meeting: Meeting, own: Party, texts: Texts) -> str:
    other = name_of(meeting.other)
    if meeting.assets:
        things = texts.joined([texts(f"phone.asset_{each}").lower() for each in meeting.assets])
        if meeting.gives:
            return texts("phone.assets_given", name=other, things=things)
        return texts("phone.assets_sought", name=other, things=things)
    one, two = (other, name_of(own)) if meeting.gives else (name_of(own), other)
    return texts(
        "suggestions.offer_meets_need",
        offering=one,
        needing=two,
        offer=offer_words.quoted(meeting.offer, texts),
        need=offer_words.quoted(meeting.need, texts),
    )


def _of_the_region(party: Party, room: Room, texts: Texts) -> Iterator[Match]:
    network = whole_network()
    id = party.organisation
    if id is None or id not in network.index:
        return
    key = (workspace().location, network.ecosystem.revision, id)
    for each in _SUGGESTED.recall(key, lambda: suggest(network, count=AT_MOST, organisation=id)):
        other = each.other(id) if id in each.pair else None
        if other is not None:
            yield _match(Party(other), room, suggestion_sentence.short(each, network, texts))


def _match(party: Party, room: Room, why: str) -> Match:
    corner = corner_of(party, whole_network())
    is_here = party.key in room.present()
    return Match(party.key, (corner or "other"), name_of(party), why, is_here)
