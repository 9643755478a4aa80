"""Personal data stays at the door, and an earlier list says how the next one is read."""

from dashboard.ingest.bringing import brought, without_personal
from dashboard.ingest.plan import Because, Column, Plan, Shape
from dashboard.ingest.problem import ProblemCode
from dashboard.ingest.table import ListFile, Row, Table
from tests.ingest.lists import a_list

TABLE = Table(
    "leden.csv",
    ("Naam", "E-mail"),
    2,
    (Row(3, ("TU/e", "jan@tue.example")), Row(4, ("ASML",))),
    above=(Row(1, ("Leden",)),),
)
PLAN = Plan(
    Shape.ORGANISATIONS,
    (Column(0, "Naam", "name", Because.HEADING), Column(1, "E-mail", "", Because.PERSONAL)),
)


def test_nothing_in_a_personal_column_goes_further():
    kept = without_personal(TABLE, PLAN)

    assert [row.cells for row in kept.rows] == [("TU/e", ""), ("ASML",)]
    assert "jan" not in repr(kept)
    assert kept.headings == TABLE.headings


def test_the_rows_of_a_table_without_personal_data_are_left_alone():
    plain = Plan(Shape.ORGANISATIONS, PLAN.columns[:1])
    kept = without_personal(TABLE, plain)

    assert kept.rows == TABLE.rows
    assert kept.above == (), "a title row may name somebody"


def test_every_table_is_read_and_what_cannot_be_read_is_told():
    read = brought([a_list("name|corner\nTU/e|knowledge"), ListFile("leeg.csv", b"")], remembered={})

    assert [table.file for table in read.tables] == ["list.csv"]
    assert read.plans["list.csv", ""].shape is Shape.ORGANISATIONS
    assert [each.code for each in read.problems] == [ProblemCode.FILE_EMPTY]


CONTACTS = ListFile(
    "contacten.csv",
    b"Organisatie;Naam;Hoek;Aanspreekpunt;Opmerkingen\n"
    b"TU/e;Jan Jansen;kennis;K. de Vries;bel 06-12345678 of mail jan@tue.example\n"
    b"ASML;Piet Pieters;bedrijf;L. Smit;komt in 2026\n"
    b"Best;Anna Smeets;overheid;M. Bos;040 1234567 na 9 uur\n",
)


def test_a_name_beside_the_organisation_and_a_number_in_a_note_stay_at_the_door():
    read = brought([CONTACTS], remembered={})
    (plan,) = read.plans.values()
    kept = repr(read.tables)

    assert {column.heading for column in plan.personal} == {"Naam", "Aanspreekpunt"}
    for secret in ("Jansen", "Vries", "Smeets", "12345678", "jan@", "1234567"):
        assert secret not in kept
    assert "komt in 2026" in kept


def test_a_title_row_that_names_somebody_goes_no_further():
    title = ListFile(
        "leden.csv", b"Vragen? Bel Jan Jansen, 06-12345678;;\nNaam;Hoek;Plaats\nTU/e;kennis;Best\n"
    )
    read = brought([title], remembered={})

    assert read.tables[0].headings == ("Naam", "Hoek", "Plaats")
    assert "Jansen" not in repr(read.tables)
