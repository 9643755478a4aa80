"""What else a person does by hand: split, end, belong, confirm, let go, state, answer."""

from dataclasses import replace
from datetime import date

import pytest

from dashboard.editing.answering import answer
from dashboard.editing.belonging import belong
from dashboard.editing.confirming import confirm
from dashboard.editing.ending import begin_again, end
from dashboard.editing.letting_go import let_go
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.editing.splitting import split
from dashboard.editing.stating import state_none
from dashboard.ingest.folding import fold
from dashboard.model import (
    Decision,
    Ecosystem,
    EntityKind,
    Ground,
    Level,
    OpenQuestion,
    PartialDate,
    Verdict,
    key_of,
    put,
    with_changes,
)
from tests.conftest import NewStore
from tests.domain import a_relation, an_activity, an_ecosystem
from tests.ingest.lists import drafted

TODAY = PartialDate.of(date(2026, 11, 25))


def asked(newcomer: str, candidate: str, found: str) -> OpenQuestion:
    return OpenQuestion(
        f"same_organisation:{newcomer}:{candidate}",
        "same_organisation",
        (newcomer, candidate),
        {"found": found},
    )


def refusal_of(step: object, *arguments: object, **named: object) -> Refusal:
    with pytest.raises(EditRefusedError) as refused:
        step(*arguments, **named)  # type: ignore[operator]
    return refused.value.refusal


# Splitting


def a_join_that_was_none() -> Ecosystem:
    return an_ecosystem(
        "K1-B1, K1-G1",
        an_activity("lab", "K1 B1"),
        K1={"name": "Fontys", "aliases": "Summa; TEC", "offers": "lab; les", "place": "Best"},
    )


def test_a_name_that_is_split_off_takes_along_what_was_chosen_and_nothing_else() -> None:
    region = a_join_that_was_none()
    goes, stays = region.relations
    (taking_part,) = [each for each in region.participations if each.organisation == "K1"]

    after = with_changes(
        region,
        split(
            region,
            organisation="K1",
            name="Summa",
            relations=[key_of(goes)],
            participations=[key_of(taking_part)],
            offers=["les"],
        ),
    )

    own = after.by_id["summa"]
    assert (own.name, own.corner, own.place, own.offers) == ("Summa", "knowledge", "Best", ("les",))
    assert (after.by_id["K1"].aliases, after.by_id["K1"].offers) == (("TEC",), ("lab",))
    assert {each.pair for each in after.relations} == {("B1", "summa"), stays.pair}
    assert {each.organisation for each in after.participations} == {"summa", "B1"}


def test_a_list_does_not_join_again_what_was_split() -> None:
    region = a_join_that_was_none()
    after = with_changes(region, split(region, organisation="K1", name="Summa"))

    draft = drafted("name|corner\nSumma|knowledge\nFontys|knowledge", onto=after)

    assert not draft.problems
    assert not draft.questions
    assert not draft.added


def test_only_a_name_it_has_and_what_belongs_to_it_can_be_split_off() -> None:
    region = an_ecosystem("K1, B1-G1", K1={"aliases": "Summa"})
    strange = key_of(region.relations[0])
    assert refusal_of(split, region, organisation="K1", name="K1") is Refusal.NO_ALIAS
    assert (
        refusal_of(split, region, organisation="K1", name="Summa", relations=[strange]) is Refusal.NOT_ITS_OWN
    )


# Ending and belonging


def test_who_ends_stays_with_all_it_had_and_can_begin_again() -> None:
    region = an_ecosystem("K1-B1")
    ended = with_changes(region, end(region, organisation="K1", on=TODAY))

    assert not ended.by_id["K1"].stands_on(date(2026, 11, 25))
    assert ended.relations == region.relations
    assert refusal_of(end, ended, organisation="K1", on=TODAY) is Refusal.ENDED_ALREADY
    later = with_changes(region, end(region, organisation="K1", on=PartialDate(2030)))
    sooner = with_changes(later, end(later, organisation="K1", on=TODAY))
    assert sooner.by_id["K1"].until == TODAY, "an end to come can still become another"
    assert with_changes(ended, begin_again(ended, organisation="K1")) == region


def test_nobody_becomes_a_part_of_itself_by_way_of_others() -> None:
    region = an_ecosystem("", K1={}, K2={"part_of": "K1"}, K3={"part_of": "K2"})
    assert refusal_of(belong, region, part="K1", whole="K3") is Refusal.CIRCLE
    assert refusal_of(belong, region, part="K1", whole="K1") is Refusal.ITSELF
    assert with_changes(region, belong(region, part="K3", whole="K1")).by_id["K3"].part_of == "K1"
    assert with_changes(region, belong(region, part="K3", whole=None)).by_id["K3"].part_of is None


# Relations


def test_a_relation_that_is_still_alive_is_confirmed_today() -> None:
    region = an_ecosystem("", a_relation("K1-B1", ground="named", last_confirmed=2020))
    (stands,) = region.relations

    (after,) = with_changes(
        region, confirm(region, relation=key_of(stands), on=TODAY, ground=Ground.CONFIRMED)
    ).relations

    assert after == replace(stands, last_confirmed=TODAY, ground=Ground.CONFIRMED)
    assert (
        with_changes(region, confirm(region, relation=key_of(stands), on=TODAY)).relations[0].ground
        == "named"
    )


