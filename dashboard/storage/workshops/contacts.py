"""Who may be reminded of an agreement: the one thing in the store that is erased for good."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from dashboard.model.workshop import Contact
from dashboard.storage.log import in_utc
from dashboard.storage.tables import contact


def keep(
    connection: Connection,
    workshop: int,
    *,
    agreement: int,
    first_name: str,
    email: str,
    consented_at: datetime,
    erases_on: date,
) -> Contact:
    """Keep a first name and an address until a day; what is kept already is not kept twice."""
    same = (contact.c.agreement == agreement, contact.c.first_name == first_name, contact.c.email == email)
    if (before := connection.execute(select(contact).where(*same)).first()) is not None:
        return _contact(before)
    made = connection.execute(
        insert(contact).values(
            workshop=workshop,
            agreement=agreement,
            first_name=first_name,
            email=email,
            consented_at=consented_at,
            erases_on=erases_on.isoformat(),
        )
    )
    id = int(made.inserted_primary_key[0])  # type: ignore[index]
    return Contact(id, workshop, agreement, first_name, email, consented_at, erases_on)


def contacts(connection: Connection, workshop: int) -> tuple[Contact, ...]:
    """Everybody of a workshop who may be reminded."""
    asked = select(contact).where(contact.c.workshop == workshop).order_by(contact.c.id)
    return tuple(_contact(row) for row in connection.execute(asked))


def erase(connection: Connection, id: int) -> None:
    """Erase one, because they asked for it."""
    connection.execute(delete(contact).where(contact.c.id == id))


def erase_of(connection: Connection, workshop: int, agreement: int) -> None:
    """Erase all of one agreement."""
    connection.execute(
        delete(contact).where(contact.c.workshop == workshop, contact.c.agreement == agreement)
    )


def erase_due(connection: Connection, today: date) -> int:
    """Erase all whose day has come; how many that were."""
    return connection.execute(delete(contact).where(contact.c.erases_on <= today.isoformat())).rowcount


def _contact(row: Row[Any]) -> Contact:
    return Contact(
        id=row.id,
        workshop=row.workshop,
        agreement=row.agreement,
        first_name=row.first_name,
        email=row.email,
        consented_at=in_utc(row.consented_at),
        erases_on=date.fromisoformat(row.erases_on),
    )
