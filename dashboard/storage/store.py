"""The store of one region: load, commit, undo, history, revision."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Self

from sqlalchemy import Connection

from dashboard.model import (
    Batch,
    BatchQuestion,
    Change,
    Delivery,
    DeliveryState,
    Did,
    Ecosystem,
    Effect,
    EntityKind,
    Kept,
    Named,
    OpenQuestion,
    Undone,
)
from dashboard.model.workshop import Workshop
from dashboard.storage import answers, committing, deliveries, effects, loading, log, undoing
from dashboard.storage.address import location, parsed
from dashboard.storage.answers import Answer
from dashboard.storage.database import Database
from dashboard.storage.positions import Positions, keep_positions, positions
from dashboard.storage.present import Carrier, Present
from dashboard.storage.upgrading import upgrade
from dashboard.storage.workshops import plans
from dashboard.storage.workshops.store import WorkshopStore


class Writing:
    """Several steps that are kept together or not at all; nobody else writes in between."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def is_empty(self) -> bool:
        """Whether nothing was ever written, taken back or not."""
        return log.is_empty(self._connection)

    def history(self) -> tuple[Batch, ...]:
        """Every batch, youngest first."""
        return log.batches(self._connection)

    def load(self) -> Ecosystem:
        """All that stands at this moment of the writing."""
        return loading.load(self._connection)

    def theme_carriers(self, theme: str) -> list[Carrier]:
        """The organisations, relations and activities that carry a theme."""
        return Present(self._connection).theme_carriers(theme)

    def commit(
        self,
        changes: Iterable[Change],
        *,
        author: str,
        source: str,
        note: str = "",
        based_on: int | None = None,
        tell: Callable[[float], None] = lambda done: None,
    ) -> Batch:
        """Write changes as one batch; see `dashboard.storage.committing`."""
        return committing.commit(
            self._connection, changes, author=author, source=source, note=note, based_on=based_on, tell=tell
        )

    def undo(self, batch: int, *, author: str, tell: Callable[[float], None] = lambda done: None) -> Undone:
        """Take a batch back; see `dashboard.storage.undoing`."""
        return undoing.undo(self._connection, batch, author=author, tell=tell)

    def begin_delivery(
        self, *, source: str, author: str, title: str, content: bytes, choices: Mapping[str, Any]
    ) -> Delivery:
        """Keep a list; see `dashboard.storage.deliveries`."""
        return deliveries.begin(
            self._connection, source=source, author=author, title=title, content=content, choices=choices
        )

    def change_workshop(self, id: int, *, version: int, **fields: Any) -> Workshop:
        """Let fields of a workshop be as given; see `dashboard.storage.workshops.plans`."""
        return plans.change(self._connection, id, version=version, **fields)

    def close_delivery(
        self,
        id: int,
        *,
        version: int,
        state: DeliveryState,
        batch: int | None = None,
        named: Iterable[Named] = (),
    ) -> None:
        """Accept or discard a delivery; see `dashboard.storage.deliveries`."""
        deliveries.close(self._connection, id, version=version, state=state, batch=batch, named=named)


