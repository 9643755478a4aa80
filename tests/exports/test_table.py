"""A table opens in a spreadsheet with every accent right, and runs nothing."""

import csv
import io
import zipfile

import pytest
from openpyxl import load_workbook

from dashboard.exports.table import csv_file, csv_text, xlsx_file
from tests.hostile import HOSTILE

HEADINGS = ("name", "closes")
ROWS = [(name, number) for number, name in enumerate(HOSTILE)]


def test_a_csv_file_starts_with_the_mark_that_spreadsheets_look_for():
    content = csv_file(HEADINGS, [("Café", 1)])
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig") == "name,closes\nCafé,1\n"


def test_a_dutch_csv_file_has_semicolons():
    assert csv_text(HEADINGS, [("a;b", 1)], delimiter=";") == 'name;closes\n"a;b";1\n'


def test_no_hostile_name_starts_a_formula_in_csv():
    read = list(csv.reader(io.StringIO(csv_text(HEADINGS, ROWS), newline="")))
    assert len(read) == len(ROWS) + 1
    assert not any(row[0].startswith(("=", "+", "-", "@", "\t")) for row in read)


@pytest.mark.parametrize("ending", ["\r", "\n", "\r\n"])
def test_a_line_end_inside_a_cell_breaks_no_row(ending: str):
    read = list(csv.reader(io.StringIO(csv_text(HEADINGS, [(f"a{ending}b", 1)]), newline="")))
    assert read[1] == [f"a{ending}b", "1"]


def test_a_workbook_holds_names_as_text_and_figures_as_numbers():
    content = xlsx_file(HEADINGS, ROWS)
    sheet = load_workbook(io.BytesIO(content)).active
    for row, (name, number) in zip(sheet.iter_rows(min_row=2), ROWS, strict=True):
        assert row[0].data_type == "s"
        assert row[0].value == name
        assert row[1].value == number
    inside = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in inside


def test_a_name_like_a_formula_stays_text_when_somebody_edits_it():
    sheet = load_workbook(io.BytesIO(xlsx_file(HEADINGS, [("=1+1", 1), ("ASML", 2)]))).active
    assert sheet["A2"].quotePrefix
    assert not sheet["A3"].quotePrefix


def test_what_a_workbook_cannot_hold_is_left_out_of_it():
    sheet = load_workbook(io.BytesIO(xlsx_file(HEADINGS, [("a\x07b", None), ("x" * 40_000, 1)]))).active
    assert sheet["A2"].value == "ab"
    assert sheet["B2"].value is None
    assert len(sheet["A3"].value) == 32_767


def test_a_sheet_takes_any_name():
    workbook = load_workbook(io.BytesIO(xlsx_file(HEADINGS, [], sheet="Gaps: who/what? [2026] " * 3)))
    assert len(workbook.sheetnames[0]) <= 31
