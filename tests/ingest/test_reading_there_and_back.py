"""Whatever a table says, and however it is written down, it is read back the same."""

import csv
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.ingest.table import Reading, Row, Table
from tests.ingest.workbooks import a_workbook, noticed, table_of

Rows = list[list[str]]
FIRST = 1
_LETTERS = st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co"), exclude_characters="\ufeff")
_TEXT = st.text(_LETTERS | st.sampled_from('\n\t";,|=+-@'), max_size=12).filter(
    lambda text: "<<<<<<<" not in text and ">>>>>>>" not in text and not re.search("_x[0-9A-Fa-f]{4}_", text)
)
_HEADING = st.tuples(st.sampled_from("abcDEF"), _TEXT).map("".join)


@st.composite
def tables(draw: st.DrawFn) -> Rows:
    """Headings, and rows of as many cells as there are headings."""
    width = draw(st.integers(2, 5))
    headings = draw(st.lists(_HEADING, min_size=width, max_size=width))
    return [headings, *draw(st.lists(st.lists(_TEXT, min_size=width, max_size=width), max_size=8))]


def _filled(rows: Rows) -> list[tuple[int, list[str]]]:
    """The rows below the headings as they are to be read: without blanks around, and not the empty ones."""
    stripped = [(number, [cell.strip() for cell in row]) for number, row in enumerate(rows, start=1)]
    return [(number, row) for number, row in stripped[1:] if any(row)]


def _as_wide(row: Row, width: int) -> list[str]:
    return [*row.cells, *[""] * (width - len(row.cells))]


def _written(rows: Rows, delimiter: str, ending: str, quoting: int) -> str:
    # Before Python 3.13 the module quotes a line end inside a cell only when its own lines end so.
    written = []
    for row in rows:
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=delimiter, lineterminator="\r\n", quoting=quoting).writerow(row)  # type: ignore[arg-type]
        written.append(out.getvalue().removesuffix("\r\n") + ending)
    return "".join(written)


def _is_the_same(table: Table, rows: Rows) -> bool:
    width = len(rows[0])
    read = [(row.number, _as_wide(row, width)) for row in table.rows]
    return list(table.headings) == [cell.strip() for cell in rows[0]] and read == _filled(rows)


@given(
    rows=tables(),
    delimiter=st.sampled_from(";\t,|"),
    ending=st.sampled_from(["\n", "\r\n", "\r"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
)
def test_text_with_every_delimiter_encoding_and_line_end(
    rows: Rows, delimiter: str, ending: str, encoding: str
):
    rows = [[cell.encode(encoding, "replace").decode(encoding) for cell in row] for row in rows]
    content = _written(rows, delimiter, ending, csv.QUOTE_MINIMAL).encode(encoding)
    how = Reading(encoding=encoding, delimiter=delimiter, heading_rows={"": FIRST})
    assert _is_the_same(table_of(content, how, name="lijst.csv"), rows)


@given(
    rows=tables(),
    delimiter=st.sampled_from(";\t,|"),
    ending=st.sampled_from(["\n", "\r\n", "\r"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_of_a_quoted_text_delimiter_and_encoding_need_not_be_said(
    rows: Rows, delimiter: str, ending: str, encoding: str
):
    content = _written(rows, delimiter, ending, csv.QUOTE_ALL).encode(encoding)
    assert _is_the_same(table_of(content, Reading(heading_rows={"": FIRST}), name="lijst.csv"), rows)


@given(rows=tables())
@settings(deadline=None)
def test_a_workbook_of_texts(rows: Rows):
    def as_text(sheet: object) -> None:
        for cells in sheet.iter_rows():  # type: ignore[attr-defined]
            for cell in cells:
                if cell.value is not None:
                    cell.data_type = "s"  # not a formula, whatever it begins with

    table = table_of(a_workbook(rows, as_text), Reading(heading_rows={"Leden": FIRST}))
    assert _is_the_same(table, rows)
    assert not noticed(table)


TITLED = (
    ("Ledenlijst Brainport", "", "", ""),
    ("Peildatum", "1-3-2026", "", ""),
    ("Organisatie", "Soort", "Plaats", "Website"),
    ("Bakkerij De Korenaar", "bedrijf", "Best", ""),
    ("Fontys", "kennis", "", "fontys.nl"),
)


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_a_title_above_the_headings_of_a_text_is_kept_apart(delimiter: str):
    content = "\r\n".join(delimiter.join(row) for row in TITLED).encode()
    table = table_of(content, name="lijst.csv")
    assert (table.heading_row, table.headings) == (3, TITLED[2])
    assert [row.number for row in table.above] == [1, 2]
    assert [row.number for row in table.rows] == [4, 5]


@pytest.mark.parametrize(
    "text",
    [
        "name,corner\nA,business,too,many,cells\nB,business,too,many,cells\n",
        "naam\nHolst Centre\nTNO\n",
        "id,name,corner,place,themes,offers,needs\ntue,TU/e,knowledge,,,,\n",
        "Organisatie;2024;2025;Soort;Plaats\nA;1;2;bedrijf;Best\n",
        "naam;soort;plaats\n",
    ],
    ids=["rows too long", "one column", "mostly empty", "years", "nothing beneath"],
)
def test_headings_in_the_first_row_are_found_there(text: str):
    assert table_of(text.encode(), name="lijst.csv").heading_row == 1


def test_a_row_of_numbers_is_no_row_of_headings():
    table = table_of(b"1;2;3;4\nnaam;soort;plaats;kvk\nA;bedrijf;Best;12345678\n", name="lijst.csv")
    assert table.heading_row == 2
