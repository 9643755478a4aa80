"""The view is the region's: nobody far away shrinks it, and no filter moves anybody."""

from dashboard.analysis.network import network_of
from dashboard.views.map.scene import scene
from tests.domain import an_ecosystem

NEAR = {
    f"B{number}": {"place": f"Town {number}", "latitude": 51.4 + number / 100, "longitude": 5.4 + number / 80}
    for number in range(1, 12)
}
SIZE = {"width": 824, "height": 528}


def made(inside: bool | None = None, **more):
    region = an_ecosystem(", ".join([*NEAR, *more]), **{**NEAR, **more})
    return scene(network_of(region), inside=inside, **SIZE)


def test_everybody_near_is_in_view() -> None:
    drawn = made()
    assert all(drawn.is_in_view(each) for each in NEAR)


def test_somebody_far_away_does_not_shrink_the_region() -> None:
    far = {"B99": {"place": "Madrid", "latitude": 40.4, "longitude": -3.7}}
    assert made(**far).view == made().view
    assert not made(**far).is_on_the_map("B99")


def test_an_office_elsewhere_that_says_it_is_inside_does_not_widen_the_view() -> None:
    elsewhere = {"G1": {"place": "Boxtel", "latitude": 51.75, "longitude": 5.2, "inside": True}}
    assert made(**elsewhere).view == made().view


def test_those_outside_have_a_view_of_their_own() -> None:
    far = {
        "B98": {"place": "Leuven", "latitude": 50.88, "longitude": 4.7, "inside": False},
        "B99": {"place": "Aachen", "latitude": 50.78, "longitude": 6.08, "inside": False},
    }
    drawn = made(inside=False, **far)
    assert drawn.is_in_view("B98")
    assert set(drawn.fan.positions) == {"B98", "B99"}


def test_who_has_no_place_is_not_on_the_map() -> None:
    drawn = made(B50={"place": "Nowhere"})
    assert not drawn.is_on_the_map("B50")
    assert "B50" not in drawn.fan.positions
