"""XLS, the workbook of before 2007, by way of calamine."""

import io
import re
from datetime import date, datetime, time, timedelta

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from dashboard.parsing.merging import fill_down
from dashboard.parsing.numbers import moment_text, number_text, yes_or_no
from dashboard.parsing.refusing import Cause, RefusedError
from dashboard.parsing.sheet import Area, Budget, Parsed, Sheet, refuse_wide

_PASSWORD = re.compile(rb"\x09\x08\x10\x00.{16}(?:\x86\x00\x00\x00)?\x2f\x00", re.DOTALL)
"""A workbook begins (0809), and what comes next is how it was locked (002F)."""


def parse_xls(content: bytes, budget: Budget) -> Parsed:
    """Every worksheet, hidden ones too. Colours and hidden rows are not told apart."""
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = []
        for position, about in enumerate(book.sheets_metadata):
            if about.typ == SheetTypeEnum.WorkSheet:
                is_hidden = about.visible != SheetVisibleEnum.Visible
                sheets.append(_sheet(book, about.name, budget, is_hidden=is_hidden))
            budget.tell((position + 1) / len(book.sheets_metadata))
    except PasswordError:
        raise RefusedError(Cause.FILE_HAS_PASSWORD) from None
    except CalamineError as error:
        if _PASSWORD.search(content):
            raise RefusedError(Cause.FILE_HAS_PASSWORD) from None
        raise RefusedError(Cause.FILE_DAMAGED) from error
    return Parsed(sheets)


def _sheet(book: CalamineWorkbook, name: str, budget: Budget, *, is_hidden: bool) -> Sheet:
    found = book.get_sheet_by_name(name)
    sheet = Sheet(name=name, is_hidden=is_hidden)
    for number, values in enumerate(found.to_python(skip_empty_area=False), start=1):
        budget.add(sheet, number, [_text(value) for value in values])
    refuse_wide(sheet)
    areas = [
        Area(top + 1, left, bottom + 1, right)
        for (top, left), (bottom, right) in found.merged_cell_ranges or ()
    ]
    fill_down(sheet, areas)
    return sheet


def _text(value: object) -> str:
    match value:
        case bool():
            return yes_or_no(value)
        case int() | float():
            return number_text(value)
        case datetime():
            return moment_text(value)
        case date():
            return value.isoformat()
        case time():
            return value.isoformat(timespec="minutes")
        case timedelta():
            return number_text(value.total_seconds() / 86_400)
        case _:
            return str(value)
