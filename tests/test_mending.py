"""Rows that could not be taken in come back with what to do, and are read again as they came."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.ingest.own_files import ROW_NUMBER, WHAT_TO_DO, without_own
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.table import Row, Table
from dashboard.mending import file_name, to_mend
from dashboard.texts import Language, texts_in
from tests.exports.workbooks import opened, tables
from tests.hostile import HOSTILE

DUTCH, ENGLISH = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)
TABLE = Table(
    "leden.xlsx",
    ("Naam", "Hoek", "KvK"),
    3,
    (
        Row(4, ("ASML", "bedrijf", "17014545")),
        Row(6, ("Gem. Best", "overhied", "01234567")),
        Row(7, ("", "bedrijf", "")),
    ),
    sheet="Leden 2026",
)
NO_CORNER = Problem(
    ProblemCode.CODE_UNKNOWN,
    "leden.xlsx",
    row=6,
    column="Hoek",
    field="corner",
    found="overhied",
    expected=("knowledge", "government"),
    near="government",
    sheet="Leden 2026",
)
NO_NAME = Problem(
    ProblemCode.VALUE_MISSING, "leden.xlsx", row=7, column="Naam", field="name", sheet="Leden 2026"
)


def mended(*problems: Problem, table: Table = TABLE) -> bytes:
    content = to_mend([table], problems, DUTCH)
    assert content is not None
    return content


def test_only_the_rows_with_an_error_are_in_it_and_as_they_came():
    (table,) = tables(mended(NO_CORNER, NO_NAME))
    own = without_own(table)
    assert own is not None
    assert own.headings == TABLE.headings
    assert [row.cells for row in own.rows] == [row.cells for row in TABLE.rows[1:]]
    assert table.sheet == "Leden 2026"


def test_the_last_two_columns_say_which_row_it_was_and_what_to_do():
    page = opened(mended(NO_CORNER)).worksheets[0]
    assert [cell.value for cell in page[1]][-2:] == ["rij", "wat te doen"]
    number, words = (cell.value for cell in page[2][-2:])
    assert number == "6"
    assert words.startswith('Kolom Hoek: "overhied" is geen')


def test_the_cell_that_is_wrong_is_framed_and_says_why():
    _name, corner, kvk = opened(mended(NO_CORNER)).worksheets[0][2][:3]
    assert corner.border.left.style == "medium"
    assert "overhied" in corner.comment.text
    assert kvk.border.left.style is None
    assert kvk.comment is None


def test_several_problems_of_one_row_are_told_in_one_cell_each_once():
    page = opened(mended(NO_CORNER, NO_CORNER, replace(NO_CORNER, column="KvK", found="x"))).worksheets[0]
    assert len(page[2][4].value.splitlines()) == 2


def test_a_notice_brings_no_row_back():
    notice = Problem(ProblemCode.PLACE_UNKNOWN, "leden.xlsx", row=4, sheet="Leden 2026")
    assert to_mend([TABLE], [notice], DUTCH) is None


def test_a_problem_of_another_sheet_or_file_brings_no_row_back():
    others = [replace(NO_CORNER, sheet="oud-leden"), replace(NO_CORNER, file="andere.xlsx")]
    assert to_mend([TABLE], others, DUTCH) is None


def test_a_cell_beyond_the_headings_is_kept():
    table = replace(TABLE, rows=(Row(6, ("a", "b", "c", "te veel")),))
    assert opened(mended(NO_CORNER, table=table)).worksheets[0]["D2"].value == "te veel"


def test_two_files_with_a_sheet_of_one_name_keep_their_rows_apart():
    other = replace(TABLE, file="meer.xlsx")
    content = to_mend([TABLE, other], [NO_CORNER, replace(NO_CORNER, file="meer.xlsx")], ENGLISH)
    assert content is not None
    assert opened(content).sheetnames == ["Leden 2026", "Leden 2026 2"]


def test_a_file_without_sheets_gives_its_own_name():
    table = replace(TABLE, file="leden.csv", sheet="")
    problem = replace(NO_CORNER, file="leden.csv", sheet="")
    assert opened(mended(problem, table=table)).sheetnames == ["leden"]


@pytest.mark.parametrize("language", Language)
def test_the_two_headings_are_those_that_the_reading_leaves_out(language: Language):
    texts = texts_in(language)
    assert texts("to_mend.number") in ROW_NUMBER
    assert texts("to_mend.what_to_do") in WHAT_TO_DO
    assert file_name(texts).endswith(".xlsx")


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_becomes_a_formula_and_each_comes_back_as_it_was(name: str):
    table = replace(TABLE, headings=(name, "Hoek", "KvK"), rows=(Row(6, (name, name, name)),))
    content = mended(NO_CORNER, replace(NO_CORNER, column=name, found=name), table=table)
    for row in opened(content).worksheets[0].iter_rows():
        assert all(cell.data_type in "sn" for cell in row)
    (read,) = tables(content)
    own = without_own(read)
    assert own is not None
    said = name.strip()
    assert (own.headings[0], own.rows[0].cells) == (said, (said, said, said))


# A workbook writes letters that it cannot hold as _x0041_, and so reads an underscore as the start of one.
CELLS = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Cn"), exclude_characters="_"), max_size=40
).map(str.strip)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=8))
def test_whatever_stood_in_a_row_comes_back_from_the_file(rows: list[tuple[str, str, str]]):
    numbered = tuple(Row(number, cells) for number, cells in enumerate(rows, start=2))
    table = replace(TABLE, headings=("a", "b", "c"), rows=numbered)
    problems = [replace(NO_CORNER, row=row.number, column="b") for row in numbered]
    (read,) = tables(mended(*problems, table=table))
    assert [row.cells[:3] for row in read.rows] == rows
    assert [row.cells[3] for row in read.rows] == [str(row.number) for row in numbered]
