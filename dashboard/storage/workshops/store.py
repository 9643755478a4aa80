"""Workshops in a store, one call a transaction."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from dashboard.model.workshop import Contact, Entry, Moment, Said, Via, Workshop
from dashboard.storage.database import Database
from dashboard.storage.workshops import attendees, contacts, entries, moments, plans


class WorkshopStore:
    """What the modules of this package do, each as a transaction of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # Plans

    def begin(self, **plan: Any) -> Workshop:
        """Make a workshop; `plan` are its fields."""
        with self._database.writing() as connection:
            return plans.begin(connection, **plan)

    def with_id(self, id: int) -> Workshop | None:
        """The workshop with this id; None when there is none."""
        with self._database.reading() as connection:
            return plans.with_id(connection, id)

    def with_code(self, code: str) -> Workshop | None:
        """The workshop with this code, open or not; None when there is none."""
        with self._database.reading() as connection:
            return plans.with_code(connection, code)

    def all_of_them(self) -> tuple[Workshop, ...]:
        """Every workshop, the one with the latest day first."""
        with self._database.reading() as connection:
            return plans.all_of_them(connection)

    def change(self, id: int, *, version: int, **fields: Any) -> Workshop:
        """Let fields be as given; ConflictError when somebody else changed it after `version`."""
        with self._database.writing() as connection:
            return plans.change(connection, id, version=version, **fields)

    # Logs

    def say(self, workshop: int, said: Said, *, once: str, via: Via, person: str = "") -> tuple[Entry, bool]:
        """Write what was said, and whether it is new; see `entries.say`."""
        with self._database.writing() as connection:
            return entries.say(connection, workshop, said, once=once, via=via, person=person)

    def say_all(self, workshop: int, said: Mapping[str, Said], *, via: Via) -> tuple[Entry, ...]:
        """Write several things by their `once`, all of them or none."""
        with self._database.writing() as connection:
            return tuple(
                entries.say(connection, workshop, each, once=once, via=via)[0] for once, each in said.items()
            )

    def entry(self, id: int) -> Entry | None:
        """The entry with this id; None when there is none."""
        with self._database.reading() as connection:
            return entries.entry_with(connection, id)

    def entries(self, workshop: int, *, after: int = 0) -> tuple[Entry, ...]:
        """What was said in a workshop after an entry, in order."""
        with self._database.reading() as connection:
            return entries.entries(connection, workshop, after=after)

    def latest(self) -> int:
        """The number of the last entry of any workshop; cheap."""
        with self._database.reading() as connection:
            return entries.latest(connection)

    # Phones

    def admit(self, workshop: int, *, digest: str, person: str) -> None:
        """Let a phone in."""
        with self._database.writing() as connection:
            attendees.admit(connection, workshop, digest=digest, person=person)

    def person_of(self, workshop: int, *, digest: str) -> str | None:
        """Who carries this, in this workshop; None for somebody who was not let in."""
        with self._database.reading() as connection:
            return attendees.person_of(connection, workshop, digest=digest)

    # Contacts

    def keep_contact(
        self,
        workshop: int,
        *,
        agreement: int,
        first_name: str,
        email: str,
        consented_at: datetime,
        erases_on: date,
    ) -> Contact:
        """Keep who may be reminded of an agreement, until a day."""
        with self._database.writing() as connection:
            return contacts.keep(
                connection,
                workshop,
                agreement=agreement,
                first_name=first_name,
                email=email,
                consented_at=consented_at,
                erases_on=erases_on,
            )

    def contacts(self, workshop: int) -> tuple[Contact, ...]:
        """Everybody of a workshop who may be reminded."""
        with self._database.reading() as connection:
            return contacts.contacts(connection, workshop)

    def erase_contact(self, id: int) -> None:
        """Erase one for good."""
        with self._database.writing() as connection:
            contacts.erase(connection, id)

    def erase_contacts_of(self, workshop: int, agreement: int) -> None:
        """Erase all of one agreement for good."""
        with self._database.writing() as connection:
            contacts.erase_of(connection, workshop, agreement)

    def erase_due_contacts(self, today: date) -> int:
        """Erase all whose day has come; how many that were."""
        with self._database.writing() as connection:
            return contacts.erase_due(connection, today)

    # Moments

    def keep_moment(
        self, *, title: str, sentence: str, address: str, positions: Mapping[str, tuple[float, float]]
    ) -> Moment:
        """Keep a view, as the last one."""
        with self._database.writing() as connection:
            return moments.keep(
                connection, title=title, sentence=sentence, address=address, positions=positions
            )

    def moments(self) -> tuple[Moment, ...]:
        """Every view, in the order in which they are told."""
        with self._database.reading() as connection:
            return moments.moments(connection)

    def word_moment(self, id: int, *, title: str, sentence: str) -> None:
        """Let a view be called otherwise."""
        with self._database.writing() as connection:
            moments.word(connection, id, title=title, sentence=sentence)

    def order_moments(self, ids: Sequence[int]) -> None:
        """Tell the views in this order."""
        with self._database.writing() as connection:
            moments.order(connection, ids)

    def forget_moment(self, id: int) -> None:
        """Throw a view away."""
        with self._database.writing() as connection:
            moments.forget(connection, id)
