"""Rings are cut to a box exactly."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dashboard.places.clipping import Box, area_of, clipped, label_point, thinned

SQUARE = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)]
sides = st.floats(min_value=-2, max_value=6)


def test_a_ring_inside_the_box_stays_as_it_is() -> None:
    assert sorted(set(clipped(SQUARE, Box(-1, -1, 5, 5)))) == sorted(set(SQUARE))


def test_a_ring_outside_the_box_is_gone() -> None:
    assert clipped(SQUARE, Box(5, 5, 6, 6)) == []


@given(west=sides, south=sides, width=st.floats(0.1, 4), height=st.floats(0.1, 4))
def test_what_is_left_of_a_square_has_the_area_of_the_overlap(
    west: float, south: float, width: float, height: float
) -> None:
    box = Box(west, south, west + width, south + height)
    across = max(0.0, min(4.0, box.east) - max(0.0, box.west))
    upward = max(0.0, min(4.0, box.north) - max(0.0, box.south))
    assert abs(area_of(clipped(SQUARE, box)) - across * upward) < 1e-6


def test_thinning_leaves_no_repeated_points() -> None:
    assert thinned(np.array([(0.0, 0.0), (0.01, 0.0), (1.0, 0.0)]), grid=0.5) == [(0.0, 0.0), (1.0, 0.0)]


def test_a_label_stands_in_the_middle() -> None:
    assert label_point(SQUARE) == (2.0, 2.0)
