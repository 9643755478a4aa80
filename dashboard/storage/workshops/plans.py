"""The plan of a workshop: its name, day, script, and whether it is still open."""

import json
import secrets
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from dashboard.errors import Conflict, ConflictError
from dashboard.model.workshop import CODE_LENGTH, CODE_LETTERS, Outcome, Step, StepKind, Workshop
from dashboard.storage.log import in_utc, now
from dashboard.storage.rows import dumped
from dashboard.storage.tables import workshop


def begin(connection: Connection, **plan: Any) -> Workshop:
    """Make one, with a code that no other has. `plan` are fields of `Workshop`."""
    made = connection.execute(
        insert(workshop).values(code=_new_code(connection), made_at=now(), version=1, **_plain(plan))
    )
    return _workshop(_row(connection, int(made.inserted_primary_key[0])))  # type: ignore[index]


def with_id(connection: Connection, id: int) -> Workshop | None:
    """The workshop with this id; None when there is none."""
    row = connection.execute(select(workshop).where(workshop.c.id == id)).one_or_none()
    return None if row is None else _workshop(row)


def with_code(connection: Connection, code: str) -> Workshop | None:
    """The workshop with this code, open or not; None when there is none."""
    row = connection.execute(select(workshop).where(workshop.c.code == code)).one_or_none()
    return None if row is None else _workshop(row)


def all_of_them(connection: Connection) -> tuple[Workshop, ...]:
    """Every workshop, the one with the latest day first."""
    asked = select(workshop).order_by(workshop.c.day.desc(), workshop.c.id.desc())
    return tuple(_workshop(row) for row in connection.execute(asked))


def change(connection: Connection, id: int, *, version: int, **fields: Any) -> Workshop:
    """Let fields be as given; ConflictError when somebody else changed it after `version`."""
    changed = connection.execute(
        update(workshop)
        .where(workshop.c.id == id, workshop.c.version == version)
        .values(version=version + 1, **_plain(fields))
    )
    if changed.rowcount != 1:
        found = connection.scalar(select(workshop.c.version).where(workshop.c.id == id))
        raise ConflictError((Conflict("workshop", str(id), "version", version, found),))
    return _workshop(_row(connection, id))


def _new_code(connection: Connection) -> str:
    while True:
        code = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))
        if with_code(connection, code) is None:
            return code


def _row(connection: Connection, id: int) -> Row[Any]:
    return connection.execute(select(workshop).where(workshop.c.id == id)).one()


def _plain(fields: dict[str, Any]) -> dict[str, Any]:
    values = dict(fields)
    for name in ("day", "erases_on"):
        if name in values:
            values[name] = values[name].isoformat()
    if "themes" in values:
        values["themes"] = dumped(values["themes"])
    if "steps" in values:
        values["steps"] = dumped(
            [[each.kind, each.minutes, each.title, each.notes] for each in values["steps"]]
        )
    return values


def _workshop(row: Row[Any]) -> Workshop:
    values = dict(row._mapping)
    for name in ("made_at", "closes_at", "closed_at"):
        values[name] = in_utc(values[name]) if values[name] else None
    for name in ("day", "erases_on"):
        values[name] = date.fromisoformat(values[name])
    values["themes"] = tuple(json.loads(values["themes"] or "[]"))
    values["steps"] = tuple(
        Step(StepKind(kind), minutes, title, notes)
        for kind, minutes, title, notes in json.loads(values["steps"] or "[]")
    )
    values["outcome"] = Outcome(values["outcome"]) if values["outcome"] else None
    return Workshop(**values)
