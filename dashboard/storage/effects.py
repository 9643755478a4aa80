"""What batches did to things, old beside new, in portions: a batch may hold a hundred thousand."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, or_, select, tuple_

from dashboard.model import Batch, Did, Effect, EntityKind, Named, Operation
from dashboard.storage import log
from dashboard.storage.folding import Thing, fold, standing
from dashboard.storage.log import logged
from dashboard.storage.rows import dumped
from dashboard.storage.tables import change, introduction

_AT_ONCE = 300
_ENDS: Mapping[EntityKind, tuple[int, ...]] = {
    EntityKind.RELATION: (0, 1),
    EntityKind.PARTICIPATION: (1,),
    EntityKind.DECISION: (2,),
    EntityKind.WAY_IN: (1,),
}
"""Where in the key of a thing the ids of organisations stand."""


def effects_of(
    connection: Connection,
    batch: int,
    *,
    kind: EntityKind | None = None,
    did: Did | None = None,
    limit: int,
    offset: int = 0,
) -> tuple[Effect, ...]:
    """What a batch did, in the order in which it did; of one kind, or only what it added, say, if asked."""
    asked = select(change).where(change.c.batch == batch)
    if kind is not None:
        asked = asked.where(change.c.kind == kind.value)
    if did is not None:
        asked = _that_did(asked, did)
    rows = connection.execute(asked.order_by(change.c.id).limit(limit).offset(offset)).all()
    return _effects(connection, rows)


def effects_on(
    connection: Connection, organisation: str, *, limit: int, offset: int = 0
) -> tuple[Effect, ...]:
    """What was done to an organisation and to all that it has with others, youngest first."""
    found = [id for id, _ in _changes_on(connection, organisation)]
    wanted = sorted(found, reverse=True)[offset : offset + limit]
    asked = select(change).where(change.c.id.in_(wanted)).order_by(change.c.id.desc())
    return _effects(connection, connection.execute(asked).all())


def batches_on(connection: Connection, organisation: str) -> tuple[Batch, ...]:
    """Every batch that changed an organisation, or what it has with others, youngest first."""
    wanted = {batch for _, batch in _changes_on(connection, organisation)}
    return tuple(log.batch_with(connection, each) for each in sorted(wanted, reverse=True))


def _changes_on(connection: Connection, organisation: str) -> list[tuple[int, int]]:
    """The number and the batch of every change that is about an organisation, or has it as an end."""
    # Its id as it stands in the keys of others; whether it stands in the right place is looked at after.
    written = dumped(organisation)
    theirs = select(introduction.c.key).where(
        or_(introduction.c.one == organisation, introduction.c.other == organisation)
    )
    candidates = select(change.c.id, change.c.batch, change.c.kind, change.c.key).where(
        or_(
            and_(change.c.kind == EntityKind.ORGANISATION.value, change.c.key == organisation),
            and_(
                change.c.kind.in_([each.value for each in _ENDS]),
                change.c.key.contains(written, autoescape=True),
            ),
            and_(change.c.kind == EntityKind.INTRODUCTION.value, change.c.key.in_(theirs)),
        )
    )
    return [
        (id, batch)
        for id, batch, kind, key in connection.execute(candidates)
        if _is_about(EntityKind(kind), key, organisation)
    ]


def names_of(connection: Connection, things: Collection[Named]) -> dict[Named, str]:
    """The last name that each of these things was given, whether or not it still stands."""
    found: dict[Named, str] = {}
    for rows in _in_portions(connection, things):
        for row in rows:
            if name := json.loads(row.patch).get("name"):
                found[EntityKind(row.kind), row.key] = str(name)
    return found


def _that_did(asked: Select[Any], did: Did) -> Select[Any]:
    earlier = change.alias()
    operation = (
        select(earlier.c.operation)
        .where(
            earlier.c.kind == change.c.kind,
            earlier.c.key == change.c.key,
            earlier.c.id < change.c.id,
            or_(earlier.c.taken_back.is_(None), earlier.c.taken_back > change.c.revision),
        )
        .order_by(earlier.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    if did is Did.REMOVED:
        return asked.where(change.c.operation == Operation.REMOVE.value)
    put = asked.where(change.c.operation == Operation.PUT.value)
    if did is Did.CHANGED:
        return put.where(operation == Operation.PUT.value)
    return put.where(or_(operation.is_(None), operation == Operation.REMOVE.value))


def _effects(connection: Connection, rows: Sequence[Row[Any]]) -> tuple[Effect, ...]:
    """The rows of the log with what stood before each, as it was when the row was written."""
    things = {(EntityKind(row.kind), row.key) for row in rows}
    logs: dict[Thing, list[Row[Any]]] = {}
    for some in _in_portions(connection, things):
        for each in some:
            logs.setdefault((EntityKind(each.kind), each.key), []).append(each)
    return tuple(_effect(row, logs[EntityKind(row.kind), row.key]) for row in rows)


def _effect(row: Row[Any], log: Iterable[Row[Any]]) -> Effect:
    kind = EntityKind(row.kind)
    # What was taken back later still stood then.
    earlier = [
        logged(each)
        for each in log
        if each.id < row.id and (each.taken_back is None or each.taken_back > row.revision)
    ]
    return Effect(
        batch=row.batch,
        kind=kind,
        key=row.key,
        before=standing(kind, fold(earlier)),
        after=standing(kind, fold([*earlier, logged(row)])),
        is_taken_back=row.taken_back is not None,
    )


def _in_portions(connection: Connection, things: Collection[Thing]) -> Iterable[Sequence[Row[Any]]]:
    """Everything the log says of these things, oldest first, some things at a time."""
    given = [(kind.value, key) for kind, key in things]
    for start in range(0, len(given), _AT_ONCE):
        of_these = tuple_(change.c.kind, change.c.key).in_(given[start : start + _AT_ONCE])
        yield connection.execute(select(change).where(of_these).order_by(change.c.id)).all()


def _is_about(kind: EntityKind, key: str, organisation: str) -> bool:
    if kind in (EntityKind.ORGANISATION, EntityKind.INTRODUCTION):
        return True
    parts = json.loads(key)
    return any(parts[place] == organisation for place in _ENDS[kind])
