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


def test_a_table_without_personal_data_is_left_alone():
    plain = Plan(Shape.ORGANISATIONS, PLAN.columns[:1])
    assert without_personal(TABLE, plain) is TABLE


def test_every_table_is_read_and_what_cannot_be_read_is_told():
    read = brought([a_list("name|corner\nTU/e|knowledge"), ListFile("leeg.csv", b"")], remembered={})

    assert [table.file for table in read.tables] == ["list.csv"]
    assert read.plans["list.csv", ""].shape is Shape.ORGANISATIONS
    assert [each.code for each in read.problems] == [ProblemCode.FILE_EMPTY]
