"""The one way to what stands, and the one way to change it."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING, Self

from dashboard.configuration import database_url
from dashboard.errors import InvalidChangeError
from dashboard.ingest.draft import Draft
from dashboard.model import (
    Batch,
    BatchQuestion,
    Change,
    Delivery,
    Did,
    Ecosystem,
    Effect,
    EntityKind,
    InsideRule,
    Kept,
    Named,
    OpenQuestion,
    Region,
    Undone,
    amend,
)
from dashboard.storage import Carrier, Store, open_store
from dashboard.workspace.answers import Answers
from dashboard.workspace.example import take_example_back
from dashboard.workspace.lists import Lists
from dashboard.workspace.signing import BY_ITSELF, EXAMPLE, SETTINGS, Signing, named_author
from dashboard.workspace.workshops import Workshops

if TYPE_CHECKING:
    from geopy.geocoders.base import Geocoder


@dataclass(frozen=True, slots=True)
class OwnRegion:
    """A region that was just begun, and what of the example had to stay because work rests on it."""

    batch: Batch
    kept: tuple[Kept, ...] = ()


class Workspace:
    """One region's store and its geocoder, for any number of threads at once.

    Every write goes through here, is signed, and becomes a batch. What stands is read once
    per revision and shared: it is immutable.
    """

    def __init__(self, store: Store, *, signing: Signing = named_author) -> None:
        self._store = store
        self._signing = signing
        self._read: Ecosystem | None = None
        self._reading = Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the store."""
        self._store.close()

    @property
    def location(self) -> str:
        """Where the store is, to print and to show."""
        return self._store.location

    def mark(self) -> str:
        """What tells this store from every other, and stays as long as it does: for names that leave it.

        A digest of the moment, in microseconds, at which its first batch was written.
        """
        written = self._store.count_batches(BatchQuestion())
        first = self._store.history(limit=1, offset=written - 1) if written else ()
        return sha256(repr([each.at for each in first]).encode()).hexdigest()[:16]

    @property
    def geocoder(self) -> "Geocoder":
        """The offline gazetteer; behind it, those on other hosts that the region has switched on."""
        wanted = self.ecosystem().region.settings.online_geocoders
        return self._asking(wanted) if wanted else self._gazetteer

    @cached_property
    def _gazetteer(self) -> "Geocoder":
        from dashboard.places.gazetteer import Gazetteer

        return Gazetteer()

    @lru_cache(maxsize=4)  # noqa: B019  # a workspace lives as long as its process
    def _asking(self, wanted: tuple[str, ...]) -> "Geocoder":
        from dashboard.places.online import SERVICES, OfflineFirst

        services = [each for each in SERVICES if each.code in wanted]
        return OfflineFirst(self._gazetteer, services, Answers(self._store))

    # What stands

    def revision(self) -> int:
        """The number that grows with every batch and every undo; cheap."""
        return self._store.revision()

    def ecosystem(self) -> Ecosystem:
        """All that stands now. The same value as long as nobody writes."""
        read, revision = self._read, self._store.revision()
        if read is not None and read.revision == revision:
            return read
        with self._reading:
            # Another thread may have read it while this one waited.
            if self._read is None or self._read.revision < revision:
                self._read = self._store.load()
            return self._read

    def history(
        self,
        question: BatchQuestion = BatchQuestion(),  # noqa: B008 (frozen)
        *,
        limit: int | None = None,
        offset: int = 0,
    ) -> tuple[Batch, ...]:
        """The batches that fit a question, youngest first: some of them, from the one at `offset`."""
        return self._store.history(question, limit=limit, offset=offset)

    def count_batches(self, question: BatchQuestion) -> int:
        """How many batches fit a question."""
        return self._store.count_batches(question)

    def authors(self) -> tuple[str, ...]:
        """Everybody who ever wrote a batch, in alphabetical order."""
        return self._store.authors()

    def sources(self) -> tuple[str, ...]:
        """Every source that a batch ever came from, in alphabetical order."""
        return self._store.sources()

    def batch(self, id: int) -> Batch:
        """One batch; UnknownBatchError when there is none of this number."""
        return self._store.batch(id)

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
        return self._store.effects_of(batch, kind=kind, did=did, limit=limit, offset=offset)

    def effects_on(self, organisation: str, *, limit: int, offset: int = 0) -> tuple[Effect, ...]:
        """What was done to an organisation, its relations and participations, youngest first; in portions."""
        return self._store.effects_on(organisation, limit=limit, offset=offset)

    def batches_on(self, organisation: str) -> tuple[Batch, ...]:
        """Every batch that changed an organisation, or what it has with others, youngest first."""
        return self._store.batches_on(organisation)

    def names_of(self, things: Collection[Named]) -> dict[Named, str]:
        """The last name that each of these things was given, whether or not it still stands."""
        return self._store.names_of(things)

    def would_keep(self, batch: int) -> tuple[Kept, ...]:
        """What of a batch could not be taken back now, or had to stay of one that was, and why."""
        return self._store.would_keep(batch)

    def provenance(self, kind: EntityKind, key: str) -> dict[str, Batch]:
        """Which batch each stored field of a thing comes from; `key` is `model.key_of(it)`."""
        return self._store.provenance(kind, key)

    def questions(self) -> tuple[OpenQuestion, ...]:
        """What lists left open and nobody has answered yet."""
        return self._store.questions()

    def things_of(self, batch: int) -> tuple[Named, ...]:
        """Every thing that a batch changed, in the order in which it did."""
        return self._store.things_of(batch)

    def batches_about(self, kind: EntityKind, key: str) -> tuple[Batch, ...]:
        """Every batch that changed a thing, youngest first; those taken back included."""
        return self._store.batches_about(kind, key)

    def delivery_of(self, batch: int) -> Delivery | None:
        """The list that became this batch, with what it named; None when the batch is no list's."""
        return self.lists.of_batch(batch)

    def positions(self) -> dict[str, tuple[float, float]]:
        """Where the network drew each organisation."""
        return self._store.positions()

    def keep_positions(self, positions: Mapping[str, tuple[float, float]]) -> None:
        """Remember where the network drew these; a drawing is no change, so it has no author."""
        self._store.keep_positions(positions)

    @property
    def lists(self) -> Lists:
        """The lists that somebody brought: kept until they are accepted or thrown away."""
        return Lists(self, self._store, self._signing)

    @property
    def workshops(self) -> Workshops:
        """The workshops: nothing of them is part of the region before a draft of one is accepted."""
        return Workshops(self._store, self._signing)

    # What changes it

    def commit(
        self,
        changes: Iterable[Change],
        *,
        author: str,
        source: str,
        note: str = "",
        based_on: int | None = None,
    ) -> Batch:
        """Write changes as one batch, whole or not at all.

        `based_on` is the revision that the author was looking at. Raises a NotWrittenError:
        AuthorMissingError, ConflictError or InvalidChangeError.
        """
        return self._store.commit(
            changes, author=self._signing(author), source=source, note=note, based_on=based_on
        )

    def accept(
        self, draft: Draft, *, author: str, source: str, note: str = "", delivery: Delivery | None = None
    ) -> Batch:
        """Take in what a list would change; see `Lists.accept`."""
        return self.lists.accept(draft, author=author, source=source, note=note, delivery=delivery)

    def undo(
        self, batch_id: int, *, author: str, tell: Callable[[float], None] = lambda done: None
    ) -> Undone:
        """Take a batch back as if it had never been, and say what had to stay and why.

        `tell` hears how much is done (0–1); nothing is taken back when it raises.
        """
        return self._store.undo(batch_id, author=self._signing(author), tell=tell)

    def change_region(self, region: Region, *, author: str, based_on: Region | None = None) -> Batch:
        """Let the region be as given: name, what counts as inside, settings.

        `based_on` is the region that the author was looking at; only what differs from it is
        changed, so that two people can change different settings at once.
        """
        before = based_on or self.ecosystem().region
        return self.commit([amend(before, region)], author=author, source=SETTINGS)

    def rename_theme(self, old: str, new: str, *, author: str) -> Batch:
        """Give a theme another name, or let it go up in another one, everywhere it is carried."""
        becomes = new.strip()
        if not becomes:
            raise InvalidChangeError(kind="theme", key=old, problem="a theme has a name")
        signed = self._signing(author)
        with self._store.writing() as writing:
            carriers = writing.theme_carriers(old)
            if not carriers:
                raise InvalidChangeError(kind="theme", key=old, problem="nothing carries this theme")
            changes = [amend(each, _renamed(each, old, becomes)) for each in carriers]
            return writing.commit(changes, author=signed, source=SETTINGS, note=f"{old} → {becomes}")

    # The example

    def fill_if_empty(self) -> Batch | None:
        """Load the example into a store that was never written to; None when it was.

        For the server alone. Of two that start together, one fills.
        """
        from dashboard.ingest.example import example_changes

        if self.revision():
            return None
        # Read outside the writing: it takes a while, and the other server need not wait for it.
        changes = tuple(example_changes(Ecosystem(), self._gazetteer))
        with self._store.writing() as writing:
            if not writing.is_empty():
                return None
            return writing.commit(changes, author=BY_ITSELF, source=EXAMPLE)

    def start_own_region(self, *, name: str, country: str, inside: InsideRule, author: str) -> OwnRegion:
        """Take the example back and begin a region of one's own, in one step.

        Edits of what is in the example go with it. What somebody added and made to rest on it
        stays, with what it rests on, and is told.
        """
        signed = self._signing(author)
        if not name.strip():
            raise InvalidChangeError(kind="region", key="region", problem="a region has a name")
        with self._store.writing() as writing:
            kept = take_example_back(writing, author=signed)
            before = writing.load().region
            own = replace(before, name=name.strip(), country=country, inside=inside, is_example=False)
            batch = writing.commit([amend(before, own)], author=signed, source=SETTINGS)
            return OwnRegion(batch, kept)


def open_workspace(url: str | None = None) -> Workspace:
    """Open the store at an address, else where the environment says, else in the user's folder."""
    return Workspace(open_store(database_url(url)))


def _renamed(carrier: Carrier, old: str, new: str) -> Carrier:
    # A dict keeps the order and lets a theme go up in one that was there already.
    themes = dict.fromkeys(new if each == old else each for each in carrier.themes)
    return replace(carrier, themes=tuple(themes))
