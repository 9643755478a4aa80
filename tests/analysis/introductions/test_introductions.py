"""What has been taken on: what is due, what came of it, and what is not suggested any more."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis.introductions import due, handled, outcomes, owners
from dashboard.analysis.network import network_of
from dashboard.model import Introduction, Move, PartialDate, Result, Status
from tests.domain import a_relation, an_ecosystem

TODAY = date(2026, 11, 26)


def an_introduction(id: str, *moves: tuple[str, str], **facts: object) -> Introduction:
    made = tuple(Move(Status(status), PartialDate.parse(on)) for status, on in moves)
    status = made[-1].status if made else Status.PROPOSED
    return Introduction(id, **{"one": "K1", "other": "B1", "status": status, "moves": made, **facts})  # type: ignore[arg-type]


def on(day: str) -> PartialDate:
    return PartialDate.parse(day)


def test_overdue_comes_first_then_what_has_no_date_then_what_is_to_come() -> None:
    later = an_introduction("later", next_date=on("2026-12-01"))
    today = an_introduction("today", next_date=on("2026-11-26"))
    late = an_introduction("late", next_date=on("2026-11-25"))
    without = an_introduction("without")
    over = an_introduction("over", ("done", "2026-01-01"), next_date=on("2026-01-01"))

    found = due([later, today, late, without, over], on=TODAY)

    assert [each.id for each in found.everything] == ["late", "without", "today", "later"]
    assert [each.id for each in found.overdue] == ["late"]


def test_my_list_holds_what_i_have_taken_on() -> None:
    mine = an_introduction("mine", owner="Anna")
    theirs = an_introduction("theirs", owner="bram")

    assert due([mine, theirs], on=TODAY, owner="Anna").everything == (mine,)
    assert owners([theirs, mine, mine]) == ("Anna", "bram")


@pytest.mark.parametrize(
    ("facts", "holds"),
    [
        ({"status": Status.PROPOSED}, True),
        ({"status": Status.DONE}, True),
        ({"status": Status.NO_FIT}, True),
        ({"status": Status.NOT_NOW, "next_date": on("2026-11-27")}, True),
        ({"status": Status.NOT_NOW, "next_date": on("2026-11-26")}, False),
        ({"status": Status.NOT_NOW, "moves": (Move(Status.NOT_NOW, on("2026-06-01")),)}, True),
        ({"status": Status.NOT_NOW, "moves": (Move(Status.NOT_NOW, on("2026-05-01")),)}, False),
    ],
)
def test_what_somebody_dealt_with_is_not_suggested_until_its_day(
    facts: dict[str, object], holds: bool
) -> None:
    stands = replace(an_ecosystem("K1, B1"), introductions=(an_introduction("i", **facts),))

    assert list(handled(stands, on=TODAY)) == [("B1", "K1")] * holds


def test_outcomes_count_per_year_what_was_begun_worked_and_done() -> None:
    first = an_introduction(
        "a", ("proposed", "2025-03-01"), ("introduced", "2025-04-01"), ("working", "2026-01-01")
    )
    second = an_introduction(
        "b",
        ("proposed", "2026-03-01"),
        ("done", "2026-05-01"),
        other="G1",
        result=Result.PROJECT,
        amount=25_000,
    )
    third = an_introduction(
        "c", ("proposed", "2026-03-01"), ("done", "2026-06-01"), one="B1", other="G1", result=Result.NOTHING
    )
    never_taken_on = an_introduction("d", ("no_fit", "2026-03-01"), one="B2", other="G1")
    stands = replace(an_ecosystem("K1, B1, G1, B2"), introductions=(first, second, third, never_taken_on))

    found = outcomes(network_of(stands))

    assert (found.taken_on, found.working, found.open) == (3, 2, 1)
    newer, older = found.years
    assert (newer.year, newer.begun, newer.working, newer.done, newer.amount) == (2026, 2, 2, 2, 25_000)
    assert newer.results == ((Result.PROJECT, 1), (Result.NOTHING, 1))
    assert (older.year, older.begun, older.working, older.done, older.amount) == (2025, 1, 0, 0, None)


def test_a_link_that_one_of_the_two_made_possible_later_is_what_it_multiplied_into() -> None:
    worked = an_introduction("a", ("proposed", "2025-01-01"), ("working", "2025-06-01"))
    later = a_relation("G1-B2", since="2025-07-01", introduced_by="K1")
    before = a_relation("G2-B2", since="2025-05-01", introduced_by="K1")
    undated = a_relation("G3-B2", introduced_by="K1")
    itself = a_relation("K1-B1", since="2025-06-01", introduced_by="B1")
    only_knows = a_relation("G4-B2", "knows", since="2025-07-01", introduced_by="K1")
    stands = an_ecosystem("K1, B1, B2, G1, G2, G3, G4", later, before, undated, itself, only_knows)

    assert outcomes(network_of(replace(stands, introductions=(worked,)))).further == 1
    assert outcomes(network_of(stands)).further == 0


DAYS = st.sampled_from(["2024-05-01", "2025-02-01", "2025-11-30", "2026-08-08"])
MOVES = st.lists(st.tuples(st.sampled_from([each.value for each in Status]), DAYS), max_size=5)


@given(st.lists(st.tuples(MOVES, st.sampled_from([None, *Result]), st.sampled_from([None, 0, 1000]))))
def test_the_years_together_are_the_whole(
    made: list[tuple[list[tuple[str, str]], Result | None, int | None]],
) -> None:
    introductions = tuple(
        an_introduction(str(number), *sorted(moves, key=lambda each: each[1]), result=result, amount=amount)
        for number, (moves, result, amount) in enumerate(made)
    )
    found = outcomes(network_of(replace(an_ecosystem("K1, B1"), introductions=introductions)))

    taken_on = [each for each in introductions if any(move.status == "proposed" for move in each.moves)]
    assert found.taken_on == len(taken_on) == sum(year.begun for year in found.years)
    assert found.working == sum(year.working for year in found.years)
    assert sum(year.done for year in found.years) == sum(each.status == "done" for each in taken_on)
    worked = [
        each
        for each in taken_on
        if each.status == "working"
        or (
            each.status == "done"
            and (
                each.result in ("partnership", "project")
                or any(move.status == "working" for move in each.moves)
            )
        )
    ]
    assert found.working == len(worked)