class Store:
    """One region's store, to be used by any number of threads and processes at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def workshops(self) -> WorkshopStore:
        """Its workshops, which are no part of the region."""
        return WorkshopStore(self._database)

    @property
    def location(self) -> str:
        """Where it is, to print and to show; without a password."""
        return location(self._database.url)

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """Steps that are written together, while every other writer waits."""
        with self._database.writing() as connection:
            yield Writing(connection)

    def load(self) -> Ecosystem:
        """All that stands, at one revision."""
        with self._database.reading() as connection:
            return loading.load(connection)

    def revision(self) -> int:
        """The number that grows with every batch and every undo; 0 when nothing was ever written."""
        with self._database.reading() as connection:
            return log.latest_revision(connection)

    def commit(
        self,
        changes: Iterable[Change],
        *,
        author: str,
        source: str,
        note: str = "",
        based_on: int | None = None,
    ) -> Batch:
        """Write changes as one batch, whole or not at all; see `dashboard.storage.committing`."""
        with self.writing() as writing:
            return writing.commit(changes, author=author, source=source, note=note, based_on=based_on)

    def undo(self, batch: int, *, author: str, tell: Callable[[float], None] = lambda done: None) -> Undone:
        """Take a batch back, as far as nothing rests on it; see `dashboard.storage.undoing`."""
        with self.writing() as writing:
            return writing.undo(batch, author=author, tell=tell)

    def history(
        self,
        question: BatchQuestion = BatchQuestion(),  # noqa: B008 (frozen)
        *,
        limit: int | None = None,
        offset: int = 0,
    ) -> tuple[Batch, ...]:
        """The batches that fit a question, youngest first: some of them, from the one at `offset`."""
        with self._database.reading() as connection:
            return log.batches(connection, question=question, limit=limit, offset=offset)

    def count_batches(self, question: BatchQuestion) -> int:
        """How many batches fit a question."""
        with self._database.reading() as connection:
            return log.count_batches(connection, question)

    def authors(self) -> tuple[str, ...]:
        """Everybody who ever wrote a batch, in alphabetical order."""
        with self._database.reading() as connection:
            return log.authors(connection)

    def sources(self) -> tuple[str, ...]:
        """Every source that a batch ever came from, in alphabetical order."""
        with self._database.reading() as connection:
            return log.sources(connection)

    def batch(self, id: int) -> Batch:
        """One batch; UnknownBatchError when there is none of this number."""
        with self._database.reading() as connection:
            return log.batch_with(connection, id)

    def effects_of(
        self,
        batch: int,
        *,
        kind: EntityKind | None = None,
        did: Did | None = None,
        limit: int,
        offset: int = 0,
    ) -> tuple[Effect, ...]:
        """What a batch did, old beside new, in the order in which it did; in portions."""
        with self._database.reading() as connection:
            return effects.effects_of(connection, batch, kind=kind, did=did, limit=limit, offset=offset)

    def effects_on(self, organisation: str, *, limit: int, offset: int = 0) -> tuple[Effect, ...]:
        """What was done to an organisation, its relations and participations, youngest first; in portions."""
        with self._database.reading() as connection:
            return effects.effects_on(connection, organisation, limit=limit, offset=offset)

    def batches_on(self, organisation: str) -> tuple[Batch, ...]:
        """Every batch that changed an organisation, or what it has with others, youngest first."""
        with self._database.reading() as connection:
            return effects.batches_on(connection, organisation)

    def names_of(self, things: Collection[Named]) -> dict[Named, str]:
        """The last name that each of these things was given, whether or not it still stands."""
        with self._database.reading() as connection:
            return effects.names_of(connection, things)

    def would_keep(self, batch: int) -> tuple[Kept, ...]:
        """What of a batch could not be taken back now, or had to stay of one that was, and why."""
        with self._database.reading() as connection:
            return undoing.would_keep(connection, batch)

    def provenance(self, kind: EntityKind, key: str) -> dict[str, Batch]:
        """Which batch each stored field of a thing comes from; empty when it does not stand."""
        with self._database.reading() as connection:
            return log.provenance(connection, (kind, key))

    def questions(self) -> tuple[OpenQuestion, ...]:
        """What lists left open and nobody has answered yet."""
        with self._database.reading() as connection:
            return loading.open_questions(connection)

    def things_of(self, batch: int) -> tuple[Named, ...]:
        """Every thing that a batch changed, in the order in which it did."""
        with self._database.reading() as connection:
            return log.things_of(connection, batch)

    def batches_about(self, kind: EntityKind, key: str) -> tuple[Batch, ...]:
        """Every batch that changed a thing, youngest first; those taken back included."""
        with self._database.reading() as connection:
            return log.batches_about(connection, (kind, key))

    def begin_delivery(
        self, *, source: str, author: str, title: str, content: bytes, choices: Mapping[str, Any]
    ) -> Delivery:
        """Keep a list until somebody decides about it."""
        with self.writing() as writing:
            return writing.begin_delivery(
                source=source, author=author, title=title, content=content, choices=choices
            )

    def delivery(self, id: int) -> Delivery | None:
        """The delivery with this id, with its content; None when there is none."""
        with self._database.reading() as connection:
            return deliveries.delivery_with(connection, id)

    def deliveries(self, *, state: DeliveryState | None = None) -> tuple[Delivery, ...]:
        """Every delivery, youngest first, without content and without what it named."""
        with self._database.reading() as connection:
            return deliveries.deliveries(connection, state=state)

    def last_accepted(self, source: str, *, title: str | None = None) -> Delivery | None:
        """The youngest accepted delivery of a source, with this title if one is given, that still stands."""
        with self._database.reading() as connection:
            return deliveries.last_accepted(connection, source, title=title)

    def delivery_of(self, batch: int) -> Delivery | None:
        """The delivery that became this batch, with what it named; None when the batch is no list's."""
        with self._database.reading() as connection:
            return deliveries.of_batch(connection, batch)

    def change_delivery(self, id: int, *, version: int, choices: Mapping[str, Any]) -> Delivery:
        """Keep other choices; ConflictError when somebody else changed or closed it after `version`."""
        with self._database.writing() as connection:
            return deliveries.change(connection, id, version=version, choices=choices)

    def positions(self) -> Positions:
        """Where the network drew each organisation."""
        with self._database.reading() as connection:
            return positions(connection)

    def keep_positions(self, wanted: Mapping[str, tuple[float, float]]) -> None:
        """Remember where the network drew these; no batch, and no new revision."""
        with self._database.writing() as connection:
            keep_positions(connection, wanted)

    def answer(self, geocoder: str, query: str) -> Answer | None:
        """What a geocoder answered before; None when it was never asked."""
        with self._database.reading() as connection:
            return answers.answer_of(connection, geocoder, query)

    def keep_answer(self, geocoder: str, query: str, given: Answer) -> None:
        """Remember what a geocoder answered, or that it found nothing."""
        with self._database.writing() as connection:
            answers.keep_answer(connection, geocoder, query, given)

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()


def open_store(address: str) -> Store:
    """Open the store at an address (see `dashboard.storage.address`), its tables brought up to date."""
    database = Database(parsed(address))
    try:
        upgrade(database)
    except BaseException:
        database.close()
        raise
    return Store(database)
