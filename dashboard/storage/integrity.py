"""What would make a store no region: a reference to nothing, an organisation inside itself."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from dashboard.model import Entity, EntityKind, Introduction, Organisation, Participation, Relation, WayIn
from dashboard.storage.folding import Thing
from dashboard.storage.present import Present


class Fault(StrEnum):
    """`DANGLING`: `thing` refers to `other`, which is not there. `NEEDED`: `thing` would go, but
    `other` refers to it. `CIRCULAR`: `thing` would be a part of itself."""

    DANGLING = "dangling"
    NEEDED = "needed"
    CIRCULAR = "circular"


class Violation(NamedTuple):
    """One thing that may not be; `batch` had the last say in `other`, where that is stored."""

    fault: Fault
    thing: Thing
    other: Thing
    batch: int | None = None


def references(entity: Entity | None) -> Iterator[Thing]:
    """The things that must be there for this one to stand."""
    match entity:
        case Organisation(part_of=str(parent)):
            yield EntityKind.ORGANISATION, parent
        case Relation():
            yield EntityKind.ORGANISATION, entity.source
            yield EntityKind.ORGANISATION, entity.target
            if entity.introduced_by is not None:
                yield EntityKind.ORGANISATION, entity.introduced_by
        case Participation():
            yield EntityKind.ACTIVITY, entity.activity
            yield EntityKind.ORGANISATION, entity.organisation
        case Introduction():
            yield EntityKind.ORGANISATION, entity.one
            yield EntityKind.ORGANISATION, entity.other
            if entity.introducer is not None:
                yield EntityKind.ORGANISATION, entity.introducer
        case WayIn():
            yield EntityKind.ORGANISATION, entity.organisation


def violations(after: Mapping[Thing, Entity | None], present: Present) -> Iterator[Violation]:
    """What would be wrong if these things stood so, and everything else as it does now.

    Only what these things touch is looked at: what stood before was right.
    """
    wanted: dict[Thing, list[Thing]] = {}
    for thing, entity in after.items():
        for target in references(entity):
            wanted.setdefault(target, []).append(thing)
    there = present.existing(target for target in wanted if target not in after)
    for target, referring in wanted.items():
        if target not in there and after.get(target) is None:
            yield from (Violation(Fault.DANGLING, thing, target) for thing in referring)
    gone = [thing for thing, entity in after.items() if entity is None]
    for referrer in present.referrers(gone):
        if referrer.thing not in after:
            yield Violation(Fault.NEEDED, referrer.target, referrer.thing, referrer.batch)
    yield from _circles(after, present)


def _circles(after: Mapping[Thing, Entity | None], present: Present) -> Iterator[Violation]:
    parts = [each for each in after.values() if isinstance(each, Organisation) and each.part_of is not None]
    if not parts:
        return
    parents: dict[str, str | None] = dict(present.parents())
    for (kind, key), entity in after.items():
        if kind is EntityKind.ORGANISATION:
            parents[key] = entity.part_of if isinstance(entity, Organisation) else None
    for part in parts:
        seen = {part.id}
        above = part.part_of
        while above is not None and above not in seen:
            seen.add(above)
            above = parents.get(above)
        if above == part.id:
            thing = EntityKind.ORGANISATION, part.id
            yield Violation(Fault.CIRCULAR, thing, (EntityKind.ORGANISATION, str(part.part_of)))
