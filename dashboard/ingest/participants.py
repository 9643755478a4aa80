"""Who comes to a workshop, from a list of participants: organisations and seats, nothing of the people."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dashboard.ingest.bringing import Brought
from dashboard.ingest.choices import TableKey
from dashboard.ingest.contradicting import organisation_contradictions
from dashboard.ingest.entry import Entry
from dashboard.ingest.matched import Match
from dashboard.ingest.matching import match
from dashboard.ingest.plan import Because, Column, Plan, Shape
from dashboard.ingest.recognising.corner_proposals import propose_corner
from dashboard.ingest.recognising.vocabulary import folded
from dashboard.ingest.table import Row, Table
from dashboard.ingest.understanding import understand
from dashboard.ingest.validating import validate
from dashboard.model import Corner, Ecosystem, OpenQuestion, Organisation, Verdict
from dashboard.model.list_kind import ListKind

_ORGANISATION = frozenset(
    (
        "organisatie", "organisatienaam", "bedrijf", "bedrijfsnaam", "instelling", "werkgever", "onderneming",
        "organisation", "organization", "company", "employer", "institution",
    )
)  # fmt: skip
"""Words that make a heading one about whom somebody comes for."""
_TELLING = frozenset(("corner", "kvk", "website", "ror", "pic", "vat", "part_of", "offers", "needs"))
MOST_SEATS = 200
"""More people of one organisation than this are a slip of the finger."""
_SEATS = frozenset(
    (
        "aantal", "aantal personen", "aantal deelnemers", "aantal plaatsen", "personen", "plaatsen",
        "number", "number of people", "people", "seats", "participants",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Attending:
    """An organisation of the list: ours by its id, or a new one by its name, and how many people come.

    `maybe` are those of ours that it may be, by id, likeliest first; `is_likely` when we would say that it
    is the first. `corner` is what the list says of a new one, else what its name tells of.
    """

    name: str
    seats: int
    organisation: str | None = None
    corner: Corner | None = None
    maybe: tuple[str, ...] = ()
    is_likely: bool = False


@dataclass(frozen=True, slots=True)
class Participants:
    """`without` counts the rows that name no organisation, `left_out` the columns that nobody kept."""

    attending: tuple[Attending, ...] = ()
    without: int = 0
    left_out: int = 0

    @property
    def seats(self) -> int:
        """How many people come."""
        return sum(each.seats for each in self.attending)


def organisation_column(table: Table, plan: Plan) -> int | None:
    """The column that names the organisation; None when only a person can tell.

    "Naam" or "Deelnemer" is as likely somebody's own name: it is taken only when it stands alone, or
    beside what no person has.
    """
    named = [at for at, heading in enumerate(table.headings) if _ORGANISATION & set(folded(heading).split())]
    if named:
        return named[0]
    if plan.personal:
        return None
    known = [each for each in plan.columns if each.field]
    is_sure = len(table.headings) == 1 or any(each.field in _TELLING for each in known)
    fields = ("name", "organisation", "organisation.name")
    return next((each.position for each in known if each.field in fields and is_sure), None)


def narrowed(read: Brought, columns: Mapping[TableKey, int | None]) -> tuple[Brought, int]:
    """The list with nothing in it but organisation, corner and number; and how many columns went.

    `columns` says where the organisation stands in each table; a table without one goes altogether.
    """
    tables, plans, left_out = [], {}, 0
    for table in read.tables:
        key = (table.file, table.sheet)
        at = columns.get(key)
        if at is None:
            left_out += len(table.headings)
            continue
        kept = [at, *_others(table, read.plans[key], at)]
        left_out += sum(1 for heading in table.headings if heading.strip()) - len(kept)
        plans[key] = _plan(table, read.plans[key], kept)
        rows = (Row(each.number, tuple(_cell(each, place) for place in kept)) for each in table.rows)
        headings = tuple(table.headings[place] for place in kept)
        tables.append(replace(table, headings=headings, rows=tuple(rows), above=(), notices=()))
    return replace(read, tables=tuple(tables), plans=plans, books=()), left_out


def participants(read: Brought, ecosystem: Ecosystem, *, left_out: int = 0, on: date) -> Participants:
    """Who comes, of a list that was narrowed: matched with what we have, several of one counted as seats."""
    understood = understand(read.tables, files=read.files, plans=read.plans)
    entries = [
        entry
        for mapped in understood.mapped
        if mapped.kind is ListKind.ORGANISATIONS
        for entry in validate(mapped, on=on)[0]
    ]
    named = [entry for entry in entries if entry.text("name")]
    matched = match(
        named,
        ecosystem.organisations,
        organisation_contradictions(named, ecosystem.by_id),
        decisions=ecosystem.decisions,
    )
    maybe: dict[str, list[OpenQuestion]] = defaultdict(list)
    for question in matched.questions:
        newcomer, candidate = question.about
        if candidate in ecosystem.by_id:
            maybe[newcomer].append(question)
    seats = _seats(read.tables)
    attending = tuple(_attending(each, maybe.get(each.id, ()), seats) for each in matched.matches)
    return Participants(attending, without=len(entries) - len(named), left_out=left_out)


def _attending(
    each: Match[Organisation], maybe: Sequence[OpenQuestion], seats: Mapping[tuple[str, str, int], int]
) -> Attending:
    number = sum(seats.get(entry.at, 1) for entry in each.entries)
    if each.known is not None:
        return Attending(each.known.name, number, organisation=each.known.id)
    return Attending(
        each.head.text("name"),
        number,
        corner=_corner(each.entries),
        maybe=tuple(question.about[1] for question in maybe),
        is_likely=bool(maybe) and maybe[0].facts.get("proposed") == Verdict.SAME,
    )


def _corner(entries: Iterable[Entry]) -> Corner | None:
    said = [entry.values["corner"] for entry in entries if "corner" in entry.values]
    return said[0] if said else propose_corner(next(iter(entries)).text("name"))


def _others(table: Table, plan: Plan, organisation: int) -> list[int]:
    corner = [each.position for each in plan.columns if each.field.rpartition(".")[2] == "corner"]
    number = [at for at, heading in enumerate(table.headings) if folded(heading) in _SEATS]
    return [at for at in (*corner[:1], *number[:1]) if at != organisation]


def _plan(table: Table, plan: Plan, kept: Sequence[int]) -> Plan:
    fields = {each.position: each for each in plan.columns}
    columns = [Column(0, table.headings[kept[0]], "name", Because.CHOSEN)]
    for place, at in enumerate(kept[1:], start=1):
        before = fields[at]
        is_corner = before.field.rpartition(".")[2] == "corner"
        columns.append(
            Column(place, before.heading, "corner" if is_corner else "", Because.CHOSEN, before.values)
        )
    return Plan(Shape.ORGANISATIONS, tuple(columns))


def _seats(tables: Iterable[Table]) -> dict[tuple[str, str, int], int]:
    found = {}
    for table in tables:
        places = [at for at, heading in enumerate(table.headings) if at and folded(heading) in _SEATS]
        for row in table.rows if places else ():
            said = _cell(row, places[0]).strip()
            if said.isdecimal() and len(said) < 6:
                found[table.file, table.sheet, row.number] = min(int(said), MOST_SEATS)
    return found


def _cell(row: Row, at: int) -> str:
    return row.cells[at] if at < len(row.cells) else ""
