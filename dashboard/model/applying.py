"""What would stand if changes were made, without writing them: a look ahead."""

from collections.abc import Iterable
from dataclasses import replace

from dashboard.model.change import Change, Operation
from dashboard.model.ecosystem import Ecosystem
from dashboard.model.plain import Entity, EntityKind, entity_of, key_of, plain_values

_FIELDS = {
    EntityKind.ORGANISATION: "organisations",
    EntityKind.RELATION: "relations",
    EntityKind.ACTIVITY: "activities",
    EntityKind.PARTICIPATION: "participations",
    EntityKind.DECISION: "decisions",
    EntityKind.INTRODUCTION: "introductions",
    EntityKind.WAY_IN: "ways_in",
}


def with_changes(ecosystem: Ecosystem, changes: Iterable[Change]) -> Ecosystem:
    """The region as these changes would leave it, at the same revision.

    A change of something that is not there makes it; ValueError when that is no whole thing.
    """
    by_kind: dict[EntityKind, list[Change]] = {}
    for change in changes:
        by_kind.setdefault(change.kind, []).append(change)
    made = ecosystem
    for kind, of_kind in by_kind.items():
        if kind is EntityKind.REGION:
            made = replace(made, region=_changed(kind, made.region, of_kind[-1]))  # type: ignore[arg-type]
        elif kind in _FIELDS:
            stands = {key_of(each): each for each in getattr(made, _FIELDS[kind])}
            for change in of_kind:
                if change.operation is Operation.REMOVE:
                    stands.pop(change.key, None)
                else:
                    stands[change.key] = _changed(kind, stands.get(change.key), change)
            made = replace(made, **{_FIELDS[kind]: tuple(stands.values())})  # type: ignore[arg-type]
    return made


def _changed(kind: EntityKind, before: Entity | None, change: Change) -> Entity:
    base = plain_values(before, whole=True) if before is not None else {}
    return entity_of(kind, {**base, **change.values})
