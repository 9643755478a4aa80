"""How our own workbooks look, and how they become the same bytes every time: calm, and on one page wide."""

import io
import re
import zipfile

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.cell.cell import Cell as SheetCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.exports.table import fill_cell

FAMILY = "Calibri"
"""What every office has; a font of our own would not be on her computer."""
_INK, _QUIET, _LINE = "FF15212B", "FF5E6B77", "FFB9C3CB"
AS_TEXT = "@"
"""Keeps the zero that a number begins with, and a year from becoming a day."""
_LONG_AGO = (2026, 1, 1, 0, 0, 0)
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
_COMMENT_WIDTH, _COMMENT_LINE, _LETTERS_IN_LINE = 280, 18, 42

BODY = Font(name=FAMILY, size=11, color=_INK)
BOLD = Font(name=FAMILY, size=11, color=_INK, bold=True)
TITLE = Font(name=FAMILY, size=16, color=_INK, bold=True)
SLANTED = Font(name=FAMILY, size=11, color=_QUIET, italic=True)
WRAPPED = Alignment(wrap_text=True, vertical="top")
UNDERLINED = Border(bottom=Side(style="thin", color=_LINE))
BOXED = Border(*(Side(style="medium", color=_INK),) * 4)


def head(page: Worksheet, headings: tuple[str, ...], widths: tuple[float, ...]) -> None:
    """Write the headings in the first row, which stays in sight; every column holds text."""
    for number, (heading, width) in enumerate(zip(headings, widths, strict=True), start=1):
        column = page.column_dimensions[get_column_letter(number)]
        column.width, column.number_format, column.font = width, AS_TEXT, BODY
        cell = page.cell(1, number)
        fill_cell(cell, heading or None)
        cell.font, cell.border, cell.alignment = BOLD, UNDERLINED, Alignment(vertical="center")
        cell.number_format = AS_TEXT
    page.row_dimensions[1].height = 22
    page.freeze_panes = "A2"
    for_paper(page)


def for_paper(page: Worksheet) -> None:
    """Lying down, as wide as the paper."""
    page.page_setup.orientation, page.page_setup.paperSize = "landscape", page.PAPERSIZE_A4
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.print_title_rows = "1:1"


def remark(cell: SheetCell, words: str) -> None:
    """A note that opens when somebody points at the cell, as high as its words need."""
    lines = sum(1 + len(line) // _LETTERS_IN_LINE for line in words.splitlines())
    cell.comment = Comment(
        ILLEGAL_CHARACTERS_RE.sub("", words),
        "Driehoek",
        width=_COMMENT_WIDTH,
        height=_COMMENT_LINE * (lines + 1),
    )


def content(workbook: Workbook) -> bytes:
    """The file. Two of the same workbook are the same bytes: no time of making stands in it."""
    made, steady = io.BytesIO(), io.BytesIO()
    workbook.properties.creator = "Driehoek"
    workbook.save(made)
    with zipfile.ZipFile(made) as parts, zipfile.ZipFile(steady, "w", zipfile.ZIP_DEFLATED) as kept:
        for part in parts.infolist():
            words = parts.read(part)
            if part.filename == "docProps/core.xml":
                words = _STAMP.sub(rb"\g<1>2026-01-01T00:00:00Z\g<2>", words)
            kept.writestr(zipfile.ZipInfo(part.filename, _LONG_AGO), words, zipfile.ZIP_DEFLATED)
    return steady.getvalue()
