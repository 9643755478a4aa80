"""Find what the history page shows, before anything is drawn."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.errors import UnknownBatchError
from dashboard.model import Batch, Did, Effect, EntityKind, Kept, Named, Organisation
from dashboard.views.field_words import Names
from dashboard.views.history.asked import AT_ONCE, Asked
from dashboard.views.history.effect_words import mentioned, mentioned_in
from dashboard.views.region_data import ecosystem, workspace

LOOKED_AHEAD = 1000
"""Of a batch with more things than this it is not looked up beforehand what would have to stay."""


@dataclass(frozen=True, slots=True)
class Found:
    """A portion of the batches that fit; how many fit, of how many; and what can be chosen from."""

    asked: Asked
    batches: tuple[Batch, ...]
    fitting: int
    total: int
    latest: Batch | None
    authors: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Opened:
    """One batch with a portion of what it did, group by group, and what of it had or would have to stay.

    `groups` are how many things of a kind it added, changed or removed; `group` is the one that is shown.
    """

    asked: Asked
    batch: Batch
    groups: tuple[tuple[EntityKind, Did, int], ...]
    group: tuple[EntityKind, Did, int] | None
    effects: tuple[Effect, ...]
    kept: tuple[Kept, ...]
    rests_on: dict[int, Batch]
    names: Names


@dataclass(frozen=True, slots=True)
class About:
    """The history of one organisation: its batches, and a portion of what they did to it, youngest first.

    `organisation` is None when it does not stand any more.
    """

    asked: Asked
    id: str
    organisation: Organisation | None
    batches: tuple[Batch, ...]
    effects: tuple[Effect, ...]
    goes_on: bool
    names: Names


def find(asked: Asked) -> Found:
    """The history as a whole, or what of it is asked for."""
    store = workspace()
    everything = store.count_batches(Asked().question)
    return Found(
        asked=asked,
        batches=store.history(asked.question, limit=AT_ONCE, offset=asked.start),
        fitting=store.count_batches(asked.question) if asked.chooses else everything,
        total=everything,
        latest=next(iter(store.history(limit=1)), None),
        authors=store.authors(),
        sources=store.sources(),
    )


def find_batch(asked: Asked) -> Opened | None:
    """One batch opened; None when there is none of that number."""
    store = workspace()
    try:
        batch = store.batch(asked.batch or 0)
    except UnknownBatchError:
        return None
    groups = _groups(batch)
    group = next((each for each in groups if each[:2] == (asked.kind, asked.did)), next(iter(groups), None))
    effects = (
        store.effects_of(batch.id, kind=group[0], did=group[1], limit=AT_ONCE, offset=asked.start)
        if group
        else ()
    )
    size = sum(count for _, _, count in groups)
    kept = store.would_keep(batch.id) if batch.kept or (not batch.is_undone and size <= LOOKED_AHEAD) else ()
    return Opened(
        asked=asked,
        batch=batch,
        groups=groups,
        group=group,
        effects=effects,
        kept=kept,
        rests_on={id: store.batch(id) for id in sorted({id for each in kept for id in each.batches if id})},
        names=_names(effects, set().union(*(mentioned_in(each.kind, each.key) for each in kept))),
    )


def find_about(asked: Asked) -> About | None:
    """The history of one organisation; None when there never was one of that id."""
    store, id = workspace(), asked.organisation or ""
    batches = store.batches_on(id)
    if not batches:
        return None
    effects = store.effects_on(id, limit=AT_ONCE + 1, offset=asked.start)
    shown = effects[:AT_ONCE]
    return About(
        asked=asked,
        id=id,
        organisation=ecosystem().by_id.get(id),
        batches=batches,
        effects=shown,
        goes_on=len(effects) > AT_ONCE,
        names=_names(shown, [(EntityKind.ORGANISATION, id)]),
    )


def _groups(batch: Batch) -> tuple[tuple[EntityKind, Did, int], ...]:
    order = list(EntityKind)
    return tuple(
        (each.kind, did, number)
        for each in sorted(batch.counts, key=lambda each: order.index(each.kind))
        for did, number in (
            (Did.CHANGED, each.changed),
            (Did.ADDED, each.added),
            (Did.REMOVED, each.removed),
        )
        if number
    )


def _names(effects: Iterable[Effect], also: Iterable[Named]) -> Names:
    """What stands is called by its name of now, what is gone by its last one."""
    entities = [entity for each in effects for entity in (each.before, each.after) if entity is not None]
    wanted = {*mentioned(entities), *also}
    stands = ecosystem()
    found: dict[Named, str] = {}
    for kind, id in wanted:
        known = stands.by_id.get(id) if kind is EntityKind.ORGANISATION else stands.activity_by_id.get(id)
        if known is not None:
            found[kind, id] = known.name
    return found | workspace().names_of(wanted - found.keys())
