"""A list is read as its maker meant it, or refused in a way that names the cause."""

import pytest

from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.reading import LARGEST_LIST, read
from dashboard.ingest.table import Book, ListFile, Table

HEADINGS = "name;corner;themes"


def _book(content: bytes) -> Book:
    book = read(ListFile("list.csv", content))
    assert isinstance(book, Book), book
    return book


def _read(content: bytes) -> Table:
    (table,) = _book(content).tables
    return table


def _refused(content: bytes) -> Problem:
    problem = read(ListFile("list.csv", content))
    assert isinstance(problem, Problem), problem
    return problem


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_accents_survive_every_usual_encoding(encoding: str):
    table = _read("name,corner\nKoninklijke Ahrend en Coöperatie Café,business\n".encode(encoding))
    assert table.headings == ("name", "corner")
    assert table.rows[0].cells[0] == "Koninklijke Ahrend en Coöperatie Café"


@pytest.mark.parametrize("delimiter", [";", "\t", ",", "|"])
def test_the_delimiter_is_found(delimiter: str):
    rows = [["name", "corner"], ["TU/e", "knowledge"], ["Province of Brabant", "government"]]
    book = _book("\n".join(delimiter.join(row) for row in rows).encode())
    assert book.delimiter == delimiter
    assert [row.cells for row in book.tables[0].rows] == [tuple(row) for row in rows[1:]]


def test_lists_inside_quoted_cells_do_not_pass_for_columns():
    book = _book(b'name;corner;themes\nA;business;"photonics;batteries"\nB;business;"a;b;c;d"\n')
    assert book.delimiter == ";"
    assert book.tables[0].rows[0].cells == ("A", "business", "photonics;batteries")


def test_lists_between_commas_do_not_pass_for_columns():
    book = _book(b"name,corner,themes\nA,business,a;b;c\nB,business,a;b;c\n")
    assert book.delimiter == ","
    assert book.tables[0].rows[1].cells == ("B", "business", "a;b;c")


def test_ragged_rows_keep_the_delimiter_of_the_headings():
    assert _book(b"name;corner;place\nA;business;Best, near Eindhoven\nB;business\n").delimiter == ";"


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_end_will_do(ending: str):
    table = _read(ending.join(["name,corner", "A,business", 'B,"business"', ""]).encode())
    assert [row.cells for row in table.rows] == [("A", "business"), ("B", "business")]


def test_line_ends_of_three_sorts_in_one_file_all_end_a_row():
    table = _read(b"name,corner\r\nA,business\nB,business\rC,business\r\n")
    assert [row.cells[0] for row in table.rows] == ["A", "B", "C"]


def test_a_cell_may_hold_lines_quotes_and_separators():
    table = _read(b'name,corner,description\nA,business,"says ""hi"",\nthen goes"\n')
    assert table.rows[0].cells[2] == 'says "hi",\nthen goes'


def test_a_line_separator_of_another_script_ends_no_row():
    table = _read("name,corner\nA\u2028B,business\n".encode())
    assert table.rows[0].cells[0] == "A\u2028B"


def test_rows_are_numbered_as_a_spreadsheet_numbers_them():
    table = _read(b"\nname,corner\nA,business\n\n,,\nB,business\n")
    assert table.heading_row == 2
    assert [row.number for row in table.rows] == [3, 6]


def test_a_list_of_one_column_has_no_delimiter_and_is_read():
    assert [row.cells for row in _read(b"name\nHolst Centre\n").rows] == [("Holst Centre",)]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", ProblemCode.FILE_EMPTY),
        (b" \r\n\n ", ProblemCode.FILE_EMPTY),
        (b";;;\n;;;\n", ProblemCode.FILE_EMPTY),
        (b"name,corner\n" + b"x" * LARGEST_LIST, ProblemCode.FILE_TOO_LARGE),
        (b"PK\x03\x04 and so on", ProblemCode.FILE_DAMAGED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on", ProblemCode.FILE_DAMAGED),
        (b"name,corner\nA\0,business\n", ProblemCode.FILE_HAS_NULS),
        (b"\x89PNG\r\n\x1a\n\x00\x00", ProblemCode.FILE_OF_OTHER_KIND),
        (b"name,corner\n\x81\x8d,business\n", ProblemCode.FILE_NOT_TEXT),
    ],
)
def test_what_is_no_list_is_refused_by_its_cause(content: bytes, code: ProblemCode):
    assert _refused(content).code is code


def test_conflict_markers_are_found_where_they_stand():
    problem = _refused(b"name,corner\n<<<<<<< HEAD\nA,business\n=======\nA,other\n>>>>>>> other\n")
    assert (problem.code, problem.row) == (ProblemCode.FILE_HAS_CONFLICT_MARKERS, 2)


def test_an_open_quote_is_found_in_its_row():
    problem = _refused(b'name,corner\nA,business\n"B,business\nC,business\n')
    assert (problem.code, problem.row) == (ProblemCode.QUOTE_NOT_CLOSED, 3)
