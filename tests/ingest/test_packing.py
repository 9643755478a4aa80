"""What waits in the store comes back as it was."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.ingest.choices import Answer, Choices, Gone
from dashboard.ingest.packing import choices_of, packed, plain_choices, unpacked
from dashboard.ingest.plan import Because, Column, Plan, Shape
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.table import Row, Table
from dashboard.model import Corner, EntityKind, OpenQuestion, Verdict

CELLS = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
ROWS = st.lists(st.lists(CELLS, max_size=4).map(tuple), max_size=4).map(
    lambda rows: tuple(Row(number, cells) for number, cells in enumerate(rows, 2))
)
TABLES = st.builds(
    Table,
    file=CELLS,
    headings=st.lists(CELLS, max_size=4).map(tuple),
    heading_row=st.integers(1, 9),
    rows=ROWS,
    sheet=CELLS,
    above=ROWS,
    is_hidden=st.booleans(),
    notices=st.lists(
        st.builds(Problem, st.sampled_from(ProblemCode), CELLS, expected=st.tuples(CELLS)), max_size=2
    ).map(tuple),
)
QUESTION = OpenQuestion("q", "same_organisation", ("a", "b"), {"found": "TU Eindhoven", "row": "3"})
CHOICES = Choices(
    plans={
        ("leden.xlsx", "Leden"): Plan(
            Shape.MEMBERS,
            (Column(0, "Soort", "corner", Because.VALUES, {"hbo": "knowledge"}), Column(1, "E-mail")),
            association="Lichtwerk",
        )
    },
    answers=(Answer(QUESTION, Verdict.SAME),),
    splits=("ASML / NXP",),
    places={"Veldhooven": "Veldhoven"},
    corners={"ggd": Corner.GOVERNMENT},
    gone={(EntityKind.ORGANISATION, "kwarts"): Gone.ENDED},
    is_partial=True,
)


@given(st.lists(TABLES, max_size=3).map(tuple))
def test_every_table_comes_back_as_it_was_read(tables):
    assert unpacked(packed(tables)) == tables


def test_every_choice_comes_back_as_it_was_made():
    import json

    assert choices_of(json.loads(json.dumps(plain_choices(CHOICES)))) == CHOICES


def test_no_choice_yet_is_no_choice():
    assert choices_of({}) == Choices()