def test_a_relation_that_has_ended_is_not_confirmed() -> None:
    region = an_ecosystem("", a_relation("K1-B1", until=2020))
    assert (
        refusal_of(confirm, region, relation=key_of(region.relations[0]), on=TODAY) is Refusal.ENDED_ALREADY
    )


def test_a_relation_that_is_let_go_ends_and_keeps_all_else() -> None:
    relation = a_relation("K1-B1", "bound", kind="supplier", since=2020, introduced_by="G1", evidence="mail")
    region = an_ecosystem("G1", relation)

    after = with_changes(region, let_go(region, relation=key_of(relation), on=TODAY))

    assert after.relations == (replace(relation, until=TODAY),)


def test_a_relation_is_not_let_go_before_it_began_or_twice() -> None:
    region = an_ecosystem("", a_relation("K1-B1", since=2027), a_relation("K1-G1", until=2020))
    young, old = region.relations
    assert refusal_of(let_go, region, relation=key_of(young), on=TODAY) is Refusal.BEFORE_BEGINNING
    assert refusal_of(let_go, region, relation=key_of(old), on=TODAY) is Refusal.ENDED_ALREADY


def test_letting_go_can_be_taken_back_exactly(new_store: NewStore) -> None:
    region = an_ecosystem("K1-B1")
    store = new_store()
    store.commit([*map(put, region.organisations), *map(put, region.relations)], author="A", source="lijst")
    before = store.load()
    batch = store.commit(
        let_go(before, relation=key_of(before.relations[0]), on=TODAY), author="A", source="by hand"
    )
    store.undo(batch.id, author="A")
    assert store.load().relations == before.relations


def test_that_there_is_none_is_stated_with_a_date_and_a_ground_and_can_be_said_again() -> None:
    region = an_ecosystem("K1, B1")
    once = with_changes(region, state_none(region, one="K1", other="B1", on=PartialDate(2024)))
    again = with_changes(once, state_none(once, one="B1", other="K1", on=TODAY, ground=Ground.CONFIRMED))

    (stated,) = again.relations
    assert (stated.level, stated.last_confirmed, stated.ground) == (Level.NONE, TODAY, Ground.CONFIRMED)


def test_that_there_is_none_is_said_again_without_losing_how_we_knew() -> None:
    stated = a_relation("K1-B1", "none", last_confirmed=2024, ground="confirmed", evidence="a letter")
    region = an_ecosystem("", stated)

    (again,) = with_changes(region, state_none(region, one="K1", other="B1", on=TODAY)).relations

    assert again == replace(stated, last_confirmed=TODAY)


def test_that_there_is_none_contradicts_a_relation_that_is_active_and_no_other() -> None:
    active = an_ecosystem("K1-B1:knows")
    over = an_ecosystem("", a_relation("K1-B1", until=2020))
    assert refusal_of(state_none, active, one="B1", other="K1", on=TODAY) is Refusal.CONTRADICTS
    assert len(with_changes(over, state_none(over, one="K1", other="B1", on=TODAY)).relations) == 2


# Questions


def test_the_answer_same_joins_the_newcomer_to_whom_was_known() -> None:
    region = an_ecosystem("K2-B1", K1={"name": "TU/e"}, K2={"name": "Technische Universiteit"})
    question = asked("K2", "K1", "Technische Universiteit")

    changes = answer(region, question, Verdict.SAME)
    after = with_changes(region, changes)

    assert set(after.by_id) == {"K1", "B1"}
    assert after.relations[0].pair == ("B1", "K1")
    assert after.decisions == (Decision(fold("Technische Universiteit"), "K1", Verdict.SAME),)
    assert (EntityKind.QUESTION, question.id) in {(each.kind, each.key) for each in changes}


@pytest.mark.parametrize("verdict", [Verdict.DIFFERENT, Verdict.PART_OF, Verdict.NOT_SURE])
def test_any_other_answer_is_remembered_and_the_question_goes(verdict: Verdict) -> None:
    region = an_ecosystem("K1, K2")

    changes = answer(region, asked("K2", "K1", "K2"), verdict)
    after = with_changes(region, changes)

    assert after.decisions == (Decision("k2", "K1", verdict),)
    assert after.by_id["K2"].part_of == ("K1" if verdict is Verdict.PART_OF else None)
    assert changes[-1].kind is EntityKind.QUESTION


def test_activities_that_are_the_same_become_one_with_all_who_take_part() -> None:
    region = an_ecosystem("", an_activity("lab", "K1 B1", themes="licht"), an_activity("lichtlab", "B1 G1"))
    facts = {"activity": "lichtlab", "candidate_activity": "lab", "found": "Lichtlab"}
    question = OpenQuestion("same_activity:lichtlab:lab", "same_activity", (), facts)

    after = with_changes(region, answer(region, question, Verdict.SAME))

    assert [each.id for each in after.activities] == ["lab"]
    assert {each.organisation for each in after.participations} == {"K1", "B1", "G1"}
