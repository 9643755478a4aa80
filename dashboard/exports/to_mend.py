"""Rows that could not be taken in, as a workbook to mend and bring again: their cells, and what to do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.exports import workbook as look
from dashboard.exports.table import fill_cell, sheet_name

_NARROWEST, _WIDEST, _WORDS_WIDTH = 8, 40, 80


@dataclass(frozen=True, slots=True)
class RowToMend:
    """A row with its number in the file it came from, what to do with it, and with which of its cells.

    `remarks` are by the position of the cell.
    """

    number: int
    cells: tuple[str, ...]
    what_to_do: str
    remarks: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SheetToMend:
    """The rows of one sheet under its own headings."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[RowToMend, ...]


def to_mend(sheets: Iterable[SheetToMend], *, number: str, what_to_do: str) -> bytes:
    """The workbook. `number` and `what_to_do` are the headings of the two columns more, the last ones."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    for sheet in sheets:
        page = workbook.create_sheet(_free_name(sheet.name, workbook))
        _write(page, sheet, (number, what_to_do))
    return look.content(workbook)


def _write(page: Worksheet, sheet: SheetToMend, more: tuple[str, str]) -> None:
    width = max(len(sheet.headings), *(len(row.cells) for row in sheet.rows))
    headings = (*sheet.headings, *("",) * (width - len(sheet.headings)))
    widths = tuple(_width(column, sheet) for column in range(width))
    look.head(page, (*headings, *more), (*widths, _NARROWEST, _WORDS_WIDTH))
    for at, row in enumerate(sheet.rows, start=2):
        cells = (*row.cells, *("",) * (width - len(row.cells)), str(row.number), row.what_to_do)
        for column, words in enumerate(cells, start=1):
            cell = page.cell(at, column)
            fill_cell(cell, words or None)
            cell.font, cell.alignment, cell.number_format = look.BODY, look.WRAPPED, look.AS_TEXT
            if remark := row.remarks.get(column - 1):
                cell.border = look.BOXED
                look.remark(cell, remark)


def _width(column: int, sheet: SheetToMend) -> float:
    words = [sheet.headings[column] if column < len(sheet.headings) else ""]
    words += [row.cells[column] for row in sheet.rows if column < len(row.cells)]
    return 2 + min(_WIDEST, max(_NARROWEST, *(len(each) for each in words)))


def _free_name(wanted: str, workbook: Workbook) -> str:
    """A name that no other sheet has yet; two files may each have a sheet of one name."""
    name, number = sheet_name(wanted), 2
    taken = {each.casefold() for each in workbook.sheetnames}
    while name.casefold() in taken:
        name, number = f"{sheet_name(wanted)[:28]} {number}", number + 1
    return name
