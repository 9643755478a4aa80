"""Degrees and pixels are two ways to say the same, and a view holds what it was fitted to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.views.map.viewing import CLOSEST, View, fit

VIEW = View(5.48, 51.44, 9.0, 824, 528)
longitudes, latitudes = st.floats(-20, 40), st.floats(35, 70)


@given(longitudes, latitudes)
def test_to_pixels_and_back_is_the_same_place(longitude: float, latitude: float) -> None:
    back = VIEW.to_degrees(VIEW.to_pixels((longitude, latitude)))
    assert back == pytest.approx((longitude, latitude), abs=1e-6)


def test_east_is_right_and_north_is_up() -> None:
    x, y = VIEW.to_pixels((5.60, 51.60))
    assert x > 0 > y


def test_one_degree_of_zoom_is_twice_as_large() -> None:
    near = View(5.48, 51.44, 10.0, 824, 528)
    assert near.to_pixels((5.6, 51.5))[0] == pytest.approx(2 * VIEW.to_pixels((5.6, 51.5))[0])
    assert near.metres_per_pixel == pytest.approx(VIEW.metres_per_pixel / 2)


def test_pixels_are_as_long_as_they_say() -> None:
    from geopy.distance import great_circle

    east = VIEW.to_degrees((100, 0))
    km = great_circle((51.44, 5.48), (east[1], east[0])).km
    assert km == pytest.approx(100 * VIEW.metres_per_pixel / 1000, rel=0.01)


@given(st.lists(st.tuples(longitudes, latitudes), min_size=2, max_size=30))
def test_a_fitted_view_holds_every_point_within_its_margin(points: list[tuple[float, float]]) -> None:
    view = fit(points, width=800, height=500, margin=40)
    for point in points:
        x, y = view.to_pixels(point)
        assert abs(x) <= 400 - 39
        assert abs(y) <= 250 - 39


def test_one_place_is_not_seen_from_too_near() -> None:
    assert fit([(5.48, 51.44)], width=800, height=500, margin=40).zoom == CLOSEST


def test_a_region_without_places_still_has_a_view() -> None:
    assert fit([], width=800, height=500, margin=40).width == 800


def test_a_box_grows_around_the_middle() -> None:
    west, south, east, north = VIEW.box(times=2)
    assert west < VIEW.box()[0] < 5.48 < VIEW.box()[2] < east
    assert south < VIEW.box()[1] < 51.44 < VIEW.box()[3] < north
