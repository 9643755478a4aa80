"""Workbooks of ours, as a spreadsheet shows them."""

import io

from openpyxl import Workbook, load_workbook

from dashboard.ingest.table import Row, Table


def opened(content: bytes) -> Workbook:
    """The workbook in a file."""
    return load_workbook(io.BytesIO(content))


def tables(content: bytes, name: str = "list.xlsx") -> list[Table]:
    """Its sheets with the headings of their first row."""
    found = []
    for page in opened(content).worksheets:
        first, *rest = [tuple(str(cell or "") for cell in row) for row in page.iter_rows(values_only=True)]
        rows = [Row(number, cells) for number, cells in enumerate(rest, start=2) if any(cells)]
        found.append(Table(name, first, 1, tuple(rows), sheet=page.title))
    return found
