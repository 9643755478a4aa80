"""What our own workbooks carry beside a list never becomes part of one."""

import pytest

from dashboard.ingest.bringing import brought
from dashboard.ingest.own_files import without_ours, without_own
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.table import Book, Row, Table
from dashboard.ingest.understanding import understood
from tests.ingest.lists import a_list


def a_table(*rows: str, headings: str = "name|corner", above: str = "") -> Table:
    cells = [tuple(cell.strip() for cell in row.split("|")) for row in (headings, *rows)]
    first = 2 if above else 1
    return Table(
        "list.xlsx",
        cells[0],
        first,
        tuple(Row(number, row) for number, row in enumerate(cells[1:], start=first + 1)),
        sheet="Blad1",
        above=(Row(1, (above,)),) if above else (),
    )


def numbers(table: Table | None) -> list[int]:
    assert table is not None
    return [row.number for row in table.rows]


@pytest.mark.parametrize("mark", ["(voorbeeld)", "(example)", "(Voorbeeld)"])
def test_a_row_that_is_marked_as_an_example_is_left_out(mark: str):
    table = a_table(f"Lichtspoor {mark} | business", "ASML | business")
    assert numbers(without_own(table)) == [3]


def test_an_example_that_somebody_wrote_over_is_hers():
    assert numbers(without_own(a_table("ASML | business", "TNO (voorbeeld) | knowledge"))) == [2]


def test_a_name_that_only_speaks_of_an_example_stays():
    table = a_table("Stichting Voorbeeld | business", "Voorbeeld (voorbeeld) BV | business")
    assert without_own(table) is table


def test_a_mark_elsewhere_in_the_row_says_nothing():
    table = a_table("ASML | business | zie ook NXP (voorbeeld)", headings="name|corner|description")
    assert without_own(table) is table


def test_a_sheet_with_nothing_but_examples_is_no_list():
    assert without_own(a_table("Lichtspoor (voorbeeld) | business")) is None


@pytest.mark.parametrize("above", ["", "Driehoek: zo vul je deze lijst in"])
def test_the_sheet_that_explains_is_no_list(above: str):
    headings = "Blad|Kolom" if above else "Driehoek: how to fill in this list"
    assert without_own(a_table("Organisaties|Naam", headings=headings, above=above)) is None


def test_a_mended_file_loses_the_two_columns_that_we_added():
    table = a_table("ASML|3|business|Vul in", headings="Naam|Rij|Hoek|Wat te doen")
    mended = without_own(table)
    assert mended is not None
    assert (mended.headings, mended.rows[0].cells) == (("Naam", "Hoek"), ("ASML", "business"))


def test_somebodys_own_column_of_row_numbers_stays():
    table = a_table("ASML|3|business", headings="name|row|corner")
    assert without_own(table) is table


def test_a_template_that_nobody_filled_in_is_told_and_not_silently_empty():
    file = a_list("name | corner\nLichtspoor (voorbeeld) | business")
    for found in (understood([file]), brought([file], remembered={})):
        assert [(each.code, each.file) for each in found.problems] == [
            (ProblemCode.FILE_HAS_NO_ROWS, "list.csv")
        ]
        assert not found.tables


def test_what_is_ours_is_gone_before_anybody_asks_what_a_column_means():
    file = a_list("rij | name | corner | wat te doen\n3 | ASML | business | Vul in")
    (table,) = brought([file], remembered={}).tables
    assert table.headings == ("name", "corner")
    assert understood([file]).tables == (table,)


def test_the_examples_of_one_sheet_do_not_hide_the_rows_of_another():
    own = a_table("ASML | business")
    book = Book("list.xlsx", (a_table("Lichtspoor (voorbeeld) | business"), own), encoding="utf-8")
    assert without_ours(book) == Book("list.xlsx", (own,), encoding="utf-8")


def test_a_file_that_could_not_be_read_stays_so():
    problem = Problem(ProblemCode.FILE_EMPTY, "list.csv")
    assert without_ours(problem) is problem
