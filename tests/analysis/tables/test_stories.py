"""Rooms of which anybody can say how they should sit."""

from functools import partial
from itertools import count

import pytest

from dashboard.analysis.tables import Pin, Plan, Remark, arrange, met_at, possible_tables, rearrange
from tests.analysis.tables.rooms import guests, worth

TWELVE = guests("K1 K2 K3 B1 B2 B3 B4 B5 B6 G1 G2 G3")
PAIRS = worth("K1-B1, K1-G1, K2-B2, K3-G3")
divided = partial(arrange, steps=500)


def test_those_who_should_meet_sit_together_with_the_three_corners_at_every_table() -> None:
    seating = divided(TWELVE, PAIRS, Plan(rounds=1, tables=3))
    assert (seating.figures.met, seating.figures.meetable, seating.figures.lacking) == (4, 4, 0)
    assert seating.remarks == ()


def test_people_of_one_organisation_are_divided_over_the_tables() -> None:
    room = guests("B1 B1#2 B1#3 K1 K2 K3 G1 G2 G3 B2 B3 B4")
    assert divided(room, PAIRS, Plan(rounds=3, tables=3)).figures.colleagues == 0


def test_sixteen_people_sit_three_times_without_anybody_meeting_twice() -> None:
    room = guests(" ".join(f"K{number}" for number in range(16)))
    seating = divided(room, frozenset(), Plan(rounds=3, tables=4))
    assert seating.figures.again == 0


def test_where_some_must_meet_again_it_says_so() -> None:
    seating = divided(TWELVE, PAIRS, Plan(rounds=2, tables=2))
    assert seating.figures.again > 0
    assert Remark.MUST_MEET_AGAIN in seating.remarks


def test_a_corner_of_two_people_lacks_at_no_more_tables_than_it_must() -> None:
    room = guests("G1 G2 K1 K2 K3 K4 B1 B2 B3 B4 B5 B6 B7 B8 B9 O1")
    seating = divided(room, frozenset(), Plan(rounds=2, tables=4))
    assert seating.figures.lacking == 0
    for seated in seating.rounds:
        assert sum(any(key.startswith("G") for key in table) for table in seated) == 2


def test_who_is_moved_by_hand_changes_seats_with_one_other_and_nobody_else_moves() -> None:
    before = divided(TWELVE, PAIRS, Plan(rounds=2, tables=3))
    moved = before.rounds[0][0][0]
    after = rearrange(TWELVE, PAIRS, Plan(2, 3, pins=(Pin(0, moved, 2),)), before.rounds)
    assert moved in after.rounds[0][2]
    assert after.rounds[1] == before.rounds[1]
    elsewhere = [
        key
        for table, keys in enumerate(before.rounds[0])
        for key in keys
        if key not in after.rounds[0][table]
    ]
    assert len(elsewhere) == 2


def test_newcomers_take_the_seats_of_who_left_and_nobody_else_moves() -> None:
    before = divided(TWELVE, PAIRS, Plan(rounds=2, tables=3))
    came = guests("K4 B7")
    after = rearrange((*TWELVE, *came), PAIRS, Plan(2, 3, away=frozenset({"K3", "B6"})), before.rounds)
    for was, now in zip(before.rounds, after.rounds, strict=True):
        for table, keys in enumerate(was):
            assert {key for key in keys if key not in ("K3", "B6")} <= set(now[table])


def test_a_pair_that_met_in_a_round_held_counts_as_met_after_one_of_them_left() -> None:
    held = ((("K1", "B1", "G1", "B3"), ("K2", "B2", "G2", "B4")),)
    plan = Plan(rounds=2, tables=2, held=held, away=frozenset({"B1", "K3", "G3"}))
    seating = divided(TWELVE, PAIRS, plan)
    assert (seating.figures.met, seating.figures.meetable) == (3, 3)


def test_a_table_where_many_were_put_by_hand_is_larger_and_the_others_share_the_rest() -> None:
    pins = tuple(Pin(0, key, 0) for key in ("K1", "K2", "K3", "B1", "B2", "B3"))
    seating = divided(TWELVE, PAIRS, Plan(rounds=1, tables=3, pins=pins))
    assert sorted(seating.rounds[0][0]) == ["B1", "B2", "B3", "K1", "K2", "K3"]
    assert [len(table) for table in seating.rounds[0]] == [6, 3, 3]
    assert seating.remarks == (Remark.SMALL_TABLE,)


@pytest.mark.parametrize(
    ("number", "possible"),
    [(0, [0]), (1, [1]), (3, [1]), (4, [1]), (8, [1, 2]), (9, [2]), (11, [2]), (60, list(range(8, 16)))],
)
def test_so_many_tables_are_possible(number: int, possible: list[int]) -> None:
    assert list(possible_tables(number)) == possible


def test_nobody_and_too_few_are_said_and_no_failure() -> None:
    assert divided((), frozenset(), Plan()).remarks == (Remark.NOBODY,)
    few = divided(TWELVE[:3], PAIRS, Plan(rounds=2, tables=5))
    assert few.rounds == ((("K1", "K2", "K3"),),) * 2
    assert few.remarks[:2] == (Remark.FEWER_THAN_FOUR, Remark.OTHER_NUMBER_OF_TABLES)


def test_out_of_time_it_still_seats_everybody() -> None:
    ticking = count()
    seating = divided(TWELVE, PAIRS, Plan(rounds=2, tables=3), seconds=2, clock=lambda: float(next(ticking)))
    assert len([key for table in seating.rounds[1] for key in table]) == 12


def test_who_should_meet_at_a_table_is_named_once_for_their_organisations() -> None:
    room = guests("K1 K1#2 B1 G1")
    assert met_at(("K1", "K1#2", "B1", "G1"), room, PAIRS) == (("B1", "K1"), ("G1", "K1"))
