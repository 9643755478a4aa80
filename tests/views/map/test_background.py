"""The land below the marks: named in the reader's language, with a scale that is true."""

import pytest
from geopy.distance import great_circle

from dashboard.texts import Language, texts_in
from dashboard.views.map.background import THIN_SPACE, background
from dashboard.views.map.viewing import View

VIEW = View(5.48, 51.44, 9.0, 824, 528)


def names(language: str, country: str = "NL", view: View = VIEW) -> set[str]:
    under = background(view, (), country=country, texts=texts_in(Language(language)))
    return {each["properties"]["text"].replace(THIN_SPACE, "") for each in under.names}


def test_provinces_at_home_and_countries_abroad_are_named() -> None:
    assert {"NOORD-BRABANT", "LIMBURG", "BELGIË"} <= names("nl")
    assert "BELGIUM" in names("en")


def test_for_a_belgian_region_it_is_the_other_way_round() -> None:
    assert {"NEDERLAND", "LIMBURG"} <= names("nl", "BE")


def test_every_name_is_in_view() -> None:
    west, south, east, north = VIEW.box()
    for each in background(VIEW, (), country="NL", texts=texts_in(Language("nl"))).names:
        longitude, latitude = each["geometry"]["coordinates"]
        assert west < longitude < east
        assert south < latitude < north


@pytest.mark.parametrize("zoom", [5.0, 7.5, 9.0, 12.0])
def test_the_scale_is_as_long_as_it_says(zoom: float) -> None:
    view = View(5.48, 51.44, zoom, 824, 528)
    under = background(view, (), country="NL", texts=texts_in(Language("en")))
    (left, south), (right, _) = under.scale[0]["geometry"]["coordinates"][1:3]
    km = great_circle((south, left), (south, right)).km
    said = float(under.scale_name[0]["properties"]["text"].removesuffix(" km").replace(",", ""))
    # Mercator stretches: the south of a wide view is larger than its middle.
    assert km == pytest.approx(said, rel=0.12)
