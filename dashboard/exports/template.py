"""The template: a workbook that somebody fills in and brings back, in her own language.

A sheet that explains, then one for each of the four lists: headings with a note of one sentence, choices in
words, and a few invented rows that the reading leaves out (`ingest/own_files.py`).
"""

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.exports import workbook as look
from dashboard.exports.template_columns import (
    SHEETS,
    TemplateSheet,
    choices,
    examples,
    headings,
    sheet_name,
)
from dashboard.texts import Texts

ROWS = 2_000
"""Down to which row a choice drops down."""
_STEPS = 7
_EXPLANATION_WIDTHS = (22, 24, 96)


def file_name(texts: Texts) -> str:
    """What the file is called."""
    return f"{texts('template.file_name')}.xlsx"


def template(texts: Texts) -> bytes:
    """The workbook, the same bytes every time."""
    workbook = Workbook()
    _explain(workbook.active, texts)
    for sheet in SHEETS:
        _write(workbook.create_sheet(sheet_name(sheet, texts)), sheet, texts)
    return look.content(workbook)


def _write(page: Worksheet, sheet: TemplateSheet, texts: Texts) -> None:
    look.head(page, headings(sheet, texts), sheet.widths)
    for number, field in enumerate(sheet.fields, start=1):
        look.remark(page.cell(1, number), texts(f"template.help_{sheet.kind}_{field}"))
        _offer_choices(page, number, tuple(choices(sheet.kind, field, texts)))
    for row, cells in enumerate(examples(sheet, texts), start=2):
        for number, words in enumerate(cells, start=1):
            cell = page.cell(row, number, words or None)
            cell.font, cell.number_format = look.SLANTED, look.AS_TEXT


def _offer_choices(page: Worksheet, column: int, words: tuple[str, ...]) -> None:
    """Let a cell be chosen from these; other words may stand there too, and are read if they can be."""
    if words:
        letter = get_column_letter(column)
        offered = DataValidation("list", formula1=f'"{",".join(words)}"', allow_blank=True)
        offered.add(f"{letter}2:{letter}{ROWS}")
        page.add_data_validation(offered)


def _explain(page: Worksheet, texts: Texts) -> None:
    """How it is filled in, in a few sentences, and what every column is for."""
    page.title = texts("template.sheet_explanation")
    page.sheet_view.showGridLines = False
    for letter, width in zip("ABC", _EXPLANATION_WIDTHS, strict=True):
        page.column_dimensions[letter].width = width
    page.cell(1, 1, texts("template.title")).font = look.TITLE
    page.row_dimensions[1].height = 30
    for number in range(1, _STEPS + 1):
        # Not merged over the columns: words run on over empty cells, and a merged cell is told as a problem.
        page.cell(number + 1, 1, texts(f"template.step_{number}")).font = look.BODY
    _about_columns(page, _STEPS + 3, texts)
    look.for_paper(page)


def _about_columns(page: Worksheet, row: int, texts: Texts) -> None:
    heads = tuple(texts(f"template.explained_{name}") for name in ("sheet", "column", "help"))
    lines = [heads]
    for sheet in SHEETS:
        helps = (texts(f"template.help_{sheet.kind}_{field}") for field in sheet.fields)
        name = sheet_name(sheet, texts)
        lines += [(name, *said) for said in zip(headings(sheet, texts), helps, strict=True)]
    before = ""
    for at, cells in enumerate(lines, start=row):
        for column, words in enumerate(cells, start=1):
            cell = page.cell(at, column, None if column == 1 and words == before else words)
            is_name = at == row or column == 1
            cell.font, cell.alignment = look.BOLD if is_name else look.BODY, look.WRAPPED
            cell.border = look.UNDERLINED
        before = cells[0]
