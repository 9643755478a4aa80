"""Bringing two together: taken on, moved along, set aside, and what that makes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from dashboard.editing.introducing import Terms, change_terms, move, note, set_aside, take_on
from dashboard.editing.joining import join
from dashboard.editing.knowing_people import know_people
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import (
    AsideReason,
    Change,
    Ecosystem,
    Ground,
    Introduction,
    Level,
    PartialDate,
    Result,
    Status,
    WayIn,
    with_changes,
)
from tests.domain import a_relation, an_ecosystem

TODAY = date(2026, 11, 26)
DAY = PartialDate(2026, 11, 26)
TERMS = Terms(one_brings="a lab", owner="Anna", next_step="call", next_date=PartialDate(2026, 12, 1))


@pytest.fixture
def region() -> Ecosystem:
    return an_ecosystem("K1-O1, B1-O1, K1, B1, G1, B2")


def taken_on(region: Ecosystem, **more: object) -> Ecosystem:
    return with_changes(
        region,
        take_on(region, one="K1", other="B1", terms=replace(TERMS, **more), themes=("water",), on=TODAY),  # type: ignore[arg-type]
    )


def the_only(region: Ecosystem) -> Introduction:
    (found,) = region.introductions
    return found


def refused(step: Callable[[], tuple[Change, ...]]) -> Refusal:
    with pytest.raises(EditRefusedError) as refusal:
        step()
    return refusal.value.refusal


def test_an_introduction_is_taken_on_with_an_owner_and_a_next_step(region: Ecosystem) -> None:
    made = the_only(taken_on(region))

    assert (made.pair, made.status, made.owner, made.one_brings) == (
        ("B1", "K1"), Status.PROPOSED, "Anna", "a lab",
    )  # fmt: skip
    assert made.reached(Status.PROPOSED) == DAY


def test_an_introduction_never_joins_an_organisation_to_itself(region: Ecosystem) -> None:
    assert refused(lambda: take_on(region, one="K1", other="K1", terms=TERMS, on=TODAY)) is Refusal.ITSELF


def test_nobody_takes_on_what_somebody_else_has_taken_on(region: Ecosystem) -> None:
    stands = taken_on(region)

    found = refused(lambda: take_on(stands, one="B1", other="K1", terms=TERMS, on=TODAY))

    assert found is Refusal.TAKEN_ON_ALREADY


@pytest.mark.parametrize(
    ("terms", "refusal"),
    [
        (replace(TERMS, next_date=PartialDate(2026, 11, 25)), Refusal.DATE_PAST),
        (replace(TERMS, owner="  "), Refusal.NO_OWNER),
        (replace(TERMS, introducer="B1"), Refusal.INTRODUCES_ITSELF),
        (replace(TERMS, introducer="gone"), Refusal.NOT_THERE),
    ],
)
def test_terms_that_cannot_be_are_refused(region: Ecosystem, terms: Terms, refusal: Refusal) -> None:
    assert refused(lambda: take_on(region, one="K1", other="B1", terms=terms, on=TODAY)) is refusal


def test_an_old_date_may_stand_while_something_else_changes(region: Ecosystem) -> None:
    stands = taken_on(region)
    much_later = date(2027, 5, 1)

    (change,) = change_terms(stands, the_only(stands).id, replace(TERMS, owner="Bram"), on=much_later)

    assert dict(change.values) == {"owner": "Bram"}


def test_an_organisation_that_was_removed_meanwhile_is_told(region: Ecosystem) -> None:
    stands = taken_on(region)
    without = replace(stands, organisations=tuple(each for each in stands.organisations if each.id != "B1"))

    assert refused(lambda: move(without, the_only(stands).id, to=Status.AGREED, on=TODAY)) is (
        Refusal.NOT_THERE
    )


def test_working_together_makes_the_relation_with_who_introduced_them(region: Ecosystem) -> None:
    stands = taken_on(region, introducer="O1")

    after = with_changes(stands, move(stands, the_only(stands).id, to=Status.WORKING, on=TODAY))

    (made,) = [each for each in after.relations if each.pair == ("B1", "K1")]
    assert (made.level, made.introduced_by, made.themes, made.since, made.ground) == (
        Level.WORKS, "O1", ("water",), DAY, Ground.NAMED,
    )  # fmt: skip


def test_a_link_that_is_known_already_is_not_made_twice(region: Ecosystem) -> None:
    linked = replace(region, relations=(*region.relations, a_relation("K1-B1", "bound", since=2020)))
    stands = taken_on(linked)

    after = with_changes(stands, move(stands, the_only(stands).id, to=Status.WORKING, on=TODAY))

    assert after.relations == stands.relations


def test_that_there_was_none_ends_when_they_work_together(region: Ecosystem) -> None:
    asked = replace(region, relations=(*region.relations, a_relation("K1-B1", "none")))
    stands = taken_on(asked)

    after = with_changes(stands, move(stands, the_only(stands).id, to=Status.WORKING, on=TODAY))

    between = {each.level: each for each in after.relations if each.pair == ("B1", "K1")}
    assert between[Level.NONE].until == between[Level.WORKS].since == DAY


@pytest.mark.parametrize(("result", "links"), [(Result.PROJECT, 1), (Result.CONVERSATION, 0)])
def test_done_makes_a_relation_only_when_something_lasting_came_of_it(
    region: Ecosystem, result: Result, links: int
) -> None:
    stands = taken_on(region)

    after = with_changes(
        stands, move(stands, the_only(stands).id, to=Status.DONE, result=result, amount=500, on=TODAY)
    )

    assert len([each for each in after.relations if each.pair == ("B1", "K1")]) == links
    assert (the_only(after).result, the_only(after).amount) == (result, 500)


def test_moving_back_leaves_the_relation_and_every_move(region: Ecosystem) -> None:
    stands = taken_on(region)
    id = the_only(stands).id
    working = with_changes(stands, move(stands, id, to=Status.WORKING, on=TODAY))

    back = with_changes(working, move(working, id, to=Status.INTRODUCED, on=TODAY))

    assert back.relations == working.relations
    assert [each.status for each in the_only(back).moves] == ["proposed", "working", "introduced"]


def test_a_suggestion_is_set_aside_with_a_reason_and_comes_back_as_one_thing(region: Ecosystem) -> None:
    aside = with_changes(
        region,
        set_aside(
            region,
            one="B1",
            other="K1",
            status=Status.NOT_NOW,
            reason=AsideReason.NO_ROOM,
            again_from=PartialDate(2027, 3, 1),
            on=TODAY,
        ),
    )
    assert (the_only(aside).reason, the_only(aside).next_date) == (
        AsideReason.NO_ROOM, PartialDate(2027, 3, 1),
    )  # fmt: skip

    again = the_only(taken_on(aside))

    assert (again.status, again.reason) == (Status.PROPOSED, None)
    assert (again.one, again.one_brings, again.other_brings) == ("B1", "", "a lab")


def test_setting_aside_wants_a_reason_and_a_day_to_come(region: Ecosystem) -> None:
    stands = taken_on(region)
    id = the_only(stands).id

    assert refused(lambda: move(stands, id, to=Status.NO_FIT, on=TODAY)) is Refusal.NO_REASON
    past = PartialDate(2026, 1, 1)
    assert (
        refused(
            lambda: move(stands, id, to=Status.NOT_NOW, reason=AsideReason.NO_ROOM, next_date=past, on=TODAY)
        )
        is Refusal.DATE_PAST
    )


def test_an_amount_below_nothing_is_refused(region: Ecosystem) -> None:
    stands = taken_on(region)

    found = refused(lambda: move(stands, the_only(stands).id, to=Status.DONE, amount=-1, on=TODAY))

    assert found is Refusal.AMOUNT


def test_a_note_is_a_dated_line(region: Ecosystem) -> None:
    stands = taken_on(region)
    id = the_only(stands).id

    after = with_changes(stands, note(stands, id, text=" called them ", author="Bram", on=TODAY))

    (written,) = the_only(after).notes
    assert (written.on, written.author, written.text) == (DAY, "Bram", "called them")
    assert note(stands, id, text="  ", author="Bram", on=TODAY) == ()


def test_a_second_introduction_of_two_who_are_done_is_another_one(region: Ecosystem) -> None:
    stands = taken_on(region)
    done = with_changes(stands, move(stands, the_only(stands).id, to=Status.DONE, on=TODAY))

    assert len(taken_on(done).introductions) == 2


def test_joining_two_takes_their_introductions_and_ways_in_along(region: Ecosystem) -> None:
    stands = taken_on(region, introducer="O1")
    stands = with_changes(
        stands,
        know_people(
            stands,
            organisation="B1",
            colleagues=["Anna"],
        ),
    )

    joined = with_changes(stands, join(stands, kept="B2", lost="B1"))

    assert the_only(joined).pair == ("B2", "K1")
    assert joined.ways_in == (WayIn("Anna", "B2"),)
    assert with_changes(stands, join(stands, kept="K1", lost="B1")).introductions == ()


def test_exactly_the_named_colleagues_are_the_way_in(region: Ecosystem) -> None:
    first = with_changes(region, know_people(region, organisation="B1", colleagues=["Anna", " Bram\n", ""]))
    assert first.ways_in == (WayIn("Anna", "B1"), WayIn("Bram", "B1"))

    then = with_changes(first, know_people(first, organisation="B1", colleagues=["Bram"]))

    assert then.ways_in == (WayIn("Bram", "B1"),)
