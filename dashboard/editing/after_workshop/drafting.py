"""From a room to one draft: everything that counts goes in, everything else is told with its reason."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from geopy.geocoders.base import Geocoder

from dashboard.analysis.network import Network
from dashboard.analysis.workshop import Item, Room, fold
from dashboard.analysis.workshop.folding import parties_of
from dashboard.editing.after_workshop.bringing_together import Introductions, Meeting
from dashboard.editing.after_workshop.left import Afterwards, Answers, LeftOut, Sentences, WhyLeftOut
from dashboard.editing.after_workshop.newcomers import Newcomers, newcomers
from dashboard.editing.after_workshop.offering import with_said
from dashboard.ingest.draft import Draft
from dashboard.ingest.effect import Effect, Outcome
from dashboard.model import Change, Ecosystem, Introduction, Organisation, Status, amend, put
from dashboard.model.workshop import (
    Agreement,
    Entry,
    Gives,
    Here,
    Party,
    Rejected,
    Seeks,
    Slip,
    Wish,
    Workshop,
)

_BOTH_ENDS = (Slip, Agreement, Wish)


def after_workshop(
    workshop: Workshop,
    entries: Sequence[Entry],
    network: Network,
    geocoder: Geocoder | None,
    *,
    answers: Answers,
    sentences: Sentences,
) -> Afterwards:
    """What accepting the room would do to the region of this network, and what is left out.

    Everything is dated on the day of the workshop.
    """
    ecosystem, on = network.ecosystem, workshop.day
    room = fold(entries, approval=workshop.approval)
    items = tuple(each for each in room.items if each.is_approved)
    come = newcomers(_parties(room, items), ecosystem, geocoder, corners=answers.corners, on=on)
    making = _Making(network, come, answers, sentences, on)
    for item in items:
        making.take(item)
    unapproved = (LeftOut(each.entry, WhyLeftOut.UNAPPROVED) for each in room.waiting())
    rejected = (LeftOut(each, WhyLeftOut.REJECTED) for each in _rejected(entries, room, workshop))
    left_out = sorted(chain(making.left_out, unapproved, rejected), key=lambda each: each.entry.id)
    return Afterwards(
        making.draft(ecosystem),
        left_out=tuple(left_out),
        cornerless=come.draft.cornerless,
        wishes=tuple(making.one_sided),
        met=tuple(making.introductions.after.values()),
    )


class _Making:
    """Takes what was said, one thing after another."""

    def __init__(
        self, network: Network, come: Newcomers, answers: Answers, sentences: Sentences, on: date
    ) -> None:
        self.network = network
        self.come = come
        self.answers = answers
        self.sentences = sentences
        self.organisations: dict[str, Organisation] = dict(come.made)
        self.introductions = Introductions(network.ecosystem, answers.owner, on)
        self.left_out: list[LeftOut] = []
        self.one_sided: list[tuple[Entry, Wish]] = []
        self.wished: dict[tuple[str, str], str] = {}

    def take(self, item: Item) -> None:
        """Put it in the draft, or among what is left out."""
        why = self._why_not(item)
        if why is not None:
            self.left_out.append(LeftOut(item.entry, why))
            return
        match item.said:
            case Gives() | Seeks() as said:
                self._offer(said)
            case Slip() as slip:
                self._introduce(slip.one, slip.other, because=slip.because, introducer=slip.introducer)
            case Agreement() as agreed:
                self._agree(agreed)
            case Wish() as wish:
                self._wish(item.entry, wish)

    def draft(self, ecosystem: Ecosystem) -> Draft:
        """What was taken, as the draft of a list: newcomers first, for the others refer to them."""
        effects = [
            *(Effect(ecosystem.by_id.get(id), after) for id, after in self.organisations.items()),
            *(
                Effect(ecosystem.introduction_by_id.get(id), after)
                for id, after in self.introductions.after.items()
            ),
        ]
        effects = [each for each in effects if each.outcome is not Outcome.UNTOUCHED]
        return replace(
            self.come.draft,
            changes=tuple(_changes(effects)),
            effects=tuple(effects),
            problems=(),
            refused=(),
            notices=(),
            named=(),
            revision=ecosystem.revision,
        )

    def _why_not(self, item: Item) -> WhyLeftOut | None:
        said = item.said
        if isinstance(said, Gives | Seeks) and said.party is None:
            return WhyLeftOut.NOBODY
        if isinstance(said, Wish) and said.by is None:
            return WhyLeftOut.NOBODY
        needed = [each for each in parties_of(said) if not _is_only_introducer(each, said)]
        unknown = [each for each in needed if each.key not in self.come.ids]
        if unknown:
            return WhyLeftOut.NO_CORNER if any(each.is_new for each in unknown) else WhyLeftOut.GONE
        if not isinstance(said, _BOTH_ENDS):
            return None
        one, other = self._ends(said)
        if one == other:
            return WhyLeftOut.ITSELF
        if isinstance(said, Agreement):
            return None
        if one in self.network.index and other in self.network.index and self.network.are_linked(one, other):
            return WhyLeftOut.WORKS_ALREADY
        stands = self.introductions.standing(one, other)
        return WhyLeftOut.NO_FIT if stands is not None and stands.status is Status.NO_FIT else None

    def _offer(self, said: Gives | Seeks) -> None:
        id = self._id(said.party)
        if id is not None:
            stands = self.organisations.get(id) or self.network.ecosystem.by_id[id]
            self.organisations[id] = with_said(stands, said, self.sentences)

    def _introduce(
        self, one: Party, other: Party, *, because: str = "", introducer: Party | None = None
    ) -> None:
        self.introductions.bring(
            Meeting(self.come.ids[one.key], self.come.ids[other.key], because, self._id(introducer))
        )

    def _agree(self, agreed: Agreement) -> None:
        one, other = self._ends(agreed)
        caller = self._id(agreed.caller)
        step = agreed.what
        if caller in (one, other) and caller is not None:
            called = other if caller == one else one
            calls = self.sentences.calls(self._name(caller), self._name(called))
            step = ": ".join(filter(None, (calls, agreed.what)))
        self.introductions.bring(Meeting(one, other, is_agreed=True, next_step=step, before=agreed.before))

    def _wish(self, entry: Entry, wish: Wish) -> None:
        """Two who wish to meet each other are introduced; a wish of one side waits for somebody to say so."""
        one, other = self._ends(wish)
        is_mutual = (other, one) in self.wished
        because = self.wished.setdefault((one, other), wish.because)
        stands = self.introductions.standing(one, other)
        is_ours = stands is not None and stands.status.is_open
        if is_mutual or is_ours or entry.id in self.answers.wishes:
            self.introductions.bring(Meeting(one, other, because))
            if is_mutual:
                self.introductions.bring(Meeting(other, one, self.wished[other, one]))
                self.one_sided = [
                    each for each in self.one_sided if self._ends(each[1]) not in ((one, other), (other, one))
                ]
        if not is_mutual and not is_ours:
            self.one_sided.append((entry, wish))

    def _ends(self, said: Slip | Agreement | Wish) -> tuple[str, str]:
        if isinstance(said, Wish):
            by = said.by.key if said.by else ""
            return self.come.ids.get(by, ""), self.come.ids[said.whom.key]
        return self.come.ids[said.one.key], self.come.ids[said.other.key]

    def _id(self, party: Party | None) -> str | None:
        return self.come.ids.get(party.key) if party is not None else None

    def _name(self, id: str) -> str:
        made = self.organisations.get(id) or self.network.ecosystem.by_id[id]
        return made.name


def _is_only_introducer(party: Party, said: object) -> bool:
    """Whether the rest stands without it: who introduces, or who calls, may be somebody unknown."""
    if isinstance(said, Slip):
        return party == said.introducer and party not in (said.one, said.other)
    return isinstance(said, Agreement) and party == said.caller and party not in (said.one, said.other)


def _parties(room: Room, items: Iterable[Item]) -> list[Party]:
    """Whom approved words name, and who is or was expected here."""
    spoken = chain.from_iterable(parties_of(each.said) for each in items)
    arrived = {
        item.said.party.key for item in room.items if isinstance(item.said, Here) and not item.is_approved
    }
    present = (room.parties[key] for key in room.present() if key not in arrived)
    return [*spoken, *present]


def _rejected(entries: Sequence[Entry], room: Room, workshop: Workshop) -> list[Entry]:
    kept = [each for each in entries if not isinstance(each.said, Rejected)]
    whole = fold(kept, approval=workshop.approval)
    counted = {each.entry.id for each in room.items}
    return [each.entry for each in whole.items if each.entry.id not in counted]


def _changes(effects: Iterable[Effect]) -> Iterable[Change]:
    for each in effects:
        if isinstance(each.after, Organisation | Introduction):
            yield put(each.after) if each.before is None else amend(each.before, each.after)
