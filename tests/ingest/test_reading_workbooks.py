"""A workbook is read as its maker sees it: every sheet, from its headings on, with the values it shows."""

from datetime import date, datetime, time
from typing import Any

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.ingest.problem import ProblemCode
from dashboard.ingest.table import Reading
from tests.ingest.workbooks import (
    MEMBERS,
    a_spreadsheet,
    a_workbook,
    a_zip,
    book_of,
    noticed,
    refusal_of,
    saved,
    table_of,
    with_part,
    with_strings,
)

SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def test_headings_and_rows_are_those_of_the_sheet():
    table = table_of(a_workbook())
    assert table.headings == MEMBERS[0]
    assert [row.cells for row in table.rows] == list(MEMBERS[1:])
    assert (table.sheet, table.heading_row, table.rows[0].number) == ("Leden", 1, 2)


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (42, "General", "42"),
        (42.0, "0.00", "42"),
        (51.4416, "General", "51.4416"),
        (0.25, "0%", "0.25"),
        (1200.5, '"€" #,##0.00', "1200.5"),
        (1200, '_-[$€-413] * #,##0_-;_-[$€-413] * -#,##0_-;_-"dag"_-', "1200"),
        (1234567, "00000000", "01234567"),
        (123456789012345, "General", "123456789012345"),
        (True, "General", "yes"),
        (False, "General", "no"),
        (date(2024, 3, 12), "d-m-yyyy", "2024-03-12"),
        (datetime(2024, 3, 12, 10, 30), "[$-413]d mmmm yyyy h:mm", "2024-03-12 10:30"),
        (date(2024, 1, 1), "yyyy", "2024"),
        (date(2023, 10, 1), "mmm-yy", "2023-10"),
        (date(2023, 10, 1), "[$-413]mmm/jj;@", "2023-10"),
        (date(2023, 10, 1), "mmmm yyyy", "2023-10"),
        (date(2023, 10, 1), "d-mmm-yy", "2023-10-01"),
        (date(1900, 1, 15), "dd/mm/yyyy", "1900-01-15"),
        ("  Brainport \n", "General", "Brainport"),
        ("a_x000D_b", "General", "a\rb"),
        ("00123", "@", "00123"),
    ],
)
def test_a_value_is_read_as_what_it_is(value: Any, number_format: str, shown: str):
    def formatted(sheet: Worksheet) -> None:
        sheet["B2"].number_format = number_format

    content = a_workbook([["naam", "waarde"], ["A", value]], formatted)
    assert table_of(content).rows[0].cells == ("A", shown)


def test_days_counted_from_1904_are_the_same_days():
    book = Workbook()
    book.epoch = datetime(1904, 1, 1)
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.append(["naam", "sinds"])
    sheet.append(["A", date(2024, 3, 12)])
    assert table_of(saved(book)).rows[0].cells[1] == "2024-03-12"


def test_every_sheet_is_listed_hidden_ones_too_and_empty_ones_not():
    book = Workbook()
    book.active.append(["naam", "plaats"])  # type: ignore[union-attr]
    for name, state in (("leeg", "visible"), ("oud-leden", "hidden"), ("intern", "veryHidden")):
        sheet = book.create_sheet(name)
        sheet.sheet_state = state
        if name != "leeg":
            sheet.append(["naam", "plaats"])
    tables = book_of(saved(book)).tables
    assert [(table.sheet, table.is_hidden) for table in tables] == [
        ("Sheet", False),
        ("oud-leden", True),
        ("intern", True),
    ]


def test_a_title_above_the_headings_is_kept_apart_and_an_empty_first_column_does_no_harm():
    title = [[None, "Ledenlijst 2026"], [None, "Peildatum", date(2026, 3, 1)], []]
    table = table_of(a_workbook([*title, *([None, *row] for row in MEMBERS)]))
    assert (table.heading_row, table.headings) == (4, ("", *MEMBERS[0]))
    assert [row.cells for row in table.above] == [("", "Ledenlijst 2026"), ("", "Peildatum", "2026-03-01")]
    assert table.rows[0].cells == ("", *MEMBERS[1])


def test_whoever_knows_better_says_in_which_row_the_headings_stand():
    content = a_workbook([["Naam", "Plaats"], *MEMBERS])
    assert table_of(content).heading_row == 1
    assert table_of(content, Reading(heading_rows={"Leden": 2})).headings == MEMBERS[0]
    assert table_of(content, Reading(heading_rows={"Leden": 99})).heading_row == 1


def test_every_column_has_a_heading_be_it_an_empty_one():
    rows = [["naam", "plaats"], ["A", "Best", None, "let op"], ["B"]]
    table = table_of(a_workbook(rows))
    assert table.headings == ("naam", "plaats", "", "")
    assert [row.cells for row in table.rows] == [("A", "Best", "", "let op"), ("B",)]


