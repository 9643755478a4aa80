"""What is said in workshops: a log that is only added to. Its numbers are the feed that live pages follow."""

import json
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from dashboard.errors import SaidOtherwiseError
from dashboard.model.workshop import Entry, Said, Via
from dashboard.model.workshop.plain import plain_said, said_kind, said_of
from dashboard.storage.log import in_utc, now
from dashboard.storage.rows import dumped
from dashboard.storage.tables import workshop_entry


def say(
    connection: Connection, workshop: int, said: Said, *, once: str, via: Via, person: str = ""
) -> tuple[Entry, bool]:
    """Write what was said, and whether it is new: what was said before under the same `once` is given back.

    Raises SaidOtherwiseError when somebody else used that `once`.
    """
    asked = select(workshop_entry).where(workshop_entry.c.workshop == workshop, workshop_entry.c.once == once)
    if (before := connection.execute(asked).one_or_none()) is not None:
        if before.person != person:
            raise SaidOtherwiseError(once)
        return _entry(before), False
    at = now()
    written = connection.execute(
        insert(workshop_entry).values(
            workshop=workshop,
            once=once,
            via=via.value,
            person=person,
            at=at,
            kind=said_kind(said),
            said=dumped(plain_said(said)),
        )
    )
    id = int(written.inserted_primary_key[0])  # type: ignore[index]
    return Entry(id, workshop, at, via, person, said), True


def entry_with(connection: Connection, id: int) -> Entry | None:
    """The entry with this id; None when there is none."""
    row = connection.execute(select(workshop_entry).where(workshop_entry.c.id == id)).one_or_none()
    return None if row is None else _entry(row)


def entries(connection: Connection, workshop: int, *, after: int = 0) -> tuple[Entry, ...]:
    """What was said in a workshop after an entry, in order."""
    asked = (
        select(workshop_entry)
        .where(workshop_entry.c.workshop == workshop, workshop_entry.c.id > after)
        .order_by(workshop_entry.c.id)
    )
    return tuple(_entry(row) for row in connection.execute(asked))


def latest(connection: Connection) -> int:
    """The number of the last entry of any workshop; 0 when nothing was ever said."""
    return connection.scalar(select(func.max(workshop_entry.c.id))) or 0


def _entry(row: Row[Any]) -> Entry:
    return Entry(
        id=row.id,
        workshop=row.workshop,
        at=in_utc(row.at),
        via=Via(row.via),
        person=row.person,
        said=said_of(row.kind, json.loads(row.said)),
    )
