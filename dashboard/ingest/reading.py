"""First step: from a file's bytes to headings and rows, or to the reason why that cannot be."""

import csv
import re

from dashboard.ingest.decoding import decode
from dashboard.ingest.delimiting import delimiter_of, records
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.table import Book, ListFile, Reading, Row, Table

LARGEST_LIST = 20_000_000
"""Bytes. What is larger is no list that somebody made by hand."""

_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_CONFLICT = re.compile(r"^(?:<{7} |>{7} )", re.MULTILINE)

csv.field_size_limit(LARGEST_LIST)


def read(file: ListFile, how: Reading = Reading()) -> Book | Problem:  # noqa: B008 (frozen)
    """Every table in a file: the first row that is not empty holds the headings."""
    refusal = _refusal(file.content)
    if refusal:
        return Problem(refusal, file.name)
    try:
        text, encoding = decode(file.content)
    except UnicodeDecodeError:
        return Problem(ProblemCode.FILE_NOT_TEXT, file.name)
    if "\0" in text:
        return Problem(ProblemCode.FILE_NOT_TEXT, file.name)
    conflict = _CONFLICT.search(text)
    if conflict:
        row = text.count("\n", 0, conflict.start()) + 1
        return Problem(ProblemCode.FILE_HAS_CONFLICT_MARKERS, file.name, row=row)
    delimiter = how.delimiter or delimiter_of(text)
    table = _table(file.name, text, delimiter)
    return table if isinstance(table, Problem) else Book(file.name, (table,), encoding, delimiter)


def _refusal(content: bytes) -> ProblemCode | None:
    if not content.strip(b";,|\t\r\n "):
        return ProblemCode.FILE_EMPTY
    if len(content) > LARGEST_LIST:
        return ProblemCode.FILE_TOO_LARGE
    if content.startswith(_WORKBOOKS):
        return ProblemCode.FILE_IS_WORKBOOK
    return None


def _table(name: str, text: str, delimiter: str) -> Table | Problem:
    filled: list[Row] = []
    number = 0
    try:
        for cells in records(text, delimiter):
            number += 1
            if any(cell.strip() for cell in cells):
                filled.append(Row(number, tuple(cell.strip() for cell in cells)))
    except csv.Error:
        return Problem(ProblemCode.QUOTE_NOT_CLOSED, name, row=number + 1)
    if not filled:
        return Problem(ProblemCode.FILE_EMPTY, name)
    return Table(
        file=name,
        headings=filled[0].cells,
        heading_row=filled[0].number,
        rows=tuple(filled[1:]),
    )
