"""A draft holds what would change, and nothing else."""

import pytest

from dashboard.ingest.problem import ProblemCode
from dashboard.model import EntityKind, Ground, Level, Role
from tests.ingest.lists import applied, codes, drafted

PARTIES = "id|name|corner\nk|TU/e|knowledge\nb|ASML|business\ng|Province|government"
STORED = applied(
    drafted(
        PARTIES,
        "source|target|level|kind|since|ground|evidence\nk|b|works|research|2020|named|a sentence",
        "id|name|kind\nlab|Light Lab|laboratory",
        "activity|organisation|role\nlab|k|lead\nlab|b|",
    )
)


def test_files_of_one_call_are_one_list_in_whatever_order_they_come():
    draft = drafted("source|target\nTU/e|ASML", "name|corner\nTU/e|knowledge\nASML|business")
    assert draft.added == {EntityKind.ORGANISATION: 2, EntityKind.RELATION: 1}


def test_bringing_a_list_twice_changes_nothing():
    draft = drafted(
        PARTIES,
        "source|target|level|kind|since|ground|evidence\nk|b|works|research|2020|named|a sentence",
        onto=STORED,
    )
    assert draft.is_empty
    assert draft.untouched == {EntityKind.ORGANISATION: 3, EntityKind.RELATION: 1}


@pytest.mark.parametrize(
    ("heading", "cell"),
    [("level", "bound"), ("themes", "light"), ("ground", "confirmed"), ("evidence", "another sentence")],
)
def test_a_row_that_differs_in_what_may_differ_changes_the_relation(heading: str, cell: str):
    draft = drafted(f"source|target|kind|since|{heading}\nb|k|research|2020|{cell}", onto=STORED)
    assert draft.changed == {EntityKind.RELATION: 1}
    assert [set(change.values) for change in draft.changes] == [{heading}]
    assert len(applied(draft, STORED).relations) == 1


@pytest.mark.parametrize("row", ["k|b||2020", "k|b|research|2021", "k|g|research|2020"])
def test_another_pair_kind_or_period_is_another_relation(row: str):
    draft = drafted(f"source|target|kind|since\n{row}", onto=STORED)
    assert draft.added == {EntityKind.RELATION: 1}


def test_an_empty_level_means_works_for_a_new_relation_and_leaves_a_stored_one_alone():
    (relation,) = applied(drafted("source|target\nk|g", onto=STORED), STORED).relations[1:]
    assert relation.level is Level.WORKS
    bound = applied(drafted("source|target|level\nk|g|bound", onto=STORED), STORED)
    assert drafted("source|target|level\nk|g|", onto=bound).is_empty


def test_one_relation_with_two_levels_in_one_list_is_a_problem_with_both_rows():
    (problem,) = drafted("source|target|level\nk|g|knows\ng|k|", onto=STORED).problems
    assert (problem.code, problem.row, problem.other_row) == (ProblemCode.RELATION_TWICE, 3, 2)
    assert (problem.found, problem.expected) == ("works", ("knows",))


def test_one_relation_twice_with_one_level_is_one_and_the_later_row_adds_to_it():
    draft = drafted("source|target|ground|evidence\nk|g|public|\nk|g||seen in the paper", onto=STORED)
    assert draft.added == {EntityKind.RELATION: 1}
    relation = applied(draft, STORED).relations[-1]
    assert (relation.ground, relation.evidence) == (Ground.PUBLIC, "seen in the paper")


@pytest.mark.parametrize("row", ["k|k", "TU/e|k"])
def test_nobody_is_related_to_itself(row: str):
    assert codes(drafted(f"source|target\n{row}", onto=STORED)) == [ProblemCode.RELATED_TO_ITSELF]


@pytest.mark.parametrize("heading", ["source", "target", "introduced_by"])
def test_whoever_a_relation_names_must_be_known(heading: str):
    cells = {"source": "k", "target": "g", "introduced_by": "b", heading: "ASLM"}
    draft = drafted(f"{'|'.join(cells)}\n{'|'.join(cells.values())}", onto=STORED)
    (problem,) = draft.problems
    assert (problem.code, problem.column, problem.near) == (ProblemCode.NAME_UNKNOWN, heading, "ASML")


