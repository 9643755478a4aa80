"""One change to one thing that a region is made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from dashboard.model.plain import Entity, EntityKind, key_of, kind_of, plain_values


class Operation(StrEnum):
    """`PUT` makes it, or changes only the fields that are named; `REMOVE` takes it away."""

    PUT = "put"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Change:
    """A patch on one entity, in plain values (see `dashboard.model.plain`).

    `expected` holds what the writer saw in the fields before writing. Where something else
    stands there by now, nothing is written and a ConflictError says what: nobody's work is
    overwritten unseen. None asks nothing.
    """

    kind: EntityKind
    key: str
    operation: Operation = Operation.PUT
    values: Mapping[str, Any] = field(default_factory=dict)
    expected: Mapping[str, Any] | None = None


def put(entity: Entity) -> Change:
    """Make this entity, or set in the one with its key every field that is not at its default.

    It cannot set a field of one that stands back to its default (a level to `WORKS`, say): `amend` can.
    """
    return Change(kind_of(entity), key_of(entity), values=plain_values(entity))


def amend(before: Entity, after: Entity) -> Change:
    """Change what differs between two versions of one entity, and nothing else.

    Raises ValueError when they are not the same one: a relation of another period is
    another relation, to be removed and put.
    """
    if kind_of(before) is not kind_of(after) or key_of(before) != key_of(after):
        raise ValueError(f"{key_of(before)} and {key_of(after)} are not the same {kind_of(before)}")
    was, becomes = plain_values(before, whole=True), plain_values(after, whole=True)
    changed = [name for name in becomes if becomes[name] != was[name]]
    return Change(
        kind_of(after),
        key_of(after),
        values={name: becomes[name] for name in changed},
        expected={name: was[name] for name in changed},
    )


def remove(entity: Entity) -> Change:
    """Take this entity away, provided that it still stands as the writer saw it."""
    return Change(
        kind_of(entity), key_of(entity), Operation.REMOVE, expected=plain_values(entity, whole=True)
    )
