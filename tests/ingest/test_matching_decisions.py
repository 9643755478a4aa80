"""What was answered is never asked again, and does what was answered."""

from dataclasses import replace

import pytest

from dashboard.ingest import Draft
from dashboard.ingest.asking import decision_of
from dashboard.ingest.choices import Answer, Choices
from dashboard.ingest.drafting import draft_of
from dashboard.model import Decision, Ecosystem, OpenQuestion, Subject, Verdict
from tests.ingest.lists import TODAY, a_list, applied, drafted

STORED = applied(drafted("id|name|corner|place\nphilips|Philips|business|Eindhoven\ntue|TU/e|knowledge|"))


def answered(text: str, verdict: Verdict, onto: Ecosystem = STORED) -> tuple[OpenQuestion, Draft]:
    """The one question that a list asks, and its draft once that is answered."""
    (question,) = drafted(text, onto=onto).questions
    choices = Choices(answers=(Answer(question, verdict),))
    return question, draft_of([a_list(text)], onto, choices=choices, on=TODAY)


def test_the_same_joins_and_keeps_both_names():
    _, draft = answered("name|corner|website\nPhillips|business|philips.com", Verdict.SAME)
    assert draft.questions == ()
    after = applied(draft, STORED)
    assert set(after.by_id) == {"philips", "tue"}
    assert after.by_id["philips"].aliases == ("Phillips",)
    assert after.by_id["philips"].website == "philips.com"


@pytest.mark.parametrize("verdict", [Verdict.DIFFERENT, Verdict.NOT_SURE, Verdict.PART_OF])
def test_any_other_answer_leaves_them_two_and_is_not_asked_again(verdict: Verdict):
    _, draft = answered("name|corner\nPhillips|business", verdict)
    assert draft.questions == ()
    assert set(applied(draft, STORED).by_id) == {"philips", "tue", "phillips"}


def test_a_part_becomes_a_part_unless_the_row_names_another_whole():
    text = "name|corner\nPhillips|business"
    question, draft = answered(text, Verdict.PART_OF)
    assert applied(draft, STORED).by_id["phillips"].part_of == "philips"
    said = a_list("name|corner|part_of\nPhillips|business|TU/e")
    choices = Choices(answers=(Answer(question, Verdict.PART_OF),))
    after = applied(draft_of([said], STORED, choices=choices, on=TODAY), STORED)
    assert after.by_id["phillips"].part_of == "tue"


def test_an_answer_holds_however_the_next_list_spells_the_name():
    question, _ = answered("name|corner\nPhillips|business", Verdict.DIFFERENT)
    assert decision_of(question, Verdict.DIFFERENT) == Decision("phillips", "philips", Verdict.DIFFERENT)
    choices = Choices(answers=(Answer(question, Verdict.DIFFERENT),))
    draft = draft_of([a_list("name|corner\nPHILLIPS B.V.|business")], STORED, choices=choices, on=TODAY)
    assert draft.questions == ()


def test_two_rows_of_one_list_become_one_and_relations_follow():
    text = "id|name|corner\n1|Sioux Technologies|business\n2|Sioux Technologies BV|business\n3|TNO|knowledge"
    question, _ = answered(text, Verdict.SAME)
    choices = Choices(answers=(Answer(question, Verdict.SAME),))
    files = [a_list(text), a_list("source|target\n2|3", "list-2.csv")]
    after = applied(draft_of(files, STORED, choices=choices, on=TODAY), STORED)
    assert set(after.by_id) == {"philips", "tue", "1", "3"}
    assert [relation.pair for relation in after.relations] == [("1", "3")]


def test_a_row_that_contradicts_joins_when_somebody_says_that_it_is_the_same():
    _, draft = answered("name|corner|place\nPhilips|business|Drachten", Verdict.SAME)
    assert applied(draft, STORED).by_id["philips"].place == "Drachten"


def test_a_name_that_fits_two_joins_the_one_that_was_decided():
    stored = applied(drafted("id|name|corner\n1|ASML|business\n2|ASML|business"))
    decision = Decision("asml", "2", Verdict.SAME)
    draft = drafted("name|corner\nASML|business", onto=replace(stored, decisions=(decision,)))
    assert not draft.problems
    assert draft.changes == ()


def test_an_answer_about_somebody_who_is_gone_says_nothing():
    onto = replace(STORED, decisions=(Decision("phillips", "nobody", Verdict.SAME),))
    assert len(drafted("name|corner\nPhillips|business", onto=onto).questions) == 1


def test_answers_about_activities_say_nothing_about_organisations():
    decision = Decision("phillips", "philips", Verdict.DIFFERENT, Subject.ACTIVITY)
    onto = replace(STORED, decisions=(decision,))
    assert len(drafted("name|corner\nPhillips|business", onto=onto).questions) == 1


def test_an_alias_does_not_hold_against_an_answer():
    philips = replace(STORED.by_id["philips"], aliases=("Signify",))
    onto = replace(
        STORED, organisations=(philips,), decisions=(Decision("signify", "philips", Verdict.DIFFERENT),)
    )
    assert "signify" in applied(drafted("name|corner\nSignify|business", onto=onto), onto).by_id


def test_the_same_identifier_and_a_near_name_join_and_another_town_is_asked():
    stored = applied(drafted("id|name|corner|place|kvk\nphilips|Philips|business|Eindhoven|17001910"))
    joined = drafted("name|corner|kvk\nPhillips|business|17001910", onto=stored)
    assert (joined.questions, set(applied(joined, stored).by_id)) == ((), {"philips"})
    asked = drafted("name|corner|place|kvk\nPhillips|business|Drachten|17001910", onto=stored)
    assert [question.facts["reason"] for question in asked.questions] == ["same_kvk"]
