"""Lists on their way in: brought, looked at, and then accepted or thrown away."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from dashboard.errors import DraftRefusedError
from dashboard.ingest import Draft, ListFile, cordis, draft_from
from dashboard.ingest.bringing import Brought, brought
from dashboard.ingest.choices import Choices
from dashboard.ingest.packing import choices_of, packed, plain_choices, unpacked
from dashboard.ingest.progress import Progress, Step, silently
from dashboard.ingest.table import Reading
from dashboard.ingest.understanding import Understood, understand
from dashboard.model import Batch, Delivery, DeliveryState, put
from dashboard.storage import Store, Writing

if TYPE_CHECKING:
    from dashboard.workspace.workspace import Workspace

_NOTHING = Choices()


class Drafted(NamedTuple):
    """A list as it was understood, and what it would do now."""

    read: Understood
    draft: Draft


class Lists:
    """What can be done with a list before it is part of the region, and the one way in."""

    def __init__(self, workspace: "Workspace", store: Store, signing: Callable[[str], str]) -> None:
        self._workspace = workspace
        self._store = store
        self._signing = signing

    def read(
        self,
        files: Iterable[ListFile],
        *,
        source: str,
        how: Mapping[str, Reading] | None = None,
        progress: Progress = silently,
    ) -> Brought:
        """Read files as the last list of this source was read. Nothing is kept yet."""
        last = self._store.last_accepted(source)
        remembered = choices_of(last.choices) if last else Choices()
        return brought(files, remembered=remembered.plans, how=how, progress=progress)

    def keep(self, read: Brought, *, source: str, title: str, author: str) -> Delivery:
        """Keep a list until somebody accepts it or throws it away; nothing of the region changes.

        What was said of the cells of this source's last list holds for this one too.
        """
        last = self._store.last_accepted(source)
        said = choices_of(last.choices).for_the_next if last else Choices()
        return self._store.begin_delivery(
            source=source,
            author=self._signing(author),
            title=title,
            content=packed(read.tables),
            choices=plain_choices(replace(said, plans=read.plans, is_partial=True)),
        )

    def keep_excerpt(self, excerpt: cordis.Excerpt, *, author: str) -> Delivery:
        """Keep a region's part of a CORDIS download, as `keep` keeps a list."""
        return self._store.begin_delivery(
            source=cordis.SOURCE,
            author=self._signing(author),
            title=excerpt.title,
            content=cordis.packed(excerpt),
            choices=plain_choices(Choices(is_partial=True)),
        )

    def waiting(self) -> tuple[Delivery, ...]:
        """The lists that nobody has decided about, youngest first, without their content."""
        return self._store.deliveries(state=DeliveryState.OPEN)

    def accepted(self) -> tuple[Delivery, ...]:
        """The lists that were accepted, youngest first, without what they named."""
        return self._store.deliveries(state=DeliveryState.ACCEPTED)

    def find(self, id: int) -> Delivery | None:
        """A list by its number, with its content; None when there is none."""
        return self._store.delivery(id)

    def of_batch(self, batch: int) -> Delivery | None:
        """The list that became this batch, with what it named; None when the batch is no list's."""
        return self._store.delivery_of(batch)

    def draft(self, delivery: Delivery, *, progress: Progress = silently) -> Drafted:
        """What a list that waits would do to the region as it stands."""
        choices = choices_of(delivery.choices)
        progress(Step.VALIDATING, 0.0)
        if cordis.is_excerpt(delivery.content):
            excerpt = cordis.unpacked(delivery.content)
            return Drafted(
                Understood(excerpt.files), self.draft_excerpt(excerpt, choices=choices, progress=progress)
            )
        tables = unpacked(delivery.content, tell=lambda done: progress(Step.VALIDATING, 0.0))
        names = tuple(dict.fromkeys(table.file for table in tables))
        read = understand(tables, files=names, plans=choices.plans, splits=choices.splits, progress=progress)
        return Drafted(read, self._draft(read, delivery.source, choices, progress))

    def draft_whole(self, read: Brought, *, source: str, progress: Progress = silently) -> Draft:
        """What a list that was just read would do, all or nothing; with a problem it does nothing."""
        understood = understand(
            read.tables,
            files=read.files,
            plans=read.plans,
            problems=read.problems,
            progress=progress,
        )
        return self._draft(understood, source, Choices(plans=read.plans), progress)

    def draft_excerpt(
        self, excerpt: cordis.Excerpt, *, choices: Choices = _NOTHING, progress: Progress = silently
    ) -> Draft:
        """What a region's part of a CORDIS download would do; its next delivery is one of the same title."""
        last = self._store.last_accepted(cordis.SOURCE, title=excerpt.title)
        return cordis.draft_of_excerpt(
            excerpt,
            self._workspace.ecosystem(),
            cordis.gazetteer(),
            choices=choices,
            earlier=last.named if last else (),
            progress=progress,
        )

    def _draft(self, read: Understood, source: str, choices: Choices, progress: Progress) -> Draft:
        last = self._store.last_accepted(source)
        return draft_from(
            read,
            self._workspace.ecosystem(),
            self._workspace.geocoder,
            choices=choices,
            earlier=last.named if last else (),
            progress=progress,
        )

    def choose(self, delivery: Delivery, choices: Choices) -> Delivery:
        """Keep other choices; ConflictError when somebody else changed or closed the list meanwhile."""
        return self._store.change_delivery(
            delivery.id, version=delivery.version, choices=plain_choices(choices)
        )

    def accept(
        self,
        draft: Draft,
        *,
        author: str,
        source: str,
        note: str = "",
        delivery: Delivery | None = None,
        progress: Progress = silently,
    ) -> Batch:
        """Take in what a list would change, with the questions it leaves open.

        `delivery` is the one that the draft was drawn up from: it is closed in the same transaction. Nothing
        is written when `progress` stops it. Raises
        DraftRefusedError when the draft has problems, and ConflictError when what it touches, or the
        delivery, has changed since it was drawn up.
        """
        signed = self._signing(author)
        with self._store.writing() as writing:
            return _accepted(
                writing,
                draft,
                author=signed,
                source=source,
                note=note,
                delivery=delivery,
                progress=progress,
            )

    def take_in(self, read: Brought, draft: Draft, *, source: str, author: str) -> Batch:
        """Keep and accept a list in one step: the next one of its source is read alike.

        Raises what `accept` raises.
        """
        title, choices = ", ".join(draft.files), Choices(plans=read.plans)
        return self._take_in(draft, source=source, author=author, title=title, choices=choices)

    def take_in_excerpt(self, excerpt: cordis.Excerpt, draft: Draft, *, author: str) -> Batch:
        """Keep and accept a region's part of a CORDIS download in one step. Raises what `accept` raises."""
        return self._take_in(
            draft, source=cordis.SOURCE, author=author, title=excerpt.title, note=excerpt.title
        )

    def _take_in(
        self,
        draft: Draft,
        *,
        source: str,
        author: str,
        title: str,
        choices: Choices = _NOTHING,
        note: str = "",
    ) -> Batch:
        signed = self._signing(author)
        with self._store.writing() as writing:
            kept = writing.begin_delivery(
                source=source, author=signed, title=title, content=b"", choices=plain_choices(choices)
            )
            return _accepted(writing, draft, author=signed, source=source, note=note, delivery=kept)

    def discard(self, delivery: Delivery, *, author: str) -> Batch | None:
        """Throw a list away. What was answered is kept, as a batch when there is anything: asked is asked."""
        signed = self._signing(author)
        answered = [put(each) for each in choices_of(delivery.choices).decisions]
        with self._store.writing() as writing:
            writing.close_delivery(delivery.id, version=delivery.version, state=DeliveryState.DISCARDED)
            if not answered:
                return None
            return writing.commit(answered, author=signed, source=delivery.source, note=delivery.title)


def _accepted(
    writing: Writing,
    draft: Draft,
    *,
    author: str,
    source: str,
    note: str,
    delivery: Delivery | None,
    progress: Progress = silently,
) -> Batch:
    if draft.problems:
        raise DraftRefusedError(len(draft.problems))
    changes = chain(draft.changes, (put(question) for question in (*draft.questions, *draft.unsure)))
    batch = writing.commit(
        changes,
        author=author,
        source=source,
        note=note,
        based_on=draft.revision,
        tell=lambda done: progress(Step.KEEPING, done),
    )
    if delivery is not None:
        writing.close_delivery(
            delivery.id,
            version=delivery.version,
            state=DeliveryState.ACCEPTED,
            batch=batch.id,
            named=draft.named,
        )
    return batch
