"""The log: which batches there are, and what they did to which thing."""

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, func, insert, select

from dashboard.errors import UnknownBatchError
from dashboard.model import Batch, BatchQuestion, Count, EntityKind, Operation
from dashboard.storage.folding import Logged, Thing, fold
from dashboard.storage.tables import batch, change, revision


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def latest_revision(connection: Connection) -> int:
    """The revision the store is at; 0 when nothing was ever written."""
    return connection.scalar(select(func.max(revision.c.id))) or 0


def next_revision(connection: Connection, *, batch: int, undoes: bool) -> int:
    """Begin a new revision, for a batch or for taking one back."""
    made = connection.execute(insert(revision).values(at=now(), batch=batch, undoes=undoes))
    return int(made.inserted_primary_key[0])  # type: ignore[index]


def batches(
    connection: Connection,
    *,
    question: BatchQuestion = BatchQuestion(),  # noqa: B008 (frozen)
    limit: int | None = None,
    offset: int = 0,
) -> tuple[Batch, ...]:
    """The batches that fit a question, youngest first."""
    asked = _fitting(select(batch), question).order_by(batch.c.id.desc()).limit(limit).offset(offset)
    return tuple(_batch(row) for row in connection.execute(asked))


def count_batches(connection: Connection, question: BatchQuestion) -> int:
    """How many batches fit a question."""
    return connection.scalar(_fitting(select(func.count()).select_from(batch), question)) or 0


def authors(connection: Connection) -> tuple[str, ...]:
    """Everybody who wrote a batch, in alphabetical order."""
    return tuple(connection.scalars(select(batch.c.author).distinct().order_by(batch.c.author)))


def sources(connection: Connection) -> tuple[str, ...]:
    """Every source that a batch came from, in alphabetical order."""
    return tuple(connection.scalars(select(batch.c.source).distinct().order_by(batch.c.source)))


def _fitting(asked: Select[Any], question: BatchQuestion) -> Select[Any]:
    if question.author is not None:
        asked = asked.where(batch.c.author == question.author)
    if question.source is not None:
        asked = asked.where(batch.c.source == question.source)
    if question.kind is not None:
        asked = asked.where(batch.c.counts.contains(f'"{question.kind}"', autoescape=True))
    if question.since is not None:
        asked = asked.where(batch.c.at >= question.since.astimezone(UTC))
    if question.before is not None:
        asked = asked.where(batch.c.at < question.before.astimezone(UTC))
    return asked


def batch_with(connection: Connection, id: int) -> Batch:
    """The batch with this id; UnknownBatchError when there is none."""
    row = connection.execute(select(batch).where(batch.c.id == id)).one_or_none()
    if row is None:
        raise UnknownBatchError(id)
    return _batch(row)


def is_empty(connection: Connection) -> bool:
    """Whether nothing was ever written."""
    return connection.scalar(select(func.min(batch.c.id))) is None


def waiting(connection: Connection) -> frozenset[int]:
    """The batches that were undone, but of which something had to stay."""
    return frozenset(connection.scalars(select(batch.c.id).where(batch.c.kept > 0)))


def in_effect(connection: Connection, *, batches: Iterable[int]) -> dict[Thing, list[Logged]]:
    """For each thing that these batches still have a say in, all changes in effect, oldest first."""
    touched = (
        select(change.c.kind, change.c.key)
        .where(change.c.batch.in_(list(batches)), change.c.taken_back.is_(None))
        .distinct()
        .subquery()
    )
    same = and_(change.c.kind == touched.c.kind, change.c.key == touched.c.key)
    asked = select(change).join(touched, same).where(change.c.taken_back.is_(None)).order_by(change.c.id)
    found: dict[Thing, list[Logged]] = {}
    for row in connection.execute(asked):
        read = logged(row)
        found.setdefault(read.thing, []).append(read)
    return found


def of_thing(connection: Connection, thing: Thing) -> list[Logged]:
    """All changes in effect of one thing, oldest first."""
    kind, key = thing
    asked = (
        select(change)
        .where(change.c.kind == kind.value, change.c.key == key, change.c.taken_back.is_(None))
        .order_by(change.c.id)
    )
    return [logged(row) for row in connection.execute(asked)]


def things_of(connection: Connection, batch: int) -> tuple[Thing, ...]:
    """Every thing that a batch changed, in the order in which it did."""
    asked = select(change.c.kind, change.c.key).where(change.c.batch == batch).order_by(change.c.id)
    return tuple((EntityKind(kind), key) for kind, key in connection.execute(asked))


def batches_about(connection: Connection, thing: Thing) -> tuple[Batch, ...]:
    """Every batch that changed a thing, youngest first; those taken back included."""
    kind, key = thing
    named = select(change.c.batch).where(change.c.kind == kind.value, change.c.key == key)
    asked = select(batch).where(batch.c.id.in_(named)).order_by(batch.c.id.desc())
    return tuple(_batch(row) for row in connection.execute(asked))


def touched_since(connection: Connection, since: int) -> set[Thing]:
    """Every thing that a batch or an undo changed after a revision."""
    asked = select(change.c.kind, change.c.key).where(
        (change.c.revision > since) | (change.c.taken_back > since)
    )
    return {(EntityKind(kind), key) for kind, key in connection.execute(asked)}


def provenance(connection: Connection, thing: Thing) -> dict[str, Batch]:
    """Which batch each stored field of a thing comes from; empty when it does not stand."""
    folded = fold(of_thing(connection, thing))
    known = {id: batch_with(connection, id) for id in set(folded.origin.values())}
    return {field: known[id] for field, id in folded.origin.items()}


def counts_text(counts: Iterable[Count]) -> str:
    """What a batch did, as it is kept."""
    return json.dumps({each.kind.value: [each.added, each.changed, each.removed] for each in counts})


def _batch(row: Row[Any]) -> Batch:
    return Batch(
        id=row.id,
        author=row.author,
        source=row.source,
        at=in_utc(row.at),
        note=row.note,
        undone_at=in_utc(row.undone_at) if row.undone_at else None,
        undone_by=row.undone_by,
        counts=tuple(
            Count(EntityKind(kind), *three) for kind, three in json.loads(row.counts or "{}").items()
        ),
        kept=row.kept,
    )


def in_utc(at: datetime) -> datetime:
    """A moment as a database gives it, in UTC."""
    # SQLite keeps no time zone: what is written there is UTC.
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def logged(row: Row[Any]) -> Logged:
    """A row of the log, read."""
    return Logged(
        row.id, row.batch, EntityKind(row.kind), row.key, Operation(row.operation), json.loads(row.patch)
    )
