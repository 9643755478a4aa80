"""What geocoders answered before, and what they did not find: asked once, known for good."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from dashboard.storage.log import now
from dashboard.storage.tables import answer


@dataclass(frozen=True, slots=True)
class Answer:
    """What a geocoder said to a query; without coordinates: it found nothing."""

    latitude: float | None = None
    longitude: float | None = None
    name: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict)


def answer_of(connection: Connection, geocoder: str, query: str) -> Answer | None:
    """What this geocoder answered before; None when it was never asked."""
    asked = select(answer).where(answer.c.geocoder == geocoder, answer.c.query == query)
    row = connection.execute(asked).one_or_none()
    return Answer(row.latitude, row.longitude, row.name, json.loads(row.raw)) if row else None


def keep_answer(connection: Connection, geocoder: str, query: str, given: Answer) -> None:
    """Remember an answer, in place of an earlier one."""
    connection.execute(delete(answer).where(answer.c.geocoder == geocoder, answer.c.query == query))
    connection.execute(
        insert(answer).values(
            geocoder=geocoder,
            query=query,
            at=now(),
            latitude=given.latitude,
            longitude=given.longitude,
            name=given.name,
            raw=json.dumps(given.raw, default=str),
        )
    )
