"""Nothing is doubled and nothing is thrown together: only what is certain joins by itself."""

import pytest

from dashboard.ingest.problem import ProblemCode
from dashboard.model import EntityKind
from tests.ingest.lists import applied, codes, drafted

STORED = applied(
    drafted(
        "id|name|corner|place|kvk|part_of\n"
        "philips|Philips|business|Eindhoven|17001910|\n"
        "tue|TU/e|knowledge|Eindhoven||\n"
        "tue-physics|Department of Physics|knowledge|||tue\n"
        "bergen|Gemeente Bergen|government|Bergen aan Zee||"
    )
)


def _ids(ecosystem) -> set[str]:
    return {each.id for each in ecosystem.organisations}


def test_an_id_and_an_agreeing_name_join():
    draft = drafted("id|name|corner|place\nphilips|PHILIPS N.V.|business|Amsterdam", onto=STORED)
    assert draft.changed == {EntityKind.ORGANISATION: 1}
    after = applied(draft, STORED).by_id["philips"]
    assert (after.name, after.place) == ("PHILIPS N.V.", "Amsterdam")


def test_an_id_of_somebody_else_is_a_question_and_they_stay_two():
    draft = drafted("id|name|corner\nphilips|Signify|business", onto=STORED)
    (question,) = draft.questions
    assert question.code == "same_organisation"
    assert question.about == ("signify", "philips")
    assert question.facts["reason"] == "same_id"
    after = applied(draft, STORED)
    assert after.by_id["philips"].name == "Philips"
    assert after.by_id["signify"].name == "Signify"


def test_relations_of_the_same_list_follow_an_id_that_had_to_change():
    draft = drafted("id|name|corner\nphilips|Signify|business", "source|target\nphilips|tue", onto=STORED)
    (relation,) = applied(draft, STORED).relations
    assert relation.pair == ("signify", "tue")


@pytest.mark.parametrize("name", ["philips", "Philips B.V.", "PHÍLIPS", "Stichting Philips"])
def test_the_same_folded_name_joins_by_itself(name: str):
    draft = drafted(f"name|corner|website\n{name}|business|philips.com", onto=STORED)
    assert draft.questions == ()
    after = applied(draft, STORED)
    assert _ids(after) == _ids(STORED)
    assert (after.by_id["philips"].name, after.by_id["philips"].website) == ("Philips", "philips.com")


def test_a_list_with_ids_of_its_own_joins_by_name_and_its_relations_follow():
    draft = drafted(
        "id|name|corner\n17|Philips|business\n18|TU/e|knowledge", "source|target\n17|18", onto=STORED
    )
    assert draft.untouched == {EntityKind.ORGANISATION: 2}
    (relation,) = applied(draft, STORED).relations
    assert relation.pair == ("philips", "tue")


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        ("name|corner|place", "Gemeente Bergen|government|Bergen op Zoom"),
        ("name|corner|kvk", "Philips|business|99999999"),
        ("name|corner|part_of", "Department of Physics|knowledge|Philips"),
    ],
)
def test_one_name_is_two_when_something_says_so_and_that_is_asked(headings: str, row: str):
    draft = drafted(f"{headings}\n{row}", onto=STORED)
    assert draft.added == {EntityKind.ORGANISATION: 1}
    assert [question.facts["reason"] for question in draft.questions] == ["same_name"]


def test_one_identifier_under_two_names_is_asked():
    (question,) = drafted("name|corner|kvk\nRoyal Dutch Lamps|business|17001910", onto=STORED).questions
    assert (question.facts["reason"], question.about[1]) == ("same_kvk", "philips")


def test_a_name_nearly_the_same_is_asked_with_how_alike_it_is():
    draft = drafted("name|corner\nPhillips|business", onto=STORED)
    (question,) = draft.questions
    assert question.about == ("phillips", "philips")
    assert question.facts["reason"] == "near_name"
    assert 80 < int(question.facts["likeness"]) < 100


@pytest.mark.parametrize("name", ["Gemeente Breda", "Department of Chemistry", "TU Delft"])
def test_names_that_only_share_a_word_are_not_asked_about(name: str):
    assert drafted(f"name|corner\n{name}|government", onto=STORED).questions == ()


