"""The canonical pieces that one table gives, each a table of its own with the rows' own numbers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dashboard.ingest.folding import fold
from dashboard.ingest.mapping import Mapped
from dashboard.ingest.plan import Because, Column, Plan
from dashboard.ingest.table import Row, Table
from dashboard.ingest.taking_apart import names_in, period_in, point_in
from dashboard.model.list_kind import ListKind

_TWO_IN_ONE = {"coordinates": ("latitude", "longitude"), "period": ("since", "until")}
_SPLIT = {("latitude", "longitude"): point_in, ("since", "until"): period_in}
_BESIDE = frozenset(("partners", "activities", "member_of", "lead", "participants", "role"))
"""Fields that give pieces of their own."""


class Pieces:
    """Makes the pieces of one table, read by one plan."""

    def __init__(self, table: Table, plan: Plan) -> None:
        self._table = table
        self._at = {column.field: column for column in plan.columns if column.field}
        self._shape = plan.shape

    def whole(self, kind: ListKind) -> Mapped:
        """Every row as one thing of this kind."""
        own = {
            field: column
            for field, column in self._at.items()
            if field not in _BESIDE or (field in kind.headings and self._shape.value == kind.value)
        }
        return self._piece(kind, own, self._table.rows)

    def of(self, whose: str, kind: ListKind) -> Mapped:
        """The organisations, or the activities, of rows that speak of both: each once, with all its facts."""
        own = {
            field.removeprefix(f"{whose}."): column
            for field, column in self._at.items()
            if field.startswith(f"{whose}.")
        }
        return self._piece(kind, own, self._once(own))

    def partners(self) -> Iterator[Mapped]:
        """A relation with each of the organisations that a cell names."""
        if "partners" in self._at:
            rows = [Row(number, (name, partner)) for number, name, partner in self._named_in("partners")]
            yield self._derived(ListKind.RELATIONS, ("source", "target"), ("name", "partners"), rows)

    def joint(self, field: str, *, kind: str) -> Iterator[Mapped]:
        """The activities that cells name, each once, and who takes part in them."""
        if field not in self._at:
            return
        found = list(self._named_in(field))
        first = {fold(activity): (number, activity) for number, _, activity in reversed(found)}
        rows = [Row(number, (activity, kind)) for number, activity in reversed(first.values())]
        yield self._derived(ListKind.ACTIVITIES, ("name", "kind"), (field, field), rows)
        role = "member" if kind else ""
        parts = [Row(number, (activity, name, role)) for number, name, activity in found]
        yield self._derived(
            ListKind.PARTICIPATIONS, ("activity", "organisation", "role"), (field, "name", field), parts
        )

    def members(self, association: str) -> Iterator[Mapped]:
        """One association, and every row a member of it."""
        if not association:
            return
        heading = self._table.heading_row
        rows = [Row(heading, (association, "association"))]
        yield self._derived(ListKind.ACTIVITIES, ("name", "kind"), ("name", "name"), rows)
        role = self._at.get("role")
        parts = [
            Row(row.number, (association, name, _cell(row, role) or "member"))
            for row in self._table.rows
            if (name := _cell(row, self._at.get("name")))
        ]
        yield self._derived(
            ListKind.PARTICIPATIONS,
            ("activity", "organisation", "role"),
            ("name", "name", "role" if role else "name"),
            parts,
        )

    def taking_part(self, field: str, *, role: str) -> Iterator[Mapped]:
        """Who takes part in the activity of each row, as a cell names them."""
        if field in self._at:
            rows = [Row(number, (name, party, role)) for number, name, party in self._named_in(field)]
            yield self._derived(
                ListKind.PARTICIPATIONS, ("activity", "organisation", "role"), ("name", field, field), rows
            )

    def participations(self) -> Mapped:
        """Every row of a list of both as one participation."""
        by = (
            "activity.id"
            if "activity.id" in self._at and "activity.name" not in self._at
            else "activity.name"
        )
        own = {
            field: self._at[name]
            for field, name in (
                ("activity", by),
                ("organisation", "organisation.name"),
                ("role", "participation.role"),
            )
            if name in self._at
        }
        return self._piece(ListKind.PARTICIPATIONS, own, self._table.rows)

    def _named_in(self, field: str) -> Iterator[tuple[int, str, str]]:
        """Row number, the row's own name, and each name in its cell."""
        for row in self._table.rows:
            if name := _cell(row, self._at.get("name")):
                for other in names_in(_cell(row, self._at[field])):
                    yield row.number, name, other

    def _once(self, own: dict[str, Column]) -> Sequence[Row]:
        """One row for each that is named: the first that names it, filled up by the later ones."""
        key = [own[field] for field in ("id", "name", "place", "country") if field in own]
        named = own.get("name")
        found: dict[tuple[str, ...], Row] = {}
        for row in self._table.rows:
            if named is not None and not _cell(row, named):
                continue
            told = tuple(fold(_cell(row, column)) for column in key)
            first = found.get(told)
            found[told] = row if first is None else _filled_up(first, row)
        return tuple(found.values())

    def _piece(self, kind: ListKind, own: dict[str, Column], rows: Iterable[Row]) -> Mapped:
        apart = [field for field in own if field in _TWO_IN_ONE]
        values = {field: column.values for field, column in own.items() if column.values}
        free = frozenset(field for field, column in own.items() if column.because is not Because.CANONICAL)
        columns = {field: column.position for field, column in own.items() if field not in apart}
        table = self._table if rows is self._table.rows else self._with(tuple(rows))
        for field in apart:
            first, second = _TWO_IN_ONE[field]
            if first not in columns and second not in columns:
                table, more = _widened(table, own[field], first, second)
                columns |= more
                free |= {first, second}
        return Mapped(table, kind, columns, values=values, free=free)

    def _derived(
        self, kind: ListKind, fields: Sequence[str], of: Sequence[str], rows: Iterable[Row]
    ) -> Mapped:
        headings = tuple(self._at[field].heading if field in self._at else field for field in of)
        values = {field: self._at[field].values for field in of if field in self._at and field in fields}
        table = Table(
            self._table.file, headings, self._table.heading_row, tuple(rows), sheet=self._table.sheet
        )
        columns = {field: position for position, field in enumerate(fields)}
        return Mapped(table, kind, columns, values=values, free=frozenset(fields), is_derived=True)

    def _with(self, rows: tuple[Row, ...]) -> Table:
        whole = self._table
        return Table(whole.file, whole.headings, whole.heading_row, rows, sheet=whole.sheet)


def _cell(row: Row, column: Column | None) -> str:
    if column is None or column.position >= len(row.cells):
        return ""
    return row.cells[column.position].strip()


def _filled_up(first: Row, later: Row) -> Row:
    width = max(len(first.cells), len(later.cells))
    one, other = ((*row.cells, *("",) * (width - len(row.cells))) for row in (first, later))
    return Row(first.number, tuple(a or b for a, b in zip(one, other, strict=True)))


def _widened(table: Table, column: Column, first: str, second: str) -> tuple[Table, Mapping[str, int]]:
    """The table with two columns more, for what one cell says of two fields."""
    split = _SPLIT[first, second]
    width = max(len(table.headings), max((len(row.cells) for row in table.rows), default=0))
    rows = tuple(
        Row(row.number, (*row.cells, *("",) * (width - len(row.cells)), *split(_cell(row, column))))
        for row in table.rows
    )
    headings = (*table.headings, *("",) * (width - len(table.headings)), column.heading, column.heading)
    return replace(table, headings=headings, rows=rows), {first: width, second: width + 1}
