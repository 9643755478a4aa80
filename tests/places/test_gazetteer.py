"""The gazetteer finds towns as people write them, and says how sure it is."""

import csv

import pytest
from geopy.distance import great_circle
from geopy.geocoders.base import Geocoder

from dashboard.data_folder import data_folder
from dashboard.places.folding import fold
from dashboard.places.gazetteer import Gazetteer
from dashboard.places.town import countries, towns_of

BRAINPORT = [
    "Asten", "Bergeijk", "Best", "Bladel", "Cranendonck", "Deurne",
    "Eersel", "Eindhoven", "Geldrop-Mierlo", "Gemert-Bakel", "Heeze-Leende",
    "Helmond", "Laarbeek", "Nuenen c.a.", "Oirschot", "Reusel-De Mierden",
    "Someren", "Son en Breugel", "Valkenswaard", "Veldhoven", "Waalre",
]  # fmt: skip


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


def test_it_is_used_like_any_geopy_geocoder(gazetteer: Gazetteer) -> None:
    location = gazetteer.geocode("Eindhoven", country="NL")
    assert isinstance(gazetteer, Geocoder)
    assert location is not None
    assert location.address == "Eindhoven, Noord-Brabant, NL"
    assert great_circle((51.44, 5.48), (location.latitude, location.longitude)).km < 2
    assert location.raw["precision"] == "town"
    assert gazetteer.geocode({"city": "Eindhoven", "country": "NL"}) == location


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("'S-GRAVENHAGE", "Den Haag"),
        ("The Hague", "Den Haag"),
        ("S HERTOGENBOSCH", "'s-Hertogenbosch"),
        ("Den Bosch", "'s-Hertogenbosch"),
        ("St. Oedenrode", "Sint-Oedenrode"),
        ("Capelle a/d IJssel", "Capelle aan den IJssel"),
        ("Gemeente Best", "Best"),
        ("5612 AZ Eindhoven", "Eindhoven"),
        ("Eindhoven, Nederland", "Eindhoven"),
        ("Etten-Leur", "Etten-Leur"),
        ("Deurne", "Deurne"),
        ("Luchthaven Schiphol", "Schiphol"),
    ],
)
def test_a_town_is_found_as_people_write_it(gazetteer: Gazetteer, written: str, meant: str) -> None:
    location = gazetteer.geocode(written, country="NL")
    assert location is not None
    assert location.raw["place"] == meant
    assert location.raw["precision"] == "town"


def test_a_town_is_never_sought_in_another_country(gazetteer: Gazetteer) -> None:
    assert gazetteer.geocode("Eindhoven", country="BE") is None
    assert gazetteer.geocode("Deurne", country="BE").raw["country"] == "BE"
    assert gazetteer.geocode("Seoul", country="KR") is None


def test_the_codes_of_the_european_commission_are_understood(gazetteer: Gazetteer) -> None:
    assert gazetteer.geocode("Athens", country="EL").raw["country"] == "GR"
    assert gazetteer.geocode("Cambridge", country="uk").raw["country"] == "GB"


def test_of_namesakes_the_largest_is_meant_unless_a_province_stands_with_it(gazetteer: Gazetteer) -> None:
    assert gazetteer.geocode("Hengelo", country="NL").raw["region"] == "Overijssel"
    assert gazetteer.geocode("Hengelo Gld", country="NL").raw["region"] == "Gelderland"
    assert gazetteer.geocode("Beek (Limburg)", country="NL").raw["precision"] == "town"


def test_a_namesake_of_comparable_size_makes_a_place_approximate(gazetteer: Gazetteer) -> None:
    heusden = gazetteer.geocode("Heusden", country="NL")
    assert heusden.raw["precision"] == "approximate"
    assert heusden.raw["municipality"] == ""
    assert len(gazetteer.geocode("Heusden", country="NL", exactly_one=False)) > 1


def test_leaving_out_words_makes_a_place_approximate(gazetteer: Gazetteer) -> None:
    torino = gazetteer.geocode("TORINO TO", country="IT")
    assert torino.raw["place"] in {"Turin", "Torino"}
    assert torino.raw["precision"] == "approximate"
    assert gazetteer.geocode("Markt 1, Eindhoven", country="NL").raw["precision"] == "approximate"
    assert gazetteer.geocode("San Nergenshuizen", country="IT") is None


@pytest.mark.parametrize("municipality", BRAINPORT)
def test_every_brainport_municipality_stands_in_itself(gazetteer: Gazetteer, municipality: str) -> None:
    location = gazetteer.geocode(municipality, country="NL")
    assert location is not None
    assert location.raw["municipality"] == municipality
    assert great_circle((51.44, 5.48), (location.latitude, location.longitude)).km < 35


def test_a_village_knows_its_municipality(gazetteer: Gazetteer) -> None:
    assert gazetteer.geocode("Son", country="NL").raw["municipality"] == "Son en Breugel"
    assert gazetteer.geocode("Hapert", country="NL").raw["municipality"] == "Bladel"


def test_a_merged_municipality_stands_approximately_at_its_seat(gazetteer: Gazetteer) -> None:
    location = gazetteer.geocode("Meierijstad", country="NL")
    veghel = gazetteer.geocode("Veghel", country="NL")
    assert location.point == veghel.point
    assert location.raw["precision"] == "approximate"


@pytest.mark.parametrize(
    "text", ["", "  ", "---", "5612 AZ", "de", "<script>alert(1)</script>", "=cmd|' /C calc'!A0"]
)
def test_what_is_no_place_is_not_found(gazetteer: Gazetteer, text: str) -> None:
    assert gazetteer.geocode(text, country="NL") is None


def test_a_misspelt_town_is_suggested_and_not_assumed(gazetteer: Gazetteer) -> None:
    assert gazetteer.geocode("Doordrecht", country="NL") is None
    assert gazetteer.suggestions("Doordrecht", country="NL")[0] == "Dordrecht"
    assert gazetteer.suggestions("Xqzwv", country="NL") == ()


def test_the_nearest_town_to_a_point_is_found(gazetteer: Gazetteer) -> None:
    assert gazetteer.reverse((51.4405, 5.4780)).raw["place"] == "Eindhoven"
    assert gazetteer.reverse((51.4405, 5.4780), country="BE").raw["country"] == "BE"
    assert gazetteer.reverse((0.0, 0.0)) is None


def test_the_names_in_the_files_are_folded_as_a_question_is() -> None:
    assert all(fold(name) == name for town in towns_of("BE") for name in town.names)


def test_every_town_of_the_supplement_lies_in_its_country() -> None:
    path = data_folder() / "gazetteer" / "supplement.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["latitude"]]
    assert len(rows) > 60
    for row in rows:
        box = countries()[row["country"]]
        assert box.holds(float(row["longitude"]), float(row["latitude"])), row["place"]
        near = [
            town
            for town in towns_of(row["country"])
            if town.region == row["region"]
            and town.name != row["place"]
            and great_circle(
                (town.latitude, town.longitude), (float(row["latitude"]), float(row["longitude"]))
            ).km
            < 12
        ]
        assert near, f"{row['place']} lies nowhere near {row['region']}"
