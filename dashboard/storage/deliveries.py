"""Lists that wait to be accepted, and what earlier ones of the same source spoke of.

A delivery is no part of the region: changing one is no batch and gives no new revision.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select, update

from dashboard.errors import Conflict, ConflictError
from dashboard.model import Delivery, DeliveryState, EntityKind, Named
from dashboard.storage.log import in_utc, now
from dashboard.storage.rows import dumped
from dashboard.storage.tables import batch as batches
from dashboard.storage.tables import delivery

_LIGHT = [column for column in delivery.c if column.name not in ("content", "named")]
"""Everything but what can be megabytes."""


def begin(
    connection: Connection,
    *,
    source: str,
    author: str,
    title: str,
    content: bytes,
    choices: Mapping[str, Any],
) -> Delivery:
    """Keep a list until somebody decides about it."""
    written = connection.execute(
        insert(delivery).values(
            source=source,
            author=author,
            begun_at=now(),
            state=DeliveryState.OPEN.value,
            title=title,
            content=content,
            choices=dumped(choices),
            named="[]",
            version=1,
        )
    )
    return _delivery(_row(connection, int(written.inserted_primary_key[0])))  # type: ignore[index]


def delivery_with(connection: Connection, id: int) -> Delivery | None:
    """The delivery with this id, with its content; None when there is none."""
    row = connection.execute(select(delivery).where(delivery.c.id == id)).one_or_none()
    return None if row is None else _delivery(row)


def deliveries(connection: Connection, *, state: DeliveryState | None = None) -> tuple[Delivery, ...]:
    """Every delivery, youngest first, without content and without what it named."""
    asked: Select[Any] = select(*_LIGHT).order_by(delivery.c.id.desc())
    if state is not None:
        asked = asked.where(delivery.c.state == state.value)
    return tuple(_delivery(row) for row in connection.execute(asked))


def last_accepted(connection: Connection, source: str, *, title: str | None = None) -> Delivery | None:
    """The youngest accepted delivery of a source (and of this title) whose batch still stands."""
    asked = (
        select(delivery)
        .join(batches, batches.c.id == delivery.c.batch)
        .where(
            delivery.c.source == source,
            delivery.c.state == DeliveryState.ACCEPTED.value,
            batches.c.undone_at.is_(None),
        )
        .order_by(delivery.c.id.desc())
        .limit(1)
    )
    if title is not None:
        asked = asked.where(delivery.c.title == title)
    row = connection.execute(asked).one_or_none()
    return None if row is None else _delivery(row)


def of_batch(connection: Connection, batch: int) -> Delivery | None:
    """The delivery that became this batch, with what it named; None when the batch is no list's."""
    row = connection.execute(select(delivery).where(delivery.c.batch == batch).limit(1)).one_or_none()
    return None if row is None else _delivery(row)


def change(connection: Connection, id: int, *, version: int, choices: Mapping[str, Any]) -> Delivery:
    """Keep other choices; ConflictError when somebody else changed or closed it after `version`."""
    _claim(connection, id, version=version, choices=dumped(choices))
    return _delivery(_row(connection, id))


def close(
    connection: Connection,
    id: int,
    *,
    version: int,
    state: DeliveryState,
    batch: int | None = None,
    named: Iterable[Named] = (),
) -> None:
    """Accept or discard it: its content goes. ConflictError when it is not as the writer saw it."""
    things = dumped([[kind.value, key] for kind, key in named])
    _claim(connection, id, version=version, state=state.value, content=b"", batch=batch, named=things)


def _claim(connection: Connection, id: int, *, version: int, **values: Any) -> None:
    changed = connection.execute(
        update(delivery)
        .where(
            delivery.c.id == id,
            delivery.c.version == version,
            delivery.c.state == DeliveryState.OPEN.value,
        )
        .values(version=version + 1, **values)
    )
    if changed.rowcount != 1:
        found = connection.scalar(select(delivery.c.version).where(delivery.c.id == id))
        raise ConflictError((Conflict("delivery", str(id), "version", version, found),))


def _row(connection: Connection, id: int) -> Row[Any]:
    return connection.execute(select(delivery).where(delivery.c.id == id)).one()


def _delivery(row: Row[Any]) -> Delivery:
    kept = row._mapping
    return Delivery(
        id=row.id,
        source=row.source,
        author=row.author,
        begun_at=in_utc(row.begun_at),
        state=DeliveryState(row.state),
        title=row.title,
        content=bytes(kept["content"]) if "content" in kept else b"",
        choices=json.loads(row.choices),
        named=tuple((EntityKind(kind), key) for kind, key in json.loads(kept.get("named", "[]"))),
        batch=row.batch,
        version=row.version,
    )
