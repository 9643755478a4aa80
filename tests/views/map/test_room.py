"""What a browser says of its size is believed within reason."""

import pytest

from dashboard.views.map.room import Room, _read


def test_a_projector_has_the_same_page_larger() -> None:
    laptop = _read({"width": 824, "high": 800, "rem": 16})
    projector = _read({"width": 1030, "high": 1000, "rem": 20})
    assert laptop is not None
    assert projector == Room(824, laptop.height, 1.25)
    assert projector.real_height == round(laptop.height * 1.25)


@pytest.mark.parametrize("told", [{}, None, {"width": "wide", "high": 1, "rem": 16}, {"width": 800}])
def test_what_is_no_size_is_not_yet_known(told: dict | None) -> None:
    assert _read(told) is None


@pytest.mark.parametrize("width", [-5, 1, 10**9])
def test_an_unlikely_size_is_held_within_bounds(width: int) -> None:
    room = _read({"width": width, "high": 10**9, "rem": 16})
    assert room is not None
    assert 240 <= room.width <= 4000
    assert room.height <= 44 * 16
