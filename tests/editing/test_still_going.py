"""Still going, finished, or nobody knows: what each answer leaves, and that it is not asked again soon."""

from datetime import date, timedelta

import pytest

from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.analysis.worklist import ASK_AGAIN_AFTER, Want, worklist
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.editing.still_going import Going, say_going
from dashboard.model import Activity, EntityKind, OpenQuestion, Operation, Relation
from tests.domain import a_relation, an_activity, an_ecosystem

DAY = date(2026, 3, 12)
OLD = a_relation("K1-B1", since=2015)
REGION = an_ecosystem("", OLD, an_activity("P", "K1 G1", since=2012))


def asked_about(*questions: OpenQuestion, on: date = DAY) -> set[Want]:
    groups = worklist(network_of(REGION, Question(on=on)), questions, ())
    return {each.want for each in groups} & {Want.FADED, Want.ENDLESS}


def test_both_are_asked_about():
    assert asked_about() == {Want.FADED, Want.ENDLESS}


def the_question(thing: Relation | Activity, answer: Going) -> OpenQuestion:
    (change,) = say_going(REGION, thing, answer, on=DAY)
    assert change.kind is EntityKind.QUESTION
    return OpenQuestion(**change.values)


def test_still_going_confirms_a_relation_today():
    (change,) = say_going(REGION, OLD, Going.GOING, on=DAY)
    assert change.values == {"last_confirmed": "2026-03-12"}


def test_finished_gives_it_an_end():
    gone, put = say_going(REGION, OLD, Going.FINISHED, on=DAY)
    assert gone.operation is Operation.REMOVE
    assert put.values["until"] == "2026-03-12"
    (change,) = say_going(REGION, REGION.activities[0], Going.FINISHED, on=DAY)
    assert change.values == {"until": "2026-03-12"}


@pytest.mark.parametrize("thing", [OLD, REGION.activities[0]])
def test_who_does_not_know_is_not_asked_again_soon_but_later(thing: Relation | Activity):
    question = the_question(thing, Going.UNKNOWN)
    assert len(asked_about(question)) == 1
    later = DAY + timedelta(days=ASK_AGAIN_AFTER)
    assert len(asked_about(question, on=later - timedelta(days=1))) == 1
    assert len(asked_about(question, on=later)) == 2
    assert say_going(REGION, thing, Going.UNKNOWN, on=DAY, questions=[question]) == ()
    answered = say_going(REGION, thing, Going.FINISHED, on=DAY, questions=[question])
    assert answered[-1].key == question.id
    assert answered[-1].operation is Operation.REMOVE


def test_an_activity_that_still_goes_on_is_left_in_peace():
    assert asked_about(the_question(REGION.activities[0], Going.GOING)) == {Want.FADED}


def test_what_is_gone_by_now_is_refused():
    with pytest.raises(EditRefusedError) as refused:
        say_going(an_ecosystem("K1-B1"), OLD, Going.FINISHED, on=DAY)
    assert refused.value.refusal is Refusal.NOT_THERE


def test_what_ended_lately_is_asked_about_once():
    region = an_ecosystem("", an_activity("P", "K1 G1", since=2020, until=2025))
    soon = date(2026, 1, 1)

    def asked(*questions: OpenQuestion, on: date = soon) -> bool:
        groups = worklist(network_of(region, Question(on=on)), questions, ())
        return Want.ENDED in {each.want for each in groups}

    (activity,) = region.activities
    assert not asked(on=soon - timedelta(days=1))
    assert asked()
    assert not asked(on=soon + timedelta(days=ASK_AGAIN_AFTER))
    (noted,) = say_going(region, activity, Going.FINISHED, on=soon)
    assert not asked(OpenQuestion(**noted.values), on=soon + timedelta(days=ASK_AGAIN_AFTER - 1))
    (prolonged,) = say_going(region, activity, Going.GOING, on=soon)
    assert prolonged.values == {"until": None}
