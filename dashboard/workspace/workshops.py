"""Workshops: planned, held, and afterwards one draft."""

import hashlib
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

from dashboard.analysis.workshop import Room, fold
from dashboard.errors import InvalidChangeError, NotSaidError, WorkshopClosedError
from dashboard.ingest.draft import Draft
from dashboard.model import Batch, put
from dashboard.model.workshop import (
    Agreement,
    Contact,
    Entry,
    Expected,
    Moment,
    Outcome,
    Party,
    Rejected,
    Said,
    Step,
    Via,
    Withdrawn,
    Workshop,
    read_code,
)
from dashboard.model.workshop.said import BY_PHONE, KINDS, LONGEST, LONGEST_NAME
from dashboard.one_line import one_line
from dashboard.storage import Store

KEEPS_CONTACTS_DAYS = 60
"""After the workshop, before what was left for reminders is erased."""
_TOKEN_BYTES = 24


class Ticket(NamedTuple):
    """What a phone carries (`token`, a secret) and who it is in this workshop (`person`, no secret)."""

    token: str
    person: str


class Workshops:
    """The one way to plan a workshop, to say something in it, and to look at what was said."""

    def __init__(self, store: Store, signing: Callable[[str], str]) -> None:
        self._region = store
        self._store = store.workshops
        self._signing = signing

    # Plans

    def begin(
        self,
        *,
        name: str,
        day: date,
        author: str,
        themes: Sequence[str] = (),
        steps: Sequence[Step] = (),
        approval: bool = True,
        is_rehearsal: bool = False,
        closes_at: datetime | None = None,
    ) -> Workshop:
        """Plan one. Its code stops at the end of its day, unless `closes_at` says another moment.

        Raises AuthorMissingError, and InvalidChangeError when it has no name.
        """
        if not name.strip():
            raise InvalidChangeError(kind="workshop", key="", problem="a workshop has a name")
        return self._store.begin(
            name=one_line(name, longest=LONGEST_NAME),
            day=day,
            author=self._signing(author),
            themes=tuple(themes),
            steps=tuple(steps),
            approval=approval,
            is_rehearsal=is_rehearsal,
            closes_at=closes_at or end_of(day),
            erases_on=day + timedelta(days=KEEPS_CONTACTS_DAYS),
        )

    def change(self, workshop: Workshop, **fields: Any) -> Workshop:
        """Let fields of the plan be as given; ConflictError when somebody else changed it meanwhile."""
        return self._store.change(workshop.id, version=workshop.version, **fields)

    def close(self, workshop: Workshop) -> Workshop:
        """End it: from now on its code lets nobody in."""
        return self.change(workshop, closed_at=datetime.now(UTC))

    def discard(self, workshop: Workshop) -> Workshop:
        """Throw away what the room left; the log stays, and nothing of it reaches the region."""
        return self.change(workshop, outcome=Outcome.DISCARDED)

    def accept(self, workshop: Workshop, draft: Draft, *, author: str, source: str) -> Batch:
        """Take in what the room left: one batch, and that it was accepted, in one transaction.

        It can be accepted again once that batch was taken back. Raises InvalidChangeError for a rehearsal and
        for one that is part of the region already, and ConflictError when what it touches, or the workshop,
        has changed since the draft was drawn up.
        """
        signed = self._signing(author)
        if workshop.is_rehearsal or self.is_taken_in(workshop):
            problem = "a rehearsal reaches no region" if workshop.is_rehearsal else "it was accepted before"
            raise InvalidChangeError(kind="workshop", key=str(workshop.id), problem=problem)
        changes = [*draft.changes, *(put(each) for each in (*draft.questions, *draft.unsure))]
        with self._region.writing() as writing:
            batch = writing.commit(
                changes, author=signed, source=source, note=workshop.name, based_on=draft.revision
            )
            writing.change_workshop(
                workshop.id, version=workshop.version, outcome=Outcome.ACCEPTED, batch=batch.id
            )
        return batch

    def is_taken_in(self, workshop: Workshop) -> bool:
        """Whether what the room left is part of the region: accepted, and not taken back since."""
        if workshop.outcome is not Outcome.ACCEPTED or workshop.batch is None:
            return False
        return not self._region.batch(workshop.batch).is_undone

    def find(self, id: int) -> Workshop | None:
        """The workshop with this id; None when there is none."""
        return self._store.with_id(id)

    def all_of_them(self) -> tuple[Workshop, ...]:
        """Every workshop, the one with the latest day first."""
        return self._store.all_of_them()

    def let_in_by(self, typed: str) -> Workshop | None:
        """The open workshop with the code that somebody typed; None when there is none."""
        code = read_code(typed)
        found = self._store.with_code(code) if code else None
        return found if found and found.is_open(datetime.now(UTC)) else None

    def with_code(self, code: str) -> Workshop | None:
        """The workshop with this code, open or not: for somebody who is in already."""
        return self._store.with_code(code)

    # What is said

    def say(self, workshop: Workshop, said: Said, *, once: str, via: Via, person: str = "") -> Entry:
        """Write what was said, once: the same `once` again gives what was written the first time.

        Text is cut to what fits, control characters go. A phone says one of five things, and only while the
        workshop is open; so does the pretend audience, which also agrees on what it introduced. With an
        agreement that the desk takes back, the addresses that were left for it are erased.
        Raises NotSaidError.
        """
        if via is not Via.DESK:
            if type(said) not in _MAY_SAY[via] or not person:
                raise NotSaidError("This cannot be said from a phone.")
            if via is Via.REHEARSAL and not workshop.is_rehearsal:
                raise NotSaidError("Nobody pretends in a real workshop.")
            if not workshop.is_open(datetime.now(UTC)):
                raise WorkshopClosedError(workshop.id)
        entry, _ = self._store.say(workshop.id, _tidied(said), once=once, via=via, person=person)
        if via is Via.DESK and isinstance(said, Withdrawn | Rejected):
            # There is nothing left to be reminded of.
            self._store.erase_contacts_of(workshop.id, said.entry)
        return entry

    def withdraw(self, workshop: Workshop, entry: int, *, once: str, person: str) -> Entry:
        """Let somebody take back what they said from a phone. Raises NotSaidError for what is not theirs."""
        found = self._store.entry(entry)
        if found is None or found.workshop != workshop.id or not person or found.person != person:
            raise NotSaidError("Nobody takes back what another said.")
        if type(found.said) not in _BY_PHONE:
            raise NotSaidError("This cannot be taken back.")
        if not workshop.is_open(datetime.now(UTC)):
            raise WorkshopClosedError(workshop.id)
        written, _ = self._store.say(workshop.id, Withdrawn(entry), once=once, via=Via.PHONE, person=person)
        return written

    def expect(self, workshop: Workshop, coming: Mapping[Party, int], *, once: str) -> tuple[Entry, ...]:
        """Let the list of participants be this one, in the place of the one before: people by party.

        Whoever was expected and is no longer in it is expected no more. The same `once` writes nothing twice.
        """
        room = self.room(workshop)
        gone = {room.parties[key]: 0 for key, seats in room.expected.items() if seats}
        whole = {party.key: (party, seats) for party, seats in {**gone, **coming}.items()}
        for party, seats in coming.items():
            whole[party.key] = (party, seats)
        said = {
            f"{once}:{key}": _tidied(Expected(party, seats))
            for key, (party, seats) in whole.items()
            if room.expected.get(key, 0) != seats
        }
        return self._store.say_all(workshop.id, said, via=Via.DESK)

    def entries(self, workshop: Workshop, *, after: int = 0) -> tuple[Entry, ...]:
        """What was said after an entry, in order."""
        return self._store.entries(workshop.id, after=after)

    def room(self, workshop: Workshop, *, until: int | None = None) -> Room:
        """All that counts of what was said, up to an entry."""
        return fold(self.entries(workshop), approval=workshop.approval, until=until)

    def latest(self) -> int:
        """The number of the last entry of any workshop: what a live page follows. Cheap."""
        return self._store.latest()

    # Phones

    def admit(self, workshop: Workshop, *, token: str | None = None) -> Ticket:
        """Let a phone in; one that carries a token already stays who it is.

        Raises WorkshopClosedError.
        """
        if token and (person := self.person(workshop, token)):
            return Ticket(token, person)
        if not workshop.is_open(datetime.now(UTC)):
            raise WorkshopClosedError(workshop.id)
        ticket = Ticket(secrets.token_urlsafe(_TOKEN_BYTES), secrets.token_hex(8))
        self._store.admit(workshop.id, digest=_digest(ticket.token), person=ticket.person)
        return ticket

    def person(self, workshop: Workshop, token: str) -> str | None:
        """Who carries this token in this workshop; None for one that was not let in."""
        return self._store.person_of(workshop.id, digest=_digest(token))

    # Reminders

    def keep_contact(self, workshop: Workshop, agreement: Entry, *, first_name: str, email: str) -> Contact:
        """Keep, with consent, who may be reminded of an agreement, until the day the workshop says.

        Raises NotSaidError for an agreement that does not count any more, and keeps nothing.
        """
        kept = self._store.keep_contact(
            workshop.id,
            agreement=agreement.id,
            first_name=one_line(first_name, longest=LONGEST_NAME),
            email=one_line(email, longest=LONGEST_NAME),
            consented_at=datetime.now(UTC),
            erases_on=workshop.erases_on,
        )
        # Looked at afterwards: who takes it back from now on erases what is kept by now.
        if all(each.entry.id != agreement.id for each in self.room(workshop).items):
            self._store.erase_contacts_of(workshop.id, agreement.id)
            raise NotSaidError("This agreement was taken back.")
        return kept

    def contacts(self, workshop: Workshop) -> tuple[Contact, ...]:
        """Who may be reminded; what is due is erased first."""
        self.erase_due_contacts()
        return self._store.contacts(workshop.id)

    def erase_contact(self, contact: Contact) -> None:
        """Erase one for good, because they asked for it."""
        self._store.erase_contact(contact.id)

    def erase_contacts(self, workshop: Workshop) -> None:
        """Erase everybody of a workshop for good, before their day."""
        for each in self._store.contacts(workshop.id):
            self._store.erase_contact(each.id)

    def erase_due_contacts(self, today: date | None = None) -> int:
        """Erase all whose day has come; how many that were."""
        return self._store.erase_due_contacts(today or date.today())

    # Moments

    def keep_moment(
        self,
        *,
        title: str,
        sentence: str,
        address: str,
        positions: Mapping[str, tuple[float, float]] | None = None,
    ) -> Moment:
        """Keep a view, as the last one."""
        return self._store.keep_moment(
            title=one_line(title, longest=LONGEST_NAME),
            sentence=one_line(sentence, longest=LONGEST),
            address=address,
            positions=positions or {},
        )

    def moments(self) -> tuple[Moment, ...]:
        """Every view, in the order in which they are told."""
        return self._store.moments()

    def word_moment(self, moment: Moment, *, title: str, sentence: str) -> None:
        """Let a view be called otherwise."""
        self._store.word_moment(
            moment.id,
            title=one_line(title, longest=LONGEST_NAME),
            sentence=one_line(sentence, longest=LONGEST),
        )

    def order_moments(self, ids: Sequence[int]) -> None:
        """Tell the views in this order."""
        self._store.order_moments(ids)

    def forget_moment(self, moment: Moment) -> None:
        """Throw a view away."""
        self._store.forget_moment(moment.id)


def end_of(day: date) -> datetime:
    """The end of a day where this computer stands, in UTC."""
    return datetime.combine(day + timedelta(days=1), time()).astimezone().astimezone(UTC)


_BY_PHONE = frozenset(KINDS[kind] for kind in BY_PHONE)
_MAY_SAY = {Via.PHONE: _BY_PHONE, Via.REHEARSAL: _BY_PHONE | {Agreement}}


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _tidied(said: Any) -> Said:
    """The same, its texts in one line and no longer than fits; parties within it too."""
    changed: dict[str, Any] = {}
    for name in said.__dataclass_fields__:
        value = getattr(said, name)
        if isinstance(value, str):
            longest = LONGEST_NAME if name == "name" else LONGEST
            changed[name] = one_line(value, longest=longest)
        elif hasattr(value, "__dataclass_fields__") and "name" in value.__dataclass_fields__:
            changed[name] = _tidied(value)
    if isinstance(said, Party) and not said.organisation and not changed["name"]:
        # Letters that nobody sees make no name; what was read before they went cannot be read again.
        raise NotSaidError("An organisation has a name.")
    tidied: Said = replace(said, **changed) if changed else said
    return tidied