def test_a_formula_gives_its_stored_value():
    rows = (
        '<row><c t="inlineStr"><is><t>naam</t></is></c><c t="inlineStr"><is><t>aantal</t></is></c></row>'
        '<row><c t="str"><f>"A"&amp;"B"</f><v>AB</v></c><c><f>6*7</f><v>42</v></c></row>'
        '<row><c t="str"><f>""</f><v></v></c><c><f>1+1</f></c></row>'
        '<row><c t="inlineStr"><is><t>C</t></is></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    )
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    table = table_of(with_part(a_workbook(), SHEET, sheet))
    assert [row.cells for row in table.rows] == [("AB", "42"), ("C",)]
    assert noticed(table) == {
        ProblemCode.FORMULAS_WITHOUT_VALUE: "B3",
        ProblemCode.CELLS_WITH_ERROR: "B4",
    }


def test_another_programs_xml_is_the_same_workbook():
    """Prefixes before the names, rich text, and how a name is pronounced."""
    rows = (
        '<x:row r="2">'
        '<x:c r="A2" t="inlineStr"><x:is><x:r><x:t>na</x:t></x:r><x:r><x:t>am</x:t></x:r></x:is></x:c>'
        '<x:c r="C2" t="inlineStr"><x:is><x:t>plaats</x:t><x:rPh><x:t>x</x:t></x:rPh></x:is></x:c>'
        '</x:row><x:row r="5">'
        '<x:c r="C5" t="b"><x:v>1</x:v></x:c><x:c r="A5" t="d"><x:v>2024-03-12T00:00:00</x:v></x:c>'
        "</x:row>"
    )
    sheet = f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{rows}</x:sheetData></x:worksheet>'
    table = table_of(with_part(a_workbook(), SHEET, sheet))
    assert table.headings == ("naam", "", "plaats")
    assert [(row.number, row.cells) for row in table.rows] == [(5, ("2024-03-12", "", "yes"))]


def test_texts_that_stand_once_and_are_referred_to_are_read_in_their_place():
    strings = (
        f'<sst xmlns="{MAIN}"><si><t>naam</t></si>'
        '<si><r><t xml:space="preserve">Bakkerij </t></r><r><rPr><b/></rPr><t>Best</t></r></si>'
        "<si><t>東</t><rPh><t>ひがし</t></rPh></si><si/></sst>"
    )
    cells = "".join(f'<row><c t="s"><v>{number}</v></c><c><v>1</v></c></row>' for number in range(4))
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>'
    table = table_of(with_strings(with_part(a_workbook(), SHEET, sheet), strings))
    assert table.headings[0] == "naam"
    assert [row.cells[0] for row in table.rows] == ["Bakkerij Best", "東", ""]


def test_macros_are_passed_over():
    content = with_part(a_workbook(), "xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 and so on")
    assert table_of(content, name="leden.xlsm").headings == MEMBERS[0]


def test_a_name_says_nothing_of_what_a_file_is():
    assert table_of(a_workbook(), name="leden.csv").headings == MEMBERS[0]


ODS = """
<table:table table:name="Leden">
 <table:table-column table:number-columns-repeated="16384"/>
 <table:table-row><table:table-cell office:value-type="string"><text:p>naam</text:p></table:table-cell>
  <table:table-cell office:value-type="string"><text:p>waarde</text:p></table:table-cell></table:table-row>
 <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string">
   <office:annotation><text:p>een opmerking</text:p></office:annotation>
   <text:p>twee<text:s text:c="2"/><text:span>woorden</text:span></text:p><text:p>en een regel</text:p>
  </table:table-cell>
  {cell}<table:table-cell table:number-columns-repeated="16382"/></table:table-row>
 <table:table-row table:number-rows-repeated="1048000">
  <table:table-cell table:number-columns-repeated="16384"/></table:table-row>
</table:table>
<table:table table:name="oud-leden" table:style-name="hidden">
 <table:table-row><table:table-cell office:value-type="string"><text:p>naam</text:p></table:table-cell>
 </table:table-row>
</table:table>"""
HIDDEN = '<style:style style:name="hidden"><style:table-properties table:display="false"/></style:style>'


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ('office:value-type="float" office:value="42"><text:p>42,00</text:p>', "42"),
        ('office:value-type="float" office:value="1234567"><text:p>01234567</text:p>', "01234567"),
        ('office:value-type="percentage" office:value="0.25"><text:p>25%</text:p>', "0.25"),
        ('office:value-type="currency" office:value="1200"><text:p>€ 1.200</text:p>', "1200"),
        ('office:value-type="date" office:date-value="2024-03-12"><text:p>12-03-24</text:p>', "2024-03-12"),
        ('office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p>', "yes"),
        (
            'table:formula="of:=TRUE()" office:value-type="float" office:value="1"><text:p>WAAR</text:p>',
            "yes",
        ),
    ],
)
def test_libreoffice_is_read_the_same(cell: str, shown: str):
    content = a_spreadsheet(ODS.format(cell=f"<table:table-cell {cell}</table:table-cell>"), HIDDEN)
    members, former = book_of(content, name="leden.ods").tables
    name = "twee  woorden\nen een regel"
    assert [(row.number, row.cells) for row in members.rows] == [(2, (name, shown)), (3, (name, shown))]
    assert (former.sheet, former.is_hidden) == ("oud-leden", True)


def test_a_moment_of_the_day_without_a_day_is_told_by_the_clock():
    """A day of 1899 would be nonsense."""
    content = a_workbook([["naam", "open"], ["A", time(10, 30)]])
    assert table_of(content).rows[0].cells[1] == "10:30"


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ({"word/document.xml": "<w/>"}, "Word"),
        ({"ppt/presentation.xml": "<p/>"}, "PowerPoint"),
        ({"xl/workbook.bin": b"\x83\x01"}, "XLSB"),
        ({"organisations.csv": "name,corner"}, "ZIP"),
    ],
)
def test_a_zip_that_is_no_workbook_is_refused_as_what_it_is(parts: dict[str, str | bytes], found: str):
    problem = refusal_of(a_zip(parts))
    assert (problem.code, problem.found) == (ProblemCode.FILE_OF_OTHER_KIND, found)
