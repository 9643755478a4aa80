"""Organisations at one spot can each be seen; nobody stands where nobody is; a filter moves nobody."""

from itertools import combinations
from math import hypot

import pytest

from dashboard.model import Organisation
from dashboard.views.map.fanning import MARK, Fan, fan_out, offsets
from dashboard.views.map.viewing import View
from tests.domain import an_organisation

VIEW = View(5.48, 51.44, 9.0, 824, 528)
EINDHOVEN = {"place": "Eindhoven", "latitude": 51.44, "longitude": 5.48}
HELMOND = {"place": "Helmond", "latitude": 51.48, "longitude": 5.66}
VELDHOVEN = {"place": "Veldhoven", "latitude": 51.42, "longitude": 5.40}


def many(count: int, letter: str = "B", **facts) -> list[Organisation]:
    return [an_organisation(f"{letter}{number:03}", **facts) for number in range(count)]


def apart(fan: Fan) -> float:
    return min(
        hypot(one[0] - other[0], one[1] - other[1]) for one, other in combinations(fan.positions.values(), 2)
    )


@pytest.mark.parametrize("count", [2, 3, 4, 5, 6, 7, 20, 80, 300])
def test_marks_at_one_place_do_not_cover_each_other(count: int) -> None:
    assert apart(fan_out(many(count, **EINDHOVEN), VIEW)) > 2 * MARK


@pytest.mark.parametrize("count", [1, 2, 6, 7, 60])
def test_a_spot_has_as_many_places_as_it_has_members(count: int) -> None:
    assert len(set(offsets(count))) == count


def test_a_single_organisation_stands_exactly_where_it_is() -> None:
    fan = fan_out(many(1, **HELMOND), VIEW)
    assert fan.positions["B000"] == pytest.approx(VIEW.to_pixels((5.66, 51.48)))


def test_who_has_no_place_stands_nowhere() -> None:
    fan = fan_out([an_organisation("B1"), an_organisation("B2", **HELMOND)], VIEW)
    assert set(fan.positions) == {"B2"}


def test_neighbouring_spots_move_apart() -> None:
    crowd = [*many(60, **EINDHOVEN), *many(8, "K", **VELDHOVEN), *many(14, "G", **HELMOND)]
    fan = fan_out(crowd, VIEW)
    for one, other in combinations(fan.spots, 2):
        assert hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) >= one.radius + other.radius
    assert apart(fan) > 2 * MARK


def test_knowledge_stands_in_the_middle_of_a_spiral() -> None:
    fan = fan_out([*many(30, **EINDHOVEN), *many(3, "K", **EINDHOVEN)], VIEW)
    (spot,) = fan.spots
    assert spot.members[:3] == ("K000", "K001", "K002")


def test_the_same_organisations_in_another_order_give_the_same_picture() -> None:
    crowd = [*many(20, **EINDHOVEN), *many(5, "K", **HELMOND), *many(3, "G", **VELDHOVEN)]
    assert fan_out(crowd, VIEW) == fan_out(crowd[::-1], VIEW)


def test_no_name_lies_over_another_or_over_a_mark() -> None:
    crowd = [*many(60, **EINDHOVEN), *many(8, "K", **VELDHOVEN), *many(14, "G", **HELMOND)]
    fan = fan_out(crowd, VIEW)
    named = [spot for spot in fan.spots if spot.label is not None]
    assert {spot.name for spot in named} == {"Eindhoven", "Veldhoven", "Helmond"}
    for spot in named:
        assert spot.label is not None
        for x, y in fan.positions.values():
            assert abs(y - spot.label[1]) > MARK or abs(x - spot.label[0]) > MARK
    for one, other in combinations(named, 2):
        assert one.label is not None
        assert other.label is not None
        assert abs(one.label[1] - other.label[1]) >= 17 or abs(one.label[0] - other.label[0]) > 40


def test_addresses_far_apart_in_one_town_are_separate_spots() -> None:
    near = View(5.48, 51.44, 13.0, 824, 528)
    crowd = [
        an_organisation("B1", place="Eindhoven", latitude=51.45, longitude=5.48),
        an_organisation("B2", place="Eindhoven", latitude=51.41, longitude=5.46),
    ]
    assert len(fan_out(crowd, near).spots) == 2
    assert len(fan_out(crowd, VIEW).spots) == 1
