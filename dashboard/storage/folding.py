"""What the log says of one thing, change after change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from dashboard.model import Entity, EntityKind, Operation, entity_of

Thing = tuple[EntityKind, str]
"""Kind and key: what a change is about."""


class Logged(NamedTuple):
    """One row of the log."""

    id: int
    batch: int
    kind: EntityKind
    key: str
    operation: Operation
    patch: Mapping[str, Any]

    @property
    def thing(self) -> Thing:
        """What it is about."""
        return self.kind, self.key


@dataclass(frozen=True, slots=True)
class Folded:
    """What stands after a row of changes: plain values, or None when there is nothing.

    `batch` is the last one that had a say; `origin` names the batch of each field. A field
    that nobody named stands at its default and has no origin.
    """

    values: Mapping[str, Any] | None
    batch: int
    origin: Mapping[str, int]


def fold(changes: Iterable[Logged]) -> Folded:
    """Put the changes of one thing on top of each other, oldest first.

    A change after a removal begins anew.
    """
    values: dict[str, Any] | None = None
    origin: dict[str, int] = {}
    batch = 0
    for each in changes:
        batch = each.batch
        if each.operation is Operation.REMOVE:
            values, origin = None, {}
        else:
            values = {**(values or {}), **each.patch}
            origin |= dict.fromkeys(each.patch, each.batch)
    return Folded(values, batch, origin)


def standing(kind: EntityKind, folded: Folded) -> Entity | None:
    """The entity that stands; ValueError when what was folded makes no whole one."""
    return None if folded.values is None else entity_of(kind, folded.values)
