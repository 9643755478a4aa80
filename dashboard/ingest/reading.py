"""First step: from a file's bytes to headings and rows, or to the reason why that cannot be."""

from dashboard.ingest.cells import LONGEST_CELL
from dashboard.ingest.heading_row import find_heading_row
from dashboard.ingest.noticing import notices
from dashboard.ingest.parsing_apart import parse_apart
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.progress import Progress, Step, silently
from dashboard.ingest.table import Book, ListFile, Reading, Row, Table
from dashboard.ingest.total_row import without_total
from dashboard.parsing.file_kind import FileKind, kind_of
from dashboard.parsing.parsing import parse
from dashboard.parsing.refusing import RefusedError
from dashboard.parsing.sheet import Budget, Parsed, Sheet

LARGEST_LIST = 20_000_000
"""Bytes. What is larger is no list that somebody made by hand."""
SMALL_TEXT = 256_000
"""Bytes. A text of this size can do no harm, so it is parsed on the spot."""
_TEXTS = (FileKind.DELIMITED, FileKind.JSON)


def read(file: ListFile, how: Reading = Reading(), *, progress: Progress = silently) -> Book | Problem:  # noqa: B008 (frozen)
    """Every sheet in which something stands: its headings, its rows, and what is worth telling of it.

    CSV and other delimited text, XLSX, XLSM, ODS, XLS and JSON, known by what stands in them and not by
    their name. `how` says what somebody knows better. StoppedError when `progress` raises it.
    """
    if not file.content.strip(b";,|\t\r\n "):
        return Problem(ProblemCode.FILE_EMPTY, file.name)
    if len(file.content) > LARGEST_LIST:
        return Problem(ProblemCode.FILE_TOO_LARGE, file.name)
    progress(Step.READING, 0.0)
    try:
        parsed = _parsed(file.content, how, progress)
    except RefusedError as refusal:
        return _problem(refusal, file.name)
    return Book(file.name, _tables(parsed, file.name, how), parsed.encoding, parsed.delimiter)


def _parsed(content: bytes, how: Reading, progress: Progress) -> Parsed:
    if len(content) <= SMALL_TEXT and kind_of(content) in _TEXTS:
        return parse(content, Budget(), encoding=how.encoding, delimiter=how.delimiter)
    return parse_apart(content, encoding=how.encoding, delimiter=how.delimiter, progress=progress)


def _tables(parsed: Parsed, file: str, how: Reading) -> tuple[Table, ...]:
    is_only = len(parsed.sheets) == 1
    return tuple(_table(sheet, file, how, name="" if is_only else sheet.name) for sheet in parsed.sheets)


def _table(sheet: Sheet, file: str, how: Reading, *, name: str) -> Table:
    """A sheet from its headings on. In a workbook every column has a heading, be it an empty one.

    Of a cell that is too long only so much is kept that it is refused for it: nobody looks through the rest.
    """
    rows = [Row(number, tuple(cell[: LONGEST_CELL + 1] for cell in cells)) for number, cells in sheet.rows]
    said = how.heading_rows.get(sheet.name)
    at = next((at for at, row in enumerate(rows) if row.number == said), None) if said else None
    grouping = {area.top for area in sheet.merged if area.right > area.left}
    heading = find_heading_row(rows, grouping) if at is None else at
    headings = rows[heading].cells
    if sheet.name:
        widest = max(len(row.cells) for row in rows[heading:])
        headings += ("",) * (widest - len(headings))
    listed, total = without_total(rows[heading + 1 :])
    noticed = notices(sheet, file=file, heading_row=rows[heading].number, name=name)
    if total:
        noticed += (Problem(ProblemCode.TOTAL_LEFT_OUT, file, row=total, sheet=name),)
    return Table(
        file=file,
        headings=headings,
        heading_row=rows[heading].number,
        rows=listed,
        sheet=sheet.name,
        above=tuple(rows[:heading]),
        is_hidden=sheet.is_hidden,
        notices=noticed,
    )


def _problem(refusal: RefusedError, file: str) -> Problem:
    return Problem(
        ProblemCode(refusal.cause),
        file,
        row=refusal.row,
        column=refusal.column,
        found=refusal.found,
        expected=(refusal.expected,) if refusal.expected else (),
        sheet=refusal.sheet,
    )
