"""Whom an organisation should meet: what the room said about it first, then what the region's data say."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import suggest
from dashboard.analysis.workshop import Room
from dashboard.analysis.workshop.in_sight import corner_of
from dashboard.analysis.workshop.meeting_needs import Meeting, meetings_with
from dashboard.analysis.workshop.own_words import OwnWords
from dashboard.model.workshop import Party, Slip, Workshop
from dashboard.texts import Texts
from dashboard.views import offer_words, suggestion_sentence
from dashboard.views.live.rooms import room_of
from dashboard.views.memory import Memory
from dashboard.views.number_words import in_words, opening
from dashboard.views.opened import workspace
from dashboard.views.phone.choices import name_of
from dashboard.views.phone.page import Page
from dashboard.views.phone.rendering import render

AT_MOST = 5
_FROM_THE_ROOM = 3
_FOUND = Memory(entries=256)
_SUGGESTED = Memory(entries=1024)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody in a workshop, what they said, and the region as it stands."""

    workshop: Workshop
    person: str
    own: OwnWords
    network: Network


@dataclass(frozen=True, slots=True)
class Match:
    """One to meet, and why."""

    key: str
    corner: str
    name: str
    why: str
    is_here: bool


def page_of_matches(speaker: Speaker, page: Page) -> str:
    """The page: a title that says how many, then each with its reason."""
    found = _recalled(speaker, page.t)
    title, lead = _words(page, len(found), speaker.own)
    return render("matches", page, matches=found, title=title, lead=lead)


def _words(page: Page, number: int, own: OwnWords) -> tuple[str, str]:
    if own.party is None:
        return page.t("phone.matches_nobody"), page.t("phone.matches_nobody_why")
    if not number:
        return page.t("phone.matches_none"), page.t("phone.matches_none_why")
    count = opening(in_words(number, page.t))
    title = page.t("phone.matches_title", name=page.name, n=number, count=count)
    return title, page.t("phone.matches_lead")


def _recalled(speaker: Speaker, texts: Texts) -> tuple[Match, ...]:
    """Found once for each revision of the room, and of the region on a day."""
    if speaker.own.party is None:
        return ()
    place, workshop = workspace().location, speaker.workshop
    room = room_of(workshop)
    finding = _Finding(speaker.own, speaker.own.party, speaker.person, room, speaker.network, texts)
    key = (place, workshop.id, room.revision, *_state(speaker.network))
    found: tuple[Match, ...] = _FOUND.recall((*key, speaker.person, texts.language), finding.matches)
    return found


def _state(network: Network) -> tuple[int, date]:
    return network.ecosystem.revision, network.active.on


@dataclass(frozen=True, slots=True)
class _Finding:
    """One search, for one who said `own` and is here for `party`."""

    own: OwnWords
    party: Party
    person: str
    room: Room
    network: Network
    texts: Texts

    def matches(self) -> tuple[Match, ...]:
        """At most five, each organisation once; of those that the data suggest, who is in the room first."""
        told: dict[str, Match] = {}
        for match in self.of_the_room():
            if len(told) < _FROM_THE_ROOM:
                told.setdefault(match.key, match)
        for match in self.by_assets():
            told.setdefault(match.key, match)
        suggested = [each for each in self.of_the_region() if each.key not in told]
        suggested.sort(key=lambda each: not each.is_here)
        return (*told.values(), *suggested[: AT_MOST - len(told)])

    def of_the_room(self) -> Iterator[Match]:
        """Whom somebody in the room can introduce them to, then whose words meet theirs."""
        for slip in self.room.said(Slip, approved=True):
            other = {slip.one.key: slip.other, slip.other.key: slip.one}.get(self.party.key)
            if other is not None:
                yield self.match(other, self.brought_by(slip))
        for meeting in self.meetings():
            if not meeting.assets:
                yield self.match(meeting.other, self.meeting(meeting))

    def by_assets(self) -> Iterator[Match]:
        """One at most, of another corner and unknown to them: a word in common is little to go by."""
        for meeting in self.meetings():
            corners = {corner_of(each, self.network) for each in (self.party, meeting.other)}
            if meeting.assets and len(corners) == 2 and not self.knows(meeting.other):
                yield self.match(meeting.other, self.meeting(meeting))
                return

    def meetings(self) -> tuple[Meeting, ...]:
        """What they said and what others have, where it meets."""
        return meetings_with(self.own, self.person, self.room, self.network.ecosystem)

    def knows(self, other: Party) -> bool:
        """Whether the two are acquainted, as far as we know."""
        one, two = self.party.organisation or "", other.organisation or ""
        there = one in self.network.index and two in self.network.index
        return there and self.network.are_acquainted(one, two)

    def of_the_region(self) -> Iterator[Match]:
        """Whom the region's data suggest."""
        id = self.party.organisation
        if id is None or id not in self.network.index:
            return
        key = (workspace().location, *_state(self.network), id)
        found = _SUGGESTED.recall(key, lambda: suggest(self.network, count=AT_MOST, organisation=id))
        for each in found:
            if id in each.pair:
                why = suggestion_sentence.short(each, self.network, self.texts)
                yield self.match(Party(each.other(id)), why)

    def brought_by(self, slip: Slip) -> str:
        """ "Holst Centre kan jullie aan elkaar voorstellen. ‘…’" """
        because = offer_words.quoted(slip.because, self.texts)
        quoted = f" {self.texts('phone.in_quotes', text=because)}" if because else ""
        if slip.introducer is None:
            return self.texts("phone.brought_by_somebody") + quoted
        return self.texts("phone.brought_by", by=self.name(slip.introducer)) + quoted

    def meeting(self, meeting: Meeting) -> str:
        """What the one offers and the other looks for."""
        other = self.name(meeting.other)
        if meeting.assets:
            things = self.texts.joined([self.texts(f"phone.asset_{each}").lower() for each in meeting.assets])
            if meeting.gives:
                return self.texts("phone.assets_given", name=other, things=things)
            return self.texts("phone.assets_sought", name=other, things=things)
        own = self.name(self.party)
        return self.texts(
            "suggestions.offer_meets_need",
            offering=other if meeting.gives else own,
            needing=own if meeting.gives else other,
            offer=offer_words.quoted(meeting.offer, self.texts),
            need=offer_words.quoted(meeting.need, self.texts),
        )

    def match(self, party: Party, why: str) -> Match:
        """One to meet, with its corner and whether it is in the room."""
        corner = corner_of(party, self.network) or "other"
        return Match(party.key, corner, self.name(party), why, party.key in self.room.present())

    def name(self, party: Party) -> str:
        """What a party is called."""
        return name_of(party, self.network.ecosystem)
