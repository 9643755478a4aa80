"""Two organisations in one cell become two rows, once somebody says that they are two."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from dashboard.ingest.plan import Column, Plan
from dashboard.ingest.table import Row, Table
from dashboard.ingest.taking_apart import organisations_in

_NAMES = ("name", "organisation.name")


def taken_apart(table: Table, plan: Plan, splits: Collection[str]) -> Table:
    """The table with a row for each of the names in a cell that is one of `splits`; both keep its number."""
    column = next((each for each in plan.columns if each.field in _NAMES), None)
    if column is None or not splits:
        return table
    return replace(table, rows=tuple(each for row in table.rows for each in _apart(row, column, splits)))


def _apart(row: Row, column: Column, splits: Collection[str]) -> Iterator[Row]:
    name = row.cells[column.position] if column.position < len(row.cells) else ""
    if name not in splits:
        yield row
        return
    for part in organisations_in(name):
        cells = list(row.cells)
        cells[column.position] = part
        yield Row(row.number, tuple(cells))
