"""What a spreadsheet can say and a list cannot is noticed, and told with its place."""

import pytest
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.ingest.problem import ProblemCode
from tests.ingest.workbooks import a_spreadsheet, a_workbook, book_of, noticed, table_of

Rows = range | tuple[int, ...]
YELLOW, GREY, GREEN = (PatternFill("solid", fgColor=colour) for colour in ("FFFF00", "DDDDDD", "00FF00"))
HEADINGS = ("Organisatie", "Soort", "Plaats")
TEN = [(f"Bedrijf {number}", "bedrijf", "Best") for number in range(10)]


def _coloured(
    sheet: Worksheet, rows: range | tuple[int, ...], fill: PatternFill, columns: str = "ABC"
) -> None:
    for row in rows:
        for column in columns:
            sheet[f"{column}{row}"].fill = fill


def test_a_merged_cell_counts_for_each_of_its_rows():
    rows = [
        HEADINGS,
        ("A", "bedrijf", "Best"),
        ("B", None, "Best"),
        ("C", None, "Best"),
        ("D", "kennis", "Best"),
    ]
    table = table_of(a_workbook(rows, lambda sheet: sheet.merge_cells("B2:B4")))
    assert [row.cells[1] for row in table.rows] == ["bedrijf", "bedrijf", "bedrijf", "kennis"]
    assert noticed(table) == {ProblemCode.CELLS_MERGED: "B2:B4"}
    assert table.notices[0].row == 2


def test_a_merged_title_is_no_news_and_fills_no_row():
    rows = [("Ledenlijst",), (), HEADINGS, *TEN]
    table = table_of(a_workbook(rows, lambda sheet: sheet.merge_cells("A1:C2")))
    assert (table.heading_row, len(table.above), table.notices) == (3, 1, ())


def test_headings_merged_over_two_rows_are_the_headings_of_the_second():
    headings = [("Organisatie", "Adres", None), (None, "Plaats", "Postcode")]
    rows = [*headings, ("A", "Best", "5680"), ("B", "Son", "5690")]

    def merged(sheet: Worksheet) -> None:
        sheet.merge_cells("A1:A2")
        sheet.merge_cells("B1:C1")

    table = table_of(a_workbook(rows, merged))
    assert table.headings == ("Organisatie", "Plaats", "Postcode")


def test_cells_merged_across_in_a_row_with_more_are_told():
    rows = [HEADINGS, *TEN[:2], ("Samen", None, "Best")]
    table = table_of(a_workbook(rows, lambda sheet: sheet.merge_cells("A4:B4")))
    assert noticed(table) == {ProblemCode.CELLS_MERGED: "A4:B4"}
    assert table.rows[-1].cells == ("Samen", "", "Best")


def test_rows_in_another_colour_are_told():
    table = table_of(a_workbook([HEADINGS, *TEN], lambda sheet: _coloured(sheet, (4, 5, 6, 9), YELLOW)))
    assert noticed(table) == {ProblemCode.COLOUR_HAS_MEANING: "4–6, 9"}


def test_a_single_cell_in_another_colour_is_told():
    table = table_of(a_workbook([HEADINGS, *TEN], lambda sheet: _coloured(sheet, (7,), GREEN, "B")))
    assert noticed(table) == {ProblemCode.COLOUR_HAS_MEANING: "7"}


@pytest.mark.parametrize(
    ("rows", "columns"),
    [((1,), "ABC"), (range(2, 12, 2), "ABC"), (range(1, 12), "B")],
    ids=["headings", "bands", "a column"],
)
def test_colour_that_only_serves_the_eye_is_no_news(rows: Rows, columns: str):
    table = table_of(a_workbook([HEADINGS, *TEN], lambda sheet: _coloured(sheet, rows, GREY, columns)))
    assert table.notices == ()


def test_three_colours_for_three_corners_carry_a_meaning():
    def in_three(sheet: Worksheet) -> None:
        _coloured(sheet, range(2, 5), YELLOW)
        _coloured(sheet, range(5, 8), GREEN)

    assert noticed(table_of(a_workbook([HEADINGS, *TEN], in_three))) == {
        ProblemCode.COLOUR_HAS_MEANING: "2–7"
    }


def test_hidden_rows_and_columns_are_read_and_told():
    def hidden(sheet: Worksheet) -> None:
        sheet.row_dimensions[3].hidden = True
        sheet.row_dimensions[500].hidden = True
        sheet.column_dimensions["C"].hidden = True
        sheet.column_dimensions["Z"].hidden = True

    table = table_of(a_workbook([HEADINGS, *TEN], hidden))
    assert len(table.rows) == 10
    assert noticed(table) == {ProblemCode.ROWS_HIDDEN: "3", ProblemCode.COLUMNS_HIDDEN: "C"}


def test_libreoffice_says_the_same_in_its_own_way():
    styles = (
        '<style:style style:name="yellow"><style:table-cell-properties fo:background-color="#ffff00"/>'
        '</style:style><style:style style:name="plain">'
        '<style:table-cell-properties fo:background-color="transparent"/></style:style>'
    )

    def cell(text: str, more: str = "") -> str:
        return (
            f'<table:table-cell office:value-type="string" {more}><text:p>{text}</text:p></table:table-cell>'
        )

    def row(*cells: str, more: str = "") -> str:
        return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"

    body = (
        '<table:table table:name="Leden"><table:table-column/>'
        '<table:table-column table:visibility="collapse"/>'
        + row(cell("naam"), cell("plaats"))
        + row(cell("A"), cell("Best", 'table:number-rows-spanned="2"'))
        + row(cell("B"), "<table:covered-table-cell/>")
        + row(cell("C", 'table:style-name="yellow"'), cell("Son"))
        + row(cell("D", 'table:style-name="plain"'), cell("Son"), more='table:visibility="filter"')
        + "</table:table>"
    )
    table = table_of(a_spreadsheet(body, styles))
    assert [each.cells for each in table.rows] == [("A", "Best"), ("B", "Best"), ("C", "Son"), ("D", "Son")]
    assert noticed(table) == {
        ProblemCode.CELLS_MERGED: "B2:B3",
        ProblemCode.COLOUR_HAS_MEANING: "4",
        ProblemCode.ROWS_HIDDEN: "5",
        ProblemCode.COLUMNS_HIDDEN: "B",
    }


def test_of_many_places_the_first_are_named():
    rows = [HEADINGS, *TEN * 3]
    table = table_of(a_workbook(rows, lambda sheet: _coloured(sheet, range(3, 31, 4), YELLOW)))
    assert noticed(table)[ProblemCode.COLOUR_HAS_MEANING] == "3, 7, 11, 15, 19, 23, …"


def test_in_a_file_of_several_sheets_a_notice_says_which():
    content = a_workbook(
        [HEADINGS, *TEN], lambda sheet: _coloured(sheet, (4,), YELLOW), others={"Oud": [("naam",), ("A",)]}
    )
    (notice,) = book_of(content).tables[0].notices
    assert notice.sheet == "Leden"
