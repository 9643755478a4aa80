"""Workbooks of ours, as a spreadsheet shows them and as our own reading finds them."""

import io

from openpyxl import Workbook, load_workbook

from dashboard.ingest.problem import Problem
from dashboard.ingest.reading import read
from dashboard.ingest.table import ListFile, Table


def opened(content: bytes) -> Workbook:
    """The workbook in a file."""
    return load_workbook(io.BytesIO(content))


def tables(content: bytes, name: str = "list.xlsx") -> tuple[Table, ...]:
    """Its sheets, read."""
    book = read(ListFile(name, content))
    assert not isinstance(book, Problem), book
    return book.tables
