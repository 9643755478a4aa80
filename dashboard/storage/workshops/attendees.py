"""The phones that were let in.

Only a digest of what a phone carries is kept: who reads the store gets in nowhere.
"""

from sqlalchemy import Connection, insert, select

from dashboard.storage.log import now
from dashboard.storage.tables import attendee


def admit(connection: Connection, workshop: int, *, digest: str, person: str) -> None:
    """Let a phone in; one that was let in before stays who it is."""
    if person_of(connection, workshop, digest=digest) is None:
        connection.execute(insert(attendee).values(digest=digest, workshop=workshop, person=person, at=now()))


def person_of(connection: Connection, workshop: int, *, digest: str) -> str | None:
    """Who carries this, in this workshop; None for somebody who was not let in."""
    return connection.scalar(
        select(attendee.c.person).where(attendee.c.digest == digest, attendee.c.workshop == workshop)
    )
