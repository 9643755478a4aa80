"""Is it still going on? What each answer changes: it is, it is finished, or nobody knows now.

What is put off is an open question that stands until it is answered, so that it is not asked again soon.
"Still going" of an activity is kept in the same way: an activity has no day on which it was confirmed.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import StrEnum

from dashboard.analysis.worklist import STILL_GOING
from dashboard.editing.confirming import confirm
from dashboard.editing.finding import activity_of, relation_of
from dashboard.editing.letting_go import let_go
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import (
    Activity,
    Change,
    Ecosystem,
    OpenQuestion,
    PartialDate,
    Relation,
    amend,
    key_of,
    put,
    remove,
)


class Going(StrEnum):
    """The answers, in the order in which they are offered."""

    GOING = "going"
    FINISHED = "finished"
    UNKNOWN = "unknown"


def say_going(
    ecosystem: Ecosystem,
    thing: Relation | Activity,
    answer: Going,
    *,
    on: date,
    questions: Iterable[OpenQuestion] = (),
) -> tuple[Change, ...]:
    """The changes of an answer given on a day. `questions` are those that stand. Raises EditRefusedError."""
    stood = {each.id: each for each in questions if each.code == STILL_GOING}
    question = _question(ecosystem, thing, on=on)
    if answer is Going.UNKNOWN:
        return _asked(question, stood)
    settled = (remove(stood[question.id]),) if question.id in stood else ()
    if isinstance(thing, Relation):
        key = key_of(thing)
        step = confirm if answer is Going.GOING else let_go
        return (*step(ecosystem, relation=key, on=PartialDate.of(on)), *settled)
    stands = activity_of(ecosystem, thing.id)
    if _is_over(stands, on):
        # Finished is what stands: it is only noted, so that nobody is asked again.
        if answer is Going.FINISHED:
            return _asked(question, stood)
        return (amend(stands, replace(stands, until=None)), *settled)
    if answer is Going.GOING:
        return _asked(question, stood)
    if stands.until is not None:
        raise EditRefusedError(Refusal.ENDED_ALREADY, thing.id)
    if stands.since is not None and stands.since.as_since() > on:
        raise EditRefusedError(Refusal.BEFORE_BEGINNING, thing.id)
    return (amend(stands, replace(stands, until=PartialDate.of(on))), *settled)


def _is_over(activity: Activity, on: date) -> bool:
    return activity.until is not None and activity.until.as_until() <= on


def _question(ecosystem: Ecosystem, thing: Relation | Activity, *, on: date) -> OpenQuestion:
    """It is about nobody by id: what is joined or leaves must not take it for a question of its own."""
    if isinstance(thing, Relation):
        stands = relation_of(ecosystem, key_of(thing))
        key, called = key_of(stands), " – ".join(ecosystem.by_id[end].name for end in stands.pair)
    else:
        key, called = thing.id, activity_of(ecosystem, thing.id).name
    facts = {"thing": key, "asked": on.isoformat(), "name": called}
    return OpenQuestion(f"{STILL_GOING}:{key}", STILL_GOING, facts=facts)


def _asked(question: OpenQuestion, stood: dict[str, OpenQuestion]) -> tuple[Change, ...]:
    before = stood.get(question.id)
    if before is None:
        return (put(question),)
    return (amend(before, question),) if before != question else ()
