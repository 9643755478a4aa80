"""Any table as a file for a spreadsheet: CSV and XLSX, in which no name can become a formula."""

import io
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from dashboard.exports.csv_lines import csv_lines
from dashboard.formula_guard import guarded

Cell = str | int | float | bool | date | None
Row = Sequence[Cell]

CSV_TYPE = "text/csv"
XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LONGEST_CELL = 32_767
"""Letters that a spreadsheet allows in one cell."""
WIDEST_COLUMN = 60
"""Letters; beyond that the text is cut off on screen, not in the file."""


def csv_file(headings: Sequence[str], rows: Iterable[Row], *, delimiter: str = ",") -> bytes:
    """A CSV file that a spreadsheet opens with every accent right: UTF-8 with a byte order mark.

    A Dutch spreadsheet wants a semicolon as delimiter.
    """
    return csv_text(headings, rows, delimiter=delimiter).encode("utf-8-sig")


def csv_text(headings: Sequence[str], rows: Iterable[Row], *, delimiter: str = ",") -> str:
    """The same as text, for a terminal or a pipe."""
    written = ([_as_text(cell) for cell in row] for row in (headings, *rows))
    return "".join(csv_lines(written, delimiter=delimiter))


def xlsx_file(headings: Sequence[str], rows: Iterable[Row], *, sheet: str = "Driehoek") -> bytes:
    """A workbook of one sheet: headings in bold that stay in sight, text as text, numbers as numbers."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    workbook = Workbook()
    page = workbook.active
    page.title = sheet_name(sheet)
    widths = [len(heading) for heading in headings]
    for number, row in enumerate((headings, *rows), start=1):
        for column, value in enumerate(row, start=1):
            cell = page.cell(number, column)
            fill_cell(cell, value)
            if number == 1:
                cell.font = Font(bold=True)
            elif column <= len(widths):
                widths[column - 1] = max(widths[column - 1], len(str(value if value is not None else "")))
    for column, width in enumerate(widths, start=1):
        page.column_dimensions[get_column_letter(column)].width = min(width, WIDEST_COLUMN) + 2
    page.freeze_panes = "A2"
    if headings:
        page.auto_filter.ref = page.dimensions
    file = io.BytesIO()
    workbook.save(file)
    return file.getvalue()


def _as_text(cell: Cell) -> str:
    if isinstance(cell, str):
        return guarded(cell)
    return "" if cell is None else str(cell)


def fill_cell(cell: Any, value: Cell) -> None:
    """Set text as text, with the mark that keeps it so when somebody edits the cell."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if not isinstance(value, str):
        cell.value = value
        return
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)[:LONGEST_CELL]
    cell.data_type = "s"
    if guarded(value) != value:
        cell.quotePrefix = True


def sheet_name(name: str) -> str:
    """What a spreadsheet takes as the name of a sheet."""
    allowed = "".join(" " if letter in r"[]:*?/\'" else letter for letter in name).strip()
    return allowed[:31] or "Driehoek"
