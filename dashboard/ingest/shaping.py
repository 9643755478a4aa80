"""From a table and its plan to canonical pieces: one for each sort of thing that its rows speak of.

    organisations ── partners ──▶ relations
                  ── activities ▶ activities, participations
                  ── member of ─▶ associations, participations
    members       ──────────────▶ organisations, one association, participations
    taking part   ──────────────▶ organisations and activities, each once, and participations

Every row of a piece keeps the number of the row it comes from, and every column the heading as it stands in
the file: a problem points at the right cell, whatever became of it on the way.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.ingest.mapping import Mapped, not_recognised
from dashboard.ingest.mapping import nearest_heading as nearest
from dashboard.ingest.pieces import Pieces
from dashboard.ingest.plan import Because, Plan, Shape
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.table import Table
from dashboard.model.list_kind import ListKind


@dataclass(frozen=True, slots=True)
class Shaped:
    """The canonical pieces of a table, and what there is to say about its columns."""

    mapped: tuple[Mapped, ...] = ()
    problems: tuple[Problem, ...] = ()


def shaped(table: Table, plan: Plan) -> Shaped:
    """The pieces of a table; none, with the reason, when it is no list or two columns have one heading."""
    twice = Counter(heading.casefold() for heading in table.headings if heading.strip())
    doubled = [heading for heading, times in twice.items() if times > 1]
    if doubled:
        return Shaped(problems=tuple(_at(table, ProblemCode.HEADING_TWICE, heading) for heading in doubled))
    if plan.shape is Shape.NOTHING:
        is_said = any(column.because is Because.CHOSEN for column in plan.columns)
        return Shaped(problems=() if is_said else (not_recognised(table),))
    return Shaped(tuple(_pieces(Pieces(table, plan), plan)), tuple(_told(table, plan)))


def _pieces(made: Pieces, plan: Plan) -> Iterator[Mapped]:
    match plan.shape:
        case Shape.ORGANISATIONS:
            yield made.whole(ListKind.ORGANISATIONS)
            yield from made.partners()
            yield from made.joint("activities", kind="")
            yield from made.joint("member_of", kind="association")
        case Shape.MEMBERS:
            yield made.whole(ListKind.ORGANISATIONS)
            yield from made.partners()
            yield from made.joint("activities", kind="")
            yield from made.members(plan.association)
        case Shape.ACTIVITIES:
            yield made.whole(ListKind.ACTIVITIES)
            yield from made.taking_part("lead", role="lead")
            yield from made.taking_part("participants", role="")
        case Shape.TAKING_PART:
            yield made.of("organisation", ListKind.ORGANISATIONS)
            yield made.of("activity", ListKind.ACTIVITIES)
            yield made.participations()
        case _:
            yield made.whole(ListKind(plan.shape.value))


def _told(table: Table, plan: Plan) -> Iterator[Problem]:
    for column in plan.columns:
        if column.because is Because.UNKNOWN and column.heading.strip() and plan.shape in _CANONICAL:
            near = nearest(column.heading.casefold(), ListKind(plan.shape.value))
            yield _at(table, ProblemCode.HEADING_UNKNOWN, column.heading, near=near)
        elif column.because is Because.UNKNOWN and column.heading.strip():
            yield _at(table, ProblemCode.HEADING_UNKNOWN, column.heading)
        elif column.because is Because.PERSONAL:
            yield _at(table, ProblemCode.COLUMN_PERSONAL, column.heading)
    if plan.shape is Shape.MEMBERS and not plan.association:
        yield Problem(ProblemCode.ASSOCIATION_UNNAMED, table.file, row=table.heading_row, sheet=table.sheet)


_CANONICAL = frozenset(Shape(kind.value) for kind in ListKind)


def _at(table: Table, code: ProblemCode, heading: str, *, near: str = "") -> Problem:
    return Problem(code, table.file, row=table.heading_row, column=heading, near=near, sheet=table.sheet)
