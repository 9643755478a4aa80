"""What holds of every seating, whoever is there and whatever was asked."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis.tables import Plan, Remark, Seating, arrange, draw_lots, rearrange
from dashboard.analysis.tables.laying import lay
from dashboard.analysis.tables.seated import Seated
from dashboard.analysis.tables.start import at_random
from dashboard.analysis.tables.weighing import Weights
from tests.analysis.tables import naive
from tests.analysis.tables.rooms import Room, rooms

A_FEW = settings(max_examples=20, deadline=None)
STEPS = 20

WEIGHTS = Weights(7.0, 5.0, 3.0)


def every_seating(room: Room) -> list[Seating]:
    lots = draw_lots(*room)
    return [lots, arrange(*room, steps=STEPS), rearrange(*room, lots.rounds), rearrange(*room, ())]


@given(rooms())
@A_FEW
def test_everybody_who_is_there_sits_exactly_once_in_every_round_to_come(room: Room) -> None:
    there = sorted(each.key for each in room.guests if each.key not in room.plan.away)
    for seating in every_seating(room):
        to_come = seating.rounds[len(room.plan.held) :]
        assert len(seating.rounds) == (room.plan.number_of_rounds if there else len(room.plan.held))
        for seated in to_come:
            assert sorted(key for table in seated for key in table) == there


@given(rooms())
@A_FEW
def test_tables_are_as_equal_as_possible_and_have_four_to_eight_seats(room: Room) -> None:
    there = [each for each in room.guests if each.key not in room.plan.away]
    plan = Plan(room.plan.rounds, room.plan.tables, away=room.plan.away)
    for seating in every_seating(room._replace(plan=plan)):
        for seated in seating.rounds:
            sizes = [len(table) for table in seated]
            assert max(sizes) - min(sizes) <= 1
            assert len(there) < 4 or all(4 <= size <= 8 for size in sizes)
            assert len(sizes) == 1 or len(there) >= 8


@given(rooms())
@A_FEW
def test_rounds_that_were_held_stay_as_they_were(room: Room) -> None:
    for seating in every_seating(room):
        assert seating.rounds[: len(room.plan.held)] == room.plan.held


@given(rooms())
@A_FEW
def test_who_was_put_somewhere_by_hand_sits_there_or_is_named(room: Room) -> None:
    last = {(pin.round, pin.guest): pin for pin in room.plan.pins if pin.round >= len(room.plan.held)}
    for seating in every_seating(room):
        assert (Remark.PINS_LEFT in seating.remarks) == bool(seating.pins_left)
        for pin in last.values():
            sits = pin.round < len(seating.rounds) and pin.table in range(len(seating.rounds[pin.round]))
            sits = sits and pin.guest in seating.rounds[pin.round][pin.table]
            assert sits or pin in seating.pins_left


@given(rooms())
@A_FEW
def test_the_figures_are_those_of_a_pencil(room: Room) -> None:
    for seating in every_seating(room):
        counted = naive.figures(seating.rounds, room.guests, room.worth, room.plan.away)
        assert seating.figures == counted
        assert 0 <= counted.met <= counted.meetable


@given(rooms())
@A_FEW
def test_a_seating_is_never_worse_than_the_one_by_chance_that_it_began_with(room: Room) -> None:
    assert arrange(*room, steps=STEPS).figures.cost <= draw_lots(*room).figures.cost


@given(rooms(most=24))
@A_FEW
def test_the_same_seed_gives_the_same_seating(room: Room) -> None:
    assert arrange(*room, steps=STEPS, seconds=60) == arrange(*room, steps=STEPS, seconds=60)


@given(rooms(held=False), st.integers(0, 5))
@A_FEW
def test_what_swapping_brings_is_what_it_costs_less(room: Room, seed: int) -> None:
    """For those who come alone; the weights tell how much of each it is."""
    alone = tuple(dict.fromkeys(each.organisation for each in room.guests))
    firsts = tuple(next(each for each in room.guests if each.organisation == of) for of in alone)
    laid = lay(firsts, room.worth, room.plan)
    chance = np.random.default_rng(seed)
    seated = Seated(laid.room, at_random(laid.room, chance))
    for number, row in enumerate(seated.seats):
        gains = seated.swap_gains(number, WEIGHTS)
        for one, other in np.argwhere(row[:, None] < row[None, :]).tolist()[:40]:
            before = weighed(seated)
            seated.swap(number, one, other)
            after = weighed(seated)
            seated.swap(number, one, other)
            assert before - after == pytest.approx(gains[one, other])


def weighed(seated: Seated) -> float:
    colleagues, again, lacking, met = seated.cost()
    return WEIGHTS.colleague * colleagues + WEIGHTS.again * again + WEIGHTS.corner * lacking + met