def test_an_id_of_the_list_goes_before_a_stored_id_and_a_stored_id_before_a_name():
    stored = applied(drafted("id|name|corner\nx|Alpha|business\ny|Beta|business\nz|Gamma|knowledge"))
    by_stored_id = applied(drafted("source|target\nx|z", onto=stored), stored)
    assert by_stored_id.relations[0].pair == ("x", "z")
    named_x = drafted("id|name|corner\nn|x|government", "source|target\nx|z", onto=stored)
    assert applied(named_x, stored).relations[0].pair == ("x", "z")
    own_x = drafted("id|name|corner\nx|Delta|business", "source|target\nx|z", onto=stored)
    assert applied(own_x, stored).relations[0].pair == ("delta", "z")


def test_a_name_that_fits_two_is_a_problem_and_exact_spelling_decides():
    stored = applied(drafted("id|name|corner\n1|Nedap|business\n2|NEDAP|business\n3|TNO|knowledge"))
    (problem,) = drafted("source|target\nnedap|TNO", onto=stored).problems
    assert (problem.code, problem.expected) == (ProblemCode.NAME_FITS_SEVERAL, ("1", "2"))
    exact = applied(drafted("source|target\nNEDAP|TNO", onto=stored), stored)
    assert exact.relations[0].pair == ("2", "3")


def test_a_part_names_its_whole_by_id_or_name():
    draft = drafted("id|name|corner|part_of\nf|Faculty|knowledge|TU/e\ni|Institute|knowledge|f", onto=STORED)
    after = applied(draft, STORED).by_id
    assert (after["f"].part_of, after["i"].part_of) == ("k", "f")


@pytest.mark.parametrize(
    "rows",
    ["a|A|business|a", "a|A|business|b\nb|B|business|a", "a|A|business|c\nb|B|business|a\nc|C|business|b"],
)
def test_nothing_is_a_part_of_itself_be_it_by_a_detour(rows: str):
    found = codes(drafted(f"id|name|corner|part_of\n{rows}"))
    assert found == [ProblemCode.PART_OF_ITSELF] * len(rows.splitlines())


def test_a_circle_that_closes_through_what_is_stored_is_a_problem():
    stored = applied(drafted("id|name|corner|part_of\na|A|business|\nb|B|business|a"))
    assert codes(drafted("id|name|corner|part_of\na|A|business|b", onto=stored)) == [
        ProblemCode.PART_OF_ITSELF
    ]


def test_a_participation_without_a_role_is_one_as_partner():
    draft = drafted("activity|organisation\nLight Lab|Province", onto=STORED)
    assert applied(draft, STORED).participations[-1].role is Role.PARTNER


@pytest.mark.parametrize("role", ["lead", "coordinator", "Coördinator", "Penvoerder"])
def test_who_coordinates_or_holds_the_pen_is_the_lead(role: str):
    draft = drafted(f"activity|organisation|role\nlab|g|{role}", onto=STORED)
    assert draft.problems == ()
    assert applied(draft, STORED).participations[-1].role is Role.LEAD


def test_a_participation_without_a_role_adds_nothing_to_who_takes_part_already():
    assert drafted("activity|organisation|role\nlab|k|\nlab|b|", onto=STORED).is_empty


def test_a_partner_named_twice_counts_once_and_is_told():
    draft = drafted("activity|organisation\nlab|g\nlab|Province", onto=STORED)
    assert draft.added == {EntityKind.PARTICIPATION: 1}
    assert [notice.code for notice in draft.notices] == [ProblemCode.PARTICIPATION_TWICE]


def test_an_unknown_activity_is_a_problem():
    (problem,) = drafted("activity|organisation\nLigth Lab|k", onto=STORED).problems
    assert (problem.code, problem.column, problem.near) == (ProblemCode.NAME_UNKNOWN, "activity", "Light Lab")


def test_a_file_that_could_not_be_read_is_the_only_one_to_blame():
    draft = drafted("who|what\nTU/e|knowledge", "source|target\nTU/e|ASML")
    assert codes(draft) == [ProblemCode.LIST_NOT_RECOGNISED]


def test_a_draft_knows_what_it_was_drawn_up_against():
    assert drafted(PARTIES, onto=STORED).revision == STORED.revision
