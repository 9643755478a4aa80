"""What deck.gl is given: no tile server, no foreign markup, and the same index for the same organisation."""

import json

import pydeck
import pytest

from dashboard.views.map import layers
from dashboard.views.map.fanning import fan_out
from dashboard.views.map.viewing import View
from dashboard.views.theme import DARK, LIGHT
from tests.domain import an_organisation
from tests.hostile import HOSTILE

VIEW = View(5.48, 51.44, 9.0, 824, 528)
PLACED = [
    an_organisation("K1", place="Best", latitude=51.5, longitude=5.4, precision="address"),
    an_organisation("B1", place="Best", latitude=51.5, longitude=5.4, precision="town"),
    an_organisation("G1", place="Asten", latitude=51.4, longitude=5.7),
]


def drawn(shown: frozenset[str], tokens=LIGHT, organisations=PLACED) -> list[dict]:
    fan = fan_out(organisations, VIEW)
    what = {each.id: "" for each in organisations}
    made = layers.marks(organisations, fan.positions, shown, VIEW, tokens, what, revision=7)
    return json.loads(pydeck.Deck(layers=made, map_provider=None).to_json())["layers"]


def test_an_address_is_filled_and_everything_else_outlined() -> None:
    marks = drawn(frozenset({"K1", "B1", "G1"}))[-1]["data"]
    assert [each["properties"]["icon"] for each in marks] == [
        "knowledge-filled",
        "business-outlined",
        "government-outlined",
    ]


def test_a_filter_leaves_every_organisation_at_its_index_and_its_place() -> None:
    everybody, some = drawn(frozenset({"K1", "B1", "G1"}))[-1]["data"], drawn(frozenset({"G1"}))[-1]["data"]
    assert [each["properties"]["id"] for each in some] == [each["properties"]["id"] for each in everybody]
    assert [each["geometry"] for each in some] == [each["geometry"] for each in everybody]
    assert [each["properties"]["size"] > 0 for each in some] == [False, False, True]


def test_every_layer_has_its_own_id_and_the_marks_know_their_revision() -> None:
    ids = [layer["id"] for layer in drawn(frozenset())]
    assert len(set(ids)) == len(ids)
    assert f"{layers.MARKS}-7" in ids


def test_marks_take_the_colours_of_the_reader_s_theme() -> None:
    light, dark = drawn(frozenset({"K1"}))[-1]["data"][0], drawn(frozenset({"K1"}), DARK)[-1]["data"][0]
    assert light["properties"]["colour"] == [0x00, 0x72, 0xB2, 255]
    assert dark["properties"]["colour"] == [0x4F, 0xA6, 0xE8, 255]


def test_streamlit_finds_no_colour_that_it_would_fade_when_something_is_chosen() -> None:
    for layer in drawn(frozenset({"K1"})):
        assert layer["@@type"] == "GeoJsonLayer"
        assert "getFillColor" not in layer
        assert "getColor" not in layer


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_stays_data(name: str) -> None:
    one = an_organisation("K1", name=name, place="Best", latitude=51.5, longitude=5.4)
    shown = drawn(frozenset({"K1"}), organisations=[one])[-1]["data"][0]["properties"]["name"]
    assert len(shown) <= 80
    assert "\u202e" not in shown
    assert "\n" not in shown
