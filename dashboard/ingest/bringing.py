"""A list at the door: what is in the files, how they are read, and what stays outside."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from dashboard.contacts import without_contacts
from dashboard.ingest.choices import TableKey
from dashboard.ingest.own_files import without_ours
from dashboard.ingest.plan import Plan
from dashboard.ingest.problem import Problem
from dashboard.ingest.progress import Progress, Step, silently
from dashboard.ingest.reading import read
from dashboard.ingest.recognising import recognise
from dashboard.ingest.table import Book, ListFile, Reading, Row, Table


@dataclass(frozen=True, slots=True)
class Brought:
    """What was read: tables without personal data, how each is understood, and what could not be read.
    `files` are all that were brought.

    `books` say how the files were read (encoding, delimiter); their tables are those of `tables`.
    """

    files: tuple[str, ...]
    tables: tuple[Table, ...]
    plans: Mapping[TableKey, Plan]
    books: tuple[Book, ...] = ()
    problems: tuple[Problem, ...] = ()


def brought(
    files: Iterable[ListFile],
    *,
    remembered: Mapping[TableKey, Plan],
    how: Mapping[str, Reading] | None = None,
    progress: Progress = silently,
) -> Brought:
    """Read files and recognise every table in them; `remembered` are the plans of an earlier list.

    `how` says by file name how it is to be read. What stands in a column with personal data goes no further.
    """
    given = tuple(files)
    books: list[Book] = []
    problems: list[Problem] = []
    for number, file in enumerate(given):
        progress(Step.READING, number / len(given))
        found = without_ours(read(file, (how or {}).get(file.name, Reading()), progress=progress))
        if isinstance(found, Problem):
            problems.append(found)
        else:
            books.append(found)
    tables: list[Table] = []
    plans: dict[TableKey, Plan] = {}
    for book in books:
        for table in book.tables:
            progress(Step.MAPPING, len(tables) / sum(len(each.tables) for each in books))
            plan = recognise(table, remembered=_earlier(table, remembered))
            plans[table.file, table.sheet] = plan
            tables.append(without_personal(table, plan))
    light = tuple(replace(book, tables=()) for book in books)
    return Brought(tuple(file.name for file in given), tuple(tables), plans, light, tuple(problems))


def without_personal(table: Table, plan: Plan) -> Table:
    """The table with nothing in its columns with personal data, and nothing above its headings.

    A title row may name somebody; the columns keep their places, so that a plan fits as before. In columns
    that nobody knows, notes for instance, e-mail addresses and telephone numbers go.
    """
    personal = {column.position for column in plan.personal}
    unread = {column.position for column in plan.columns if not column.field}
    rows = tuple(
        Row(
            row.number,
            tuple(
                "" if at in personal else without_contacts(cell) if at in unread else cell
                for at, cell in enumerate(row.cells)
            ),
        )
        for row in table.rows
    )
    return replace(table, rows=rows, above=())


def _earlier(table: Table, remembered: Mapping[TableKey, Plan]) -> Plan | None:
    """The plan of the same sheet, else of the only one that has most of the same headings."""
    headings = {heading.strip().casefold() for heading in table.headings if heading.strip()}
    best: tuple[int, bool, Plan] | None = None
    for (_, sheet), plan in remembered.items():
        known = {column.heading.strip().casefold() for column in plan.columns}
        alike = len(headings & known)
        if 2 * alike > len(headings) and (best is None or (alike, sheet == table.sheet) > best[:2]):
            best = alike, sheet == table.sheet, plan
    return None if best is None else best[2]
