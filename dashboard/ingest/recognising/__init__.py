"""What sort of list a table is, and which of its columns is which field."""

from dashboard.ingest.mapping import map_columns
from dashboard.ingest.plan import Because, Column, Plan, Shape
from dashboard.ingest.table import Table


def recognise(table: Table, *, remembered: Plan | None = None) -> Plan:
    """How a table is understood, by its headings; `remembered` is how an earlier list of its source was."""
    mapped, _ = map_columns(table)
    fields = {} if mapped is None else {at: field for field, at in mapped.columns.items()}
    columns = tuple(
        Column(at, heading, fields.get(at, ""), Because.CANONICAL if at in fields else Because.UNKNOWN)
        for at, heading in enumerate(table.headings)
    )
    return Plan(Shape.NOTHING if mapped is None else Shape(mapped.kind.value), columns)
