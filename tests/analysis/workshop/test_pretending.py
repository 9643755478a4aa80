"""A pretend audience says what a room could say, and goes on where it was."""

import pytest

from dashboard.analysis.network import network_of
from dashboard.analysis.workshop import fold, triangles_in_sight
from dashboard.analysis.workshop.pretending import audience_of, next_line
from dashboard.model import CORNERS
from dashboard.model.workshop import (
    Agreement,
    Approved,
    Gives,
    Here,
    Rejected,
    Seeks,
    Slip,
    StepKind,
    Via,
    Wish,
)
from tests.domain import an_ecosystem
from tests.rooms import a_log

NETWORK = network_of(
    an_ecosystem("K1-B1, B1-G1, K2-B1, K2-G2, K1-G2, K3, B2-K1, B2-G1, O1-K1", B3={}, G3={}, B4={})
)
WORDS = {corner: (f"iets van {corner}",) for corner in CORNERS}


def _speak(step, lines, number):
    audience = audience_of(NETWORK, size=8)
    for _ in range(number):
        said = next_line(audience, fold(a_log(*lines)), step, gives=WORDS, seeks=WORDS, network=NETWORK)
        if said is None:
            break
        lines.append((Via.REHEARSAL, *said))
    return lines


def test_the_guests_come_from_all_three_corners():
    guests = audience_of(NETWORK, size=6).guests.values()
    assert {NETWORK.corner(each) for each in guests} == set(CORNERS)
    assert len(set(guests)) == len(guests) == 6


@pytest.mark.parametrize(
    ("step", "kinds"),
    [
        (StepKind.GIVING, {Here, Gives, Seeks}),
        (StepKind.CLOSING, {Here, Slip}),
        (StepKind.MISSING, {Here, Wish}),
        (StepKind.PICTURE, {Here}),
        (None, {Here}),
    ],
)
def test_the_room_does_what_the_step_asks_and_then_falls_silent(step, kinds):
    lines = _speak(step, [], 60)
    assert {type(said) for *_, said in lines} == kinds
    assert len(lines) < 60


def test_everybody_gives_before_anybody_seeks():
    said = [type(said) for *_, said in _speak(StepKind.GIVING, [], 60) if not isinstance(said, Here)]
    assert said == sorted(said, key=[Gives, Seeks].index)


def test_an_audience_that_was_interrupted_goes_on_where_it_was():
    assert _speak(StepKind.CLOSING, _speak(StepKind.CLOSING, [], 9), 20) == _speak(StepKind.CLOSING, [], 29)


def test_what_it_introduces_closes_triangles():
    room = fold(a_log(*_speak(StepKind.CLOSING, [], 60)), approval=False)
    slips = list(room.said(Slip))
    assert slips
    assert len(triangles_in_sight(room, NETWORK)) == len(slips)


def test_it_agrees_on_what_was_approved_and_not_on_what_was_rejected():
    lines = _speak(StepKind.CLOSING, [], 60)
    slips = [item for item in fold(a_log(*lines)).items if isinstance(item.said, Slip)]
    assert len(slips) > 2
    lines += [(Via.DESK, "", Rejected(slips[0].entry.id))]
    lines += [(Via.DESK, "", Approved(each.entry.id)) for each in slips[1:]]
    _speak(StepKind.AGREEING, lines, 60)
    agreed = [said for *_, said in lines if isinstance(said, Agreement)]
    assert [(each.one, each.other, each.slip) for each in agreed] == [
        (each.said.one, each.said.other, each.entry.id) for each in slips[1:]
    ]
    assert [type(said) for *_, said in lines].count(Slip) == len(slips), "what was rejected is not said again"


def test_those_come_who_have_somebody_to_introduce():
    introducing = {"K1", "K2", "B1", "B2"}
    assert introducing <= set(audience_of(NETWORK, size=6).guests.values())


def test_a_region_without_anybody_has_a_silent_audience():
    nobody = network_of(an_ecosystem(""))
    audience = audience_of(nobody)
    assert next_line(audience, fold(()), StepKind.CLOSING, gives=WORDS, seeks=WORDS, network=nobody) is None
