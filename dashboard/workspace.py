"""The place where everybody's work comes together: what stands, and the one way to change it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import chain
from threading import Lock
from typing import TYPE_CHECKING, Any, Self

from dashboard.configuration import database_url
from dashboard.errors import AuthorMissingError, DraftRefusedError, InvalidChangeError
from dashboard.ingest.draft import Draft
from dashboard.model import (
    Batch,
    Change,
    Decision,
    Delivery,
    DeliveryState,
    Ecosystem,
    EntityKind,
    InsideRule,
    Kept,
    KeptReason,
    Named,
    OpenQuestion,
    Region,
    Undone,
    amend,
    put,
)
from dashboard.one_line import one_line
from dashboard.storage import Answer, Carrier, Store, Writing, open_store

if TYPE_CHECKING:
    from geopy.geocoders.base import Geocoder

    from dashboard.places.online import Known

EXAMPLE = "example"
"""The source of a batch that brought the example region."""
SETTINGS = "settings"
"""The source of a batch in which somebody changed the region itself or its themes."""
BY_ITSELF = "Driehoek"
"""The author of what the server does without being asked."""
LONGEST_NAME = 200

Signing = Callable[[str], str]
"""Asked at every write, in the service that writes: who is this, and may they? Returns the
name to write down, or raises a NotWrittenError."""


def named_author(author: str) -> str:
    """Anybody may write who gives a name."""
    name = one_line(author, longest=LONGEST_NAME)
    if not name:
        raise AuthorMissingError("Nothing was written: say who is making this change.")
    return name


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
        return OfflineFirst(self._gazetteer, services, _Answers(self._store))

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

    def history(self, *, limit: int | None = None) -> tuple[Batch, ...]:
        """Every batch, youngest first."""
        return self._store.history(limit=limit)

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

    def positions(self) -> dict[str, tuple[float, float]]:
        """Where the network drew each organisation."""
        return self._store.positions()

    def keep_positions(self, positions: Mapping[str, tuple[float, float]]) -> None:
        """Remember where the network drew these; a drawing is no change, so it has no author."""
        self._store.keep_positions(positions)

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
        """Take in what a list would change, with the questions it leaves open.

        `delivery` is the one that the draft was drawn up from: it is closed in the same transaction. Raises
        DraftRefusedError when the draft has problems, and ConflictError when what it touches, or the
        delivery, has changed since it was drawn up.
        """
        if draft.problems:
            raise DraftRefusedError(len(draft.problems))
        signed = self._signing(author)
        changes = chain(draft.changes, (put(question) for question in draft.questions))
        with self._store.writing() as writing:
            batch = writing.commit(changes, author=signed, source=source, note=note, based_on=draft.revision)
            if delivery is not None:
                writing.close_delivery(
                    delivery.id,
                    version=delivery.version,
                    state=DeliveryState.ACCEPTED,
                    batch=batch.id,
                    named=draft.named,
                )
            return batch

    # Lists that wait

    def begin_delivery(
        self, *, source: str, author: str, title: str, content: bytes, choices: Mapping[str, Any]
    ) -> Delivery:
        """Keep a list until somebody accepts it or throws it away; nothing of the region changes."""
        return self._store.begin_delivery(
            source=source, author=self._signing(author), title=title, content=content, choices=choices
        )

    def delivery(self, id: int) -> Delivery | None:
        """The delivery with this id, with its content; None when there is none."""
        return self._store.delivery(id)

    def deliveries(self, *, state: DeliveryState | None = None) -> tuple[Delivery, ...]:
        """Every delivery, youngest first, without content and without what it named."""
        return self._store.deliveries(state=state)

    def last_accepted(self, source: str) -> Delivery | None:
        """The youngest accepted delivery of a source whose batch still stands."""
        return self._store.last_accepted(source)

    def delivery_of(self, batch: int) -> Delivery | None:
        """The delivery that became this batch, with what it named; None when the batch is no list's."""
        return self._store.delivery_of(batch)

    def change_delivery(self, delivery: Delivery, *, choices: Mapping[str, Any]) -> Delivery:
        """Keep other choices; ConflictError when somebody else changed or closed it meanwhile."""
        return self._store.change_delivery(delivery.id, version=delivery.version, choices=choices)

    def discard_delivery(
        self, delivery: Delivery, *, author: str, decisions: Iterable[Decision] = ()
    ) -> Batch | None:
        """Throw a list away; what was answered meanwhile is kept, as a batch when there is anything."""
        signed = self._signing(author)
        answered = [put(each) for each in decisions]
        with self._store.writing() as writing:
            writing.close_delivery(delivery.id, version=delivery.version, state=DeliveryState.DISCARDED)
            if not answered:
                return None
            return writing.commit(answered, author=signed, source=delivery.source, note=delivery.title)

    def undo(self, batch_id: int, *, author: str) -> Undone:
        """Take a batch back as if it had never been, and say what had to stay and why."""
        return self._store.undo(batch_id, author=self._signing(author))

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

    def load_example(self, *, author: str) -> Batch:
        """Add the example region to what stands, as one batch."""
        from dashboard.ingest.example import example_changes

        signed = self._signing(author)
        with self._store.writing() as writing:
            return writing.commit(
                example_changes(writing.load(), self._gazetteer), author=signed, source=EXAMPLE
            )

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
            kept = _take_example_back(writing, author=signed)
            before = writing.load().region
            own = replace(before, name=name.strip(), country=country, inside=inside, is_example=False)
            batch = writing.commit([amend(before, own)], author=signed, source=SETTINGS)
            return OwnRegion(batch, kept)


class _Answers:
    """What geocoders on other hosts answered, kept in the store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def recall(self, geocoder: str, query: str) -> "Known | None":
        """What it answered before; None when it was never asked."""
        from dashboard.places.online import Known

        kept = self._store.answer(geocoder, query)
        return Known(kept.latitude, kept.longitude, kept.name, kept.raw) if kept else None

    def remember(self, geocoder: str, query: str, known: "Known") -> None:
        """Keep an answer, or that there was none."""
        kept = Answer(known.latitude, known.longitude, known.name, known.raw or {})
        self._store.keep_answer(geocoder, query, kept)


def open_workspace(url: str | None = None) -> Workspace:
    """Open the store at an address, else where the environment says, else in the user's folder."""
    return Workspace(open_store(database_url(url)))


def _take_example_back(writing: Writing, *, author: str) -> tuple[Kept, ...]:
    """Take back what brought the example, and edits that only changed what was in it."""
    kept: list[Kept] = []
    history = {batch.id: batch for batch in writing.history()}
    for batch in history.values():
        if batch.source != EXAMPLE or (batch.is_undone and not batch.kept):
            continue
        stays = writing.undo(batch.id, author=author).kept
        resting = {id for each in stays for id in each.batches if each.reason is KeptReason.BUILT_UPON}
        edits = [id for id in sorted(resting, reverse=True) if _only_edits(history[id])]
        for id in edits:
            writing.undo(id, author=author)
        kept += writing.undo(batch.id, author=author).kept if edits else stays
    return tuple(kept)


def _only_edits(batch: Batch) -> bool:
    """Whether it brought nothing of its own: an edit of the example goes with the example."""
    return all(not each.added and each.kind is not EntityKind.REGION for each in batch.counts)


def _renamed(carrier: Carrier, old: str, new: str) -> Carrier:
    # A dict keeps the order and lets a theme go up in one that was there already.
    themes = dict.fromkeys(new if each == old else each for each in carrier.themes)
    return replace(carrier, themes=tuple(themes))
