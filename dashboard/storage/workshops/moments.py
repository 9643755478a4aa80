"""The views that somebody saved, in their order. Like a position, a view is no change of the region."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from dashboard.model.workshop import Moment
from dashboard.storage.rows import dumped
from dashboard.storage.tables import moment


def keep(
    connection: Connection,
    *,
    title: str,
    sentence: str,
    address: str,
    positions: Mapping[str, tuple[float, float]],
) -> Moment:
    """Keep a view, as the last one."""
    last = connection.scalar(select(func.max(moment.c.place))) or 0
    made = connection.execute(
        insert(moment).values(
            place=last + 1,
            title=title,
            sentence=sentence,
            address=address,
            positions=dumped({id: list(place) for id, place in positions.items()}),
        )
    )
    id = int(made.inserted_primary_key[0])  # type: ignore[index]
    return Moment(id, title, sentence, address, positions)


def moments(connection: Connection) -> tuple[Moment, ...]:
    """Every view, in the order in which they are told."""
    asked = select(moment).order_by(moment.c.place, moment.c.id)
    return tuple(_moment(row) for row in connection.execute(asked))


def word(connection: Connection, id: int, *, title: str, sentence: str) -> None:
    """Let a view be called otherwise."""
    connection.execute(update(moment).where(moment.c.id == id).values(title=title, sentence=sentence))


def order(connection: Connection, ids: Sequence[int]) -> None:
    """Tell the views in this order; those not named come after, in the order they had."""
    rest = [each.id for each in moments(connection) if each.id not in ids]
    for place, id in enumerate([*ids, *rest], start=1):
        connection.execute(update(moment).where(moment.c.id == id).values(place=place))


def forget(connection: Connection, id: int) -> None:
    """Throw a view away."""
    connection.execute(delete(moment).where(moment.c.id == id))


def _moment(row: Row[Any]) -> Moment:
    positions = {id: (x, y) for id, (x, y) in json.loads(row.positions or "{}").items()}
    return Moment(row.id, row.title, row.sentence, row.address, positions)