def test_the_same_question_has_the_same_id_however_often_it_is_raised():
    first, second = (drafted("name|corner\nPhillips|business", onto=STORED).questions for _ in range(2))
    assert first[0].id == second[0].id


def test_rows_without_an_id_get_one_that_reads_and_stays():
    once, again = (drafted("name|corner\nAdditive Industries B.V.|business") for _ in range(2))
    assert _ids(applied(once)) == _ids(applied(again)) == {"additive-industries"}


def test_a_made_id_never_takes_one_that_is_in_use():
    draft = drafted("id|name|corner\nasml|Something Else|business\n|ASML|business")
    assert _ids(applied(draft)) == {"asml", "asml-2"}


def test_two_rows_of_one_name_are_one_and_that_is_told():
    draft = drafted("name|corner|place|website\nASML|business|Veldhoven|\nasml n.v.|business||asml.com")
    assert [notice.code for notice in draft.notices] == [ProblemCode.ROWS_JOINED]
    (asml,) = applied(draft).organisations
    assert (asml.name, asml.place, asml.website) == ("ASML", "Veldhoven", "asml.com")


def test_two_rows_of_one_name_with_ids_of_their_own_stay_two_and_that_is_asked():
    draft = drafted("id|name|corner\n1|ASML|business\n2|ASML|business")
    assert draft.added == {EntityKind.ORGANISATION: 2}
    assert [question.facts["reason"] for question in draft.questions] == ["same_name"]


def test_an_id_that_stands_there_twice_is_a_problem_with_both_rows():
    (problem,) = drafted("id|name|corner\n1|ASML|business\n1|NXP|business").problems
    assert (problem.code, problem.row, problem.other_row) == (ProblemCode.ID_TWICE, 3, 2)


def test_a_name_that_fits_two_in_the_store_is_a_problem():
    stored = applied(drafted("id|name|corner\n1|ASML|business\n2|ASML|business"))
    (problem,) = drafted("name|corner\nASML|business", onto=stored).problems
    assert (problem.code, problem.expected) == (ProblemCode.NAME_FITS_SEVERAL, ("1", "2"))


def test_an_alias_is_as_good_as_a_name():
    from dataclasses import replace

    philips = replace(STORED.by_id["philips"], aliases=("Koninklijke Philips",))
    known = replace(STORED, organisations=(philips,))
    draft = drafted("name|corner\nKoninklijke Philips N.V.|business", onto=known)
    assert draft.untouched == {EntityKind.ORGANISATION: 1}


def test_empty_cells_never_erase_what_is_stored():
    draft = drafted("id|name|corner|place|kvk\nphilips|Philips|business||", onto=STORED)
    assert draft.untouched == {EntityKind.ORGANISATION: 1}
    assert draft.changes == ()


def test_activities_join_by_name_and_not_when_they_began_at_another_time():
    stored = applied(drafted("id|name|since\np1|Photonics Week|2023"))
    assert drafted("name|since\nPhotonics week|2023", onto=stored).untouched == {EntityKind.ACTIVITY: 1}
    other = drafted("name|since\nPhotonics week|2024", onto=stored)
    assert other.added == {EntityKind.ACTIVITY: 1}
    assert [question.code for question in other.questions] == ["same_activity"]


def test_a_row_whose_cells_cannot_be_read_is_no_reason_to_blame_who_refers_to_it():
    draft = drafted("name|corner\nASML|bedrijfje\nNXP|business", "source|target\nASML|NXP")
    assert codes(draft) == [ProblemCode.CODE_UNKNOWN]


def test_a_row_without_a_name_is_no_reason_to_blame_who_refers_to_it():
    (problem,) = drafted("id|name|corner\nk|TU/e|knowledge\nb||business", "source|target\nk|b").problems
    assert (problem.code, problem.row) == (ProblemCode.VALUE_MISSING, 3)


def test_very_long_names_are_compared_by_their_beginning():
    long = "Instituut voor " + "zeer " * 4000
    draft = drafted(f"id|name|corner\n1|{long} licht|knowledge\n|{long} warmte|knowledge")
    (question,) = draft.questions
    assert (question.about[1], question.facts["reason"]) == ("1", "near_name")
