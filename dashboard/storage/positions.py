"""Where the network drew each organisation, so that it stands there again tomorrow."""

from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select

from dashboard.storage.tables import position

Positions = dict[str, tuple[float, float]]


def positions(connection: Connection) -> Positions:
    """Every position that was kept, by the organisation's id."""
    return {row.organisation: (row.x, row.y) for row in connection.execute(select(position))}


def keep_positions(connection: Connection, wanted: Mapping[str, tuple[float, float]]) -> None:
    """Keep these positions, leaving those of other organisations as they are."""
    known = list(wanted)
    for start in range(0, len(known), 500):
        some = known[start : start + 500]
        connection.execute(delete(position).where(position.c.organisation.in_(some)))
    if wanted:
        rows = [{"organisation": id, "x": float(x), "y": float(y)} for id, (x, y) in wanted.items()]
        connection.execute(insert(position), rows)
