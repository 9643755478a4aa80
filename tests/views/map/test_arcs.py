"""An arc is shallow, stops before both marks, and does not depend on which end comes first."""

from math import hypot

from dashboard.views.map.arcs import HEIGHT, ROOM, arc

START, END = (0.0, 0.0), (200.0, 0.0)


def test_an_arc_leaves_room_for_both_marks() -> None:
    path = arc(START, END)
    assert abs(hypot(*path[0]) - ROOM) < 0.01
    assert abs(hypot(path[-1][0] - 200, path[-1][1]) - ROOM) < 0.01


def test_an_arc_rises_as_far_as_it_should_and_no_farther() -> None:
    rise = max(abs(y) for _, y in arc(START, END))
    assert abs(rise - HEIGHT * 200) < 1


def test_the_other_way_round_is_the_same_arc() -> None:
    assert arc(END, START) == arc(START, END)[::-1]


def test_marks_that_touch_get_a_straight_line() -> None:
    assert arc((0.0, 0.0), (10.0, 0.0)) == [(0.0, 0.0), (10.0, 0.0)]
