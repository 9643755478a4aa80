"""The last row of many lists only counts the others: it is no organisation."""

import pytest

from dashboard.ingest.problem import ProblemCode
from dashboard.ingest.table import Row
from dashboard.ingest.total_row import without_total
from tests.ingest.workbooks import a_workbook, noticed, table_of

HEADINGS = ("Organisatie", "Soort", "Omzet")
TWO = [("Lichtspoor", "bedrijf", "12"), ("Peelrobot", "bedrijf", "3")]


@pytest.mark.parametrize(
    "last",
    [
        ("Totaal 2 leden", None, None),
        ("TOTAAL", None, "15"),
        ("Totaal aantal leden: 2", None, None),
        ("Aantal: 2", None, None),
        ("Total", None, "€ 15,00"),
        (None, "Subtotaal", "15"),
    ],
)
def test_a_row_that_counts_the_others_is_left_out_and_told(last: tuple[str | None, ...]):
    table = table_of(a_workbook([HEADINGS, *TWO, (), last]))
    assert [row.cells[0] for row in table.rows] == ["Lichtspoor", "Peelrobot"]
    assert [(each.code, each.row) for each in table.notices] == [(ProblemCode.TOTAL_LEFT_OUT, 5)]


@pytest.mark.parametrize(
    "last",
    [
        ("Totaal Techniek", "bedrijf", "7"),
        ("Totaal Techniek", None, None),
        ("Total 24 Services", "bedrijf", None),
        ("Aantal Advies", None, None),
    ],
)
def test_an_organisation_whose_name_begins_so_stays(last: tuple[str | None, ...]):
    table = table_of(a_workbook([HEADINGS, *TWO, last]))
    assert len(table.rows) == 3
    assert noticed(table) == {}


def test_a_total_between_the_rows_is_left_to_the_reader():
    table = table_of(a_workbook([HEADINGS, TWO[0], ("Totaal 1", None, None), TWO[1]]))
    assert len(table.rows) == 3


def test_a_row_in_which_nothing_stands_is_no_total():
    rows = [Row(number, cells) for number, cells in enumerate((("Lichtspoor", "12"), (" ", "")), start=2)]
    assert without_total(rows) == (tuple(rows), None)
