"""Something new from a form: it goes the way of a list."""

from collections.abc import Mapping

from dashboard.editing.adding import added
from dashboard.ingest.asking import decision_of
from dashboard.ingest.choices import Answer
from dashboard.ingest.draft import Draft
from dashboard.ingest.effect import Outcome
from dashboard.ingest.problem import ProblemCode
from dashboard.model import Ecosystem, Role, Verdict, with_changes
from dashboard.model.list_kind import ListKind
from dashboard.places.gazetteer import Gazetteer
from tests.domain import an_ecosystem
from tests.ingest.lists import TODAY

KNOWN = an_ecosystem("K1-G1", K1={"name": "Technische Universiteit Eindhoven", "aliases": "TU/e"})


def one(kind: ListKind, *, onto: Ecosystem = KNOWN, verdict: Verdict | None = None, **row: str) -> Draft:
    rows: Mapping[ListKind, list[dict[str, str]]] = {kind: [row]}
    first = added(onto, Gazetteer(), rows, on=TODAY)
    if verdict is None:
        return first
    answers = [Answer(question, verdict) for question in first.questions]
    return added(onto, Gazetteer(), rows, answers=answers, on=TODAY)


def test_who_is_new_is_added_and_placed() -> None:
    draft = one(ListKind.ORGANISATIONS, name="Lichtspoor", corner="business", place="Best", offers="a;b")

    after = with_changes(KNOWN, draft.changes)

    assert not draft.problems
    assert (after.by_id["lichtspoor"].is_placed, after.by_id["lichtspoor"].offers) == (True, ("a", "b"))


def test_a_name_that_is_known_is_no_newcomer() -> None:
    draft = one(ListKind.ORGANISATIONS, name="tu/e", corner="knowledge", place="Eindhoven")

    (effect,) = draft.effects
    assert (effect.key, effect.outcome) == ("K1", Outcome.CHANGED)


def test_a_name_that_is_near_is_asked_about_and_the_answer_is_kept() -> None:
    row = {"name": "Technische Universiteit Eindhovn", "corner": "knowledge"}
    (question,) = one(ListKind.ORGANISATIONS, **row).questions

    apart = one(ListKind.ORGANISATIONS, verdict=Verdict.DIFFERENT, **row)
    same = one(ListKind.ORGANISATIONS, verdict=Verdict.SAME, **row)

    assert not apart.questions
    assert with_changes(KNOWN, apart.changes).decisions == (decision_of(question, Verdict.DIFFERENT),)
    assert set(with_changes(KNOWN, same.changes).by_id) == {"K1", "G1"}


def test_what_a_list_would_refuse_a_form_refuses() -> None:
    draft = one(ListKind.ORGANISATIONS, name="", corner="koffie")

    assert {(each.field, each.code) for each in draft.problems} == {
        ("name", ProblemCode.VALUE_MISSING),
        ("corner", ProblemCode.CODE_UNKNOWN),
    }
    assert not draft.changes


def test_a_relation_names_both_sides_by_id_and_never_one_twice() -> None:
    (relation,) = with_changes(
        an_ecosystem("K1, B1"),
        one(ListKind.RELATIONS, onto=an_ecosystem("K1, B1"), source="K1", target="B1", level="bound").changes,
    ).relations
    assert (relation.pair, relation.level) == (("B1", "K1"), "bound")
    (problem,) = one(ListKind.RELATIONS, source="K1", target="K1").problems
    assert problem.code is ProblemCode.RELATED_TO_ITSELF


def test_an_activity_comes_with_who_takes_part() -> None:
    rows = {
        ListKind.ACTIVITIES: [{"name": "Lichtlab", "kind": "laboratory"}],
        ListKind.PARTICIPATIONS: [
            {"activity": "Lichtlab", "organisation": "K1", "role": "lead"},
            {"activity": "Lichtlab", "organisation": "G1"},
        ],
    }
    draft = added(KNOWN, None, rows, on=TODAY)

    after = with_changes(KNOWN, draft.changes)
    assert [each.name for each in after.activities] == ["Lichtlab"]
    assert {(each.organisation, each.role) for each in after.participations} == {
        ("K1", Role.LEAD),
        ("G1", Role.PARTNER),
    }
