"""Third step: read every cell, and name every one that cannot stand."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from rapidfuzz import fuzz, process

from dashboard.formula_guard import unguarded
from dashboard.ingest.cells import LONGEST_CELL, UnreadableCellError, reader_of
from dashboard.ingest.entry import Entry
from dashboard.ingest.free_cells import Mended, free_reader_of
from dashboard.ingest.mapping import Mapped
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.progress import counted
from dashboard.ingest.recognising.vocabulary import folded, words
from dashboard.ingest.table import Row
from dashboard.ingest.taking_apart import organisations_in
from dashboard.model.list_kind import ListKind
from dashboard.one_line import one_line

_NOTHING = frozenset(("", "nvt", "n v t", "onbekend", "unknown"))
"""What people write where they have nothing to say."""
_SHORT = 10
_NO_END = frozenset(("heden", "nu", "present", "now", "doorlopend", "ongoing"))
LIKE_ENOUGH = 70
"""From this likeness (0–100) an unknown code gets "did you mean"."""


def validate(
    mapped: Mapped, *, on: date, tell: Callable[[float], None] = lambda done: None
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of a list and all its problems; entries with a problem come back as well.

    `on` is the day by which a beginning lies in the future; `tell` hears how much is done (0–1).
    """
    entries: list[Entry] = []
    problems: list[Problem] = []
    for row in counted(mapped.table.rows, tell):
        problems.extend(_stray_cells(mapped, row))
        values: dict[str, Any] = {}
        entry = Entry(mapped, row, values)
        for field in _fields(mapped):
            problems.extend(_read_cell(entry, field, _said(mapped, row, field), values))
        problems.extend(_coordinate_problems(entry))
        problems.extend(_period_problems(entry, on))
        entries.append(entry)
    return tuple(entries), tuple(problems)


def _fields(mapped: Mapped) -> tuple[str, ...]:
    """What a row is asked for: the canonical fields in their order, and what else the list carries."""
    return tuple(dict.fromkeys((*mapped.kind.headings, *mapped.columns)))


def _said(mapped: Mapped, row: Row, field: str) -> str:
    """What a cell says; nothing when nobody could see it (a zero-width space, a direction mark)."""
    text = unguarded(mapped.cell(row, field)).strip()
    if field in mapped.free and len(text) <= _SHORT:
        said = folded(text)
        if said in _NOTHING or (field == "until" and said in _NO_END):
            return ""
    return text if text.isprintable() or one_line(text) else ""


def _stray_cells(mapped: Mapped, row: Row) -> Iterator[Problem]:
    stray = [cell for cell in row.cells[len(mapped.table.headings) :] if cell]
    if stray:
        yield Problem(
            ProblemCode.ROW_TOO_LONG,
            mapped.table.file,
            row=row.number,
            found=stray[0],
            sheet=mapped.table.sheet,
        )


def _read_cell(entry: Entry, field: str, text: str, values: dict[str, Any]) -> Iterator[Problem]:
    if not text:
        # Whether a corner is needed is known once it is known who is new.
        if field in entry.mapped.kind.required and field != "corner":
            yield entry.problem(ProblemCode.VALUE_MISSING, field)
        return
    if len(text) > LONGEST_CELL:
        yield entry.problem(ProblemCode.TEXT_TOO_LONG, field, found=text[:100], expected=(str(LONGEST_CELL),))
        return
    try:
        value = _read(entry.mapped, field, text)
    except UnreadableCellError as unreadable:
        near = _nearest(text, unreadable) if unreadable.code is ProblemCode.CODE_UNKNOWN else ""
        yield entry.problem(unreadable.code, field, found=text, expected=unreadable.expected, near=near)
        return
    if isinstance(value, Mended):
        yield entry.problem(value.code, field, found=text, near=value.words or str(value.value or ""))
        value = value.value
    if value is not None:
        values[field] = value
    if field == "name" and field in entry.mapped.free and entry.mapped.kind is ListKind.ORGANISATIONS:
        parts = tuple(organisations_in(text))
        if parts:
            yield entry.problem(ProblemCode.SEVERAL_IN_ONE, field, found=text, expected=parts)


def _read(mapped: Mapped, field: str, text: str) -> Any:
    """The value of a cell: what the plan says of its word, else what the word means, else what it reads."""
    named = "activity_kind" if (mapped.kind, field) == (ListKind.ACTIVITIES, "kind") else field
    said, known = mapped.values.get(field), words(named)
    code = (said.get(text.casefold()) if said else None) or (known.get(folded(text)) if known else None)
    if code:
        return reader_of(mapped.kind, field)(code)
    reads = free_reader_of if field in mapped.free else reader_of
    return reads(mapped.kind, field)(text)


def _nearest(text: str, unreadable: UnreadableCellError) -> str:
    found = process.extractOne(
        text.casefold(), unreadable.expected, scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH
    )
    return found[0] if found else ""


def _coordinate_problems(entry: Entry) -> Iterator[Problem]:
    if entry.mapped.kind is not ListKind.ORGANISATIONS:
        return
    latitude, longitude = entry.values.get("latitude"), entry.values.get("longitude")
    if (latitude is None) != (longitude is None):
        alone, missing = ("latitude", "longitude") if longitude is None else ("longitude", "latitude")
        if not entry.mapped.cell(entry.row, missing):
            yield entry.problem(ProblemCode.COORDINATE_ALONE, alone, expected=(missing,))
    elif latitude == 0 and longitude == 0:
        yield entry.problem(ProblemCode.COORDINATES_ZERO, "latitude", found="0, 0")


def _period_problems(entry: Entry, on: date) -> Iterator[Problem]:
    since, until = entry.values.get("since"), entry.values.get("until")
    if since and until and until.as_until() < since.as_since():
        yield entry.problem(ProblemCode.UNTIL_BEFORE_SINCE, "until", found=str(until), expected=(str(since),))
    if since and since.as_since() > on:
        yield entry.problem(ProblemCode.SINCE_IN_FUTURE, "since", found=str(since))
