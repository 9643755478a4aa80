"""Questions to what stands now, for many things at once."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Column, Connection, delete, insert, select

from dashboard.model import Activity, Entity, EntityKind, Introduction, Organisation, Relation
from dashboard.storage.folding import Thing
from dashboard.storage.rows import entity_in, row_of
from dashboard.storage.tables import (
    STANDING,
    introduction,
    organisation,
    participation,
    relation,
    way_in,
)

_AT_ONCE = 500

Carrier = Organisation | Relation | Activity | Introduction
"""What can carry a theme."""
_CARRYING = (EntityKind.ORGANISATION, EntityKind.RELATION, EntityKind.ACTIVITY, EntityKind.INTRODUCTION)


class Referrer(NamedTuple):
    """That a stored thing refers to another, and the batch that had the last say in it."""

    thing: Thing
    target: Thing
    batch: int


_REFERRING: tuple[tuple[EntityKind, Column[Any], EntityKind], ...] = (
    (EntityKind.ORGANISATION, organisation.c.part_of, EntityKind.ORGANISATION),
    (EntityKind.RELATION, relation.c.source, EntityKind.ORGANISATION),
    (EntityKind.RELATION, relation.c.target, EntityKind.ORGANISATION),
    (EntityKind.RELATION, relation.c.introduced_by, EntityKind.ORGANISATION),
    (EntityKind.PARTICIPATION, participation.c.organisation, EntityKind.ORGANISATION),
    (EntityKind.PARTICIPATION, participation.c.activity, EntityKind.ACTIVITY),
    (EntityKind.INTRODUCTION, introduction.c.one, EntityKind.ORGANISATION),
    (EntityKind.INTRODUCTION, introduction.c.other, EntityKind.ORGANISATION),
    (EntityKind.INTRODUCTION, introduction.c.introducer, EntityKind.ORGANISATION),
    (EntityKind.WAY_IN, way_in.c.organisation, EntityKind.ORGANISATION),
)


class Present:
    """What stands now, asked within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def entities(self, things: Iterable[Thing]) -> dict[Thing, Entity]:
        """Those of these things that stand."""
        found: dict[Thing, Entity] = {}
        for kind, keys in _by_kind(things).items():
            table = STANDING[kind]
            for some in _portions(keys):
                for row in self._connection.execute(select(table).where(table.c.key.in_(some))).mappings():
                    found[kind, row["key"]] = entity_in(kind, row)  # type: ignore[arg-type]
        return found

    def existing(self, things: Iterable[Thing]) -> set[Thing]:
        """Which of these things stand."""
        found: set[Thing] = set()
        for kind, keys in _by_kind(things).items():
            key = STANDING[kind].c.key
            for some in _portions(keys):
                found.update(
                    (kind, each) for each in self._connection.scalars(select(key).where(key.in_(some)))
                )
        return found

    def referrers(self, things: Iterable[Thing]) -> Iterator[Referrer]:
        """Everything that refers to one of these things."""
        wanted = _by_kind(things)
        for kind, column, target in _REFERRING:
            table = STANDING[kind]
            for some in _portions(wanted.get(target, [])):
                asked = select(table.c.key, column, table.c.batch).where(column.in_(some))
                for key, referred, batch in self._connection.execute(asked):
                    yield Referrer((kind, key), (target, referred), batch)

    def parents(self) -> dict[str, str]:
        """Of every organisation that is part of another: that other."""
        asked = select(organisation.c.key, organisation.c.part_of).where(organisation.c.part_of.is_not(None))
        return dict(self._connection.execute(asked).all())

    def replace(
        self,
        entities: Collection[tuple[Thing, Entity | None, int]],
        *,
        there: Collection[Thing],
        tell: Callable[[float], None] = lambda done: None,
    ) -> None:
        """Let these stand, each with the batch that had the last say; None takes it away.

        `there` are those that stand already. `tell` hears how much is done (0–1).
        """
        done, steps = 0, max(1, len(there) + sum(entity is not None for _, entity, _ in entities))
        for kind, keys in _by_kind(there).items():
            table = STANDING[kind]
            for some in _portions(keys):
                tell(done / steps)
                self._connection.execute(delete(table).where(table.c.key.in_(some)))
                done += len(some)
        rows: dict[EntityKind, list[dict[str, Any]]] = {}
        for (kind, key), entity, batch in entities:
            if entity is not None:
                rows.setdefault(kind, []).append(row_of(kind, key, entity, batch=batch))
        for kind, of_kind in rows.items():
            for start in range(0, len(of_kind), _AT_ONCE):
                tell(done / steps)
                portion = of_kind[start : start + _AT_ONCE]
                self._connection.execute(insert(STANDING[kind]), portion)
                done += len(portion)

    def theme_carriers(self, theme: str) -> list[Carrier]:
        """Everything that carries a theme."""
        found: list[Carrier] = []
        for kind in _CARRYING:
            table = STANDING[kind]
            for row in self._connection.execute(select(table).where(table.c.themes != "[]")).mappings():
                entity = entity_in(kind, row)  # type: ignore[arg-type]
                if isinstance(entity, Carrier) and theme in entity.themes:
                    found.append(entity)
        return found


def _by_kind(things: Iterable[Thing]) -> dict[EntityKind, list[str]]:
    found: dict[EntityKind, list[str]] = {}
    for kind, key in things:
        found.setdefault(kind, []).append(key)
    return found


def _portions(keys: Sequence[str]) -> Iterator[list[str]]:
    remaining = iter(keys)
    while some := list(islice(remaining, _AT_ONCE)):
        yield some
