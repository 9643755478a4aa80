"""The example region is held to what its README promises."""

import csv
import re
from collections import Counter
from datetime import date

import pytest
from geopy.distance import great_circle

from dashboard.ingest import draft_of
from dashboard.ingest.example import example_region
from dashboard.ingest.folding import fold
from dashboard.ingest.table import ListFile
from dashboard.model import ActivityKind, Corner, Ecosystem, Level, PartialDate, Role, Size
from dashboard.model.cell_list import split_cell
from dashboard.model.list_kind import ListKind
from dashboard.model.partial_date import is_active
from dashboard.places.gazetteer import Gazetteer
from dashboard.places.town import countries
from dashboard.vocabularies import codes
from tests.data.example_files import example_folder, ids, known_ones, rows, themes_in

AS_OF = date(2026, 11, 24)
FILES = ("organisations", "relations", "activities", "participations")
WITHIN_KM = 15
EUROPEAN = "https://cordis.europa.eu/project/id/"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer()


@pytest.mark.parametrize("name", FILES)
def test_each_file_has_the_canonical_headings(name: str) -> None:
    with (example_folder() / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        headings = next(csv.reader(file))
    # What nobody of the example has, it has no column for.
    assert headings == list(ListKind(name).headings)[: len(headings)]
    assert set(ListKind(name).required) <= set(headings)


def test_import_accepts_it_without_a_problem_a_question_or_a_notice(gazetteer: Gazetteer) -> None:
    lists = [ListFile(f"{name}.csv", (example_folder() / f"{name}.csv").read_bytes()) for name in FILES]
    draft = draft_of(lists, Ecosystem(region=example_region()), gazetteer)
    assert (draft.problems, draft.questions, draft.notices) == ((), (), ())
    assert len(draft.changes) == sum(len(rows(name)) for name in FILES)


def test_everything_that_is_referred_to_is_there() -> None:
    organisations = ids("organisations")
    assert {row["part_of"] for row in rows("organisations") if row["part_of"]} <= organisations
    assert {row["introduced_by"] for row in rows("relations") if row["introduced_by"]} <= organisations
    assert known_ones() <= organisations
    assert {row["activity"] for row in rows("participations")} == ids("activities")


@pytest.mark.parametrize("name", ["organisations", "activities"])
def test_no_id_and_no_folded_name_is_used_twice(name: str) -> None:
    for column in ([row["id"] for row in rows(name)], [fold(row["name"]) for row in rows(name)]):
        assert [value for value, times in Counter(column).items() if times > 1] == []


def test_nothing_is_related_to_itself_or_twice_to_the_same() -> None:
    relations = rows("relations")
    assert [row for row in relations if row["source"] == row["target"]] == []
    keys = Counter(
        (frozenset((row["source"], row["target"])), row["kind"], row["since"], row["until"])
        for row in relations
    )
    assert [key for key, times in keys.items() if times > 1] == []
    parts = Counter((row["activity"], row["organisation"]) for row in rows("participations"))
    assert [part for part, times in parts.items() if times > 1] == []


def test_every_code_is_one_of_the_model_or_the_vocabularies() -> None:
    organisations, relations = rows("organisations"), rows("relations")
    assert {row["corner"] for row in organisations} == set(Corner)
    assert {row["size"] for row in organisations if row["size"]} <= set(Size)
    assert {row["inside"] for row in organisations} <= {"", "yes", "no"}
    assert {row["kind"] for row in organisations} <= set(codes("organisation_kinds"))
    assert {row["level"] for row in relations} <= {Level.KNOWS, Level.WORKS, Level.BOUND}
    assert {row["kind"] for row in relations} <= set(codes("relation_kinds"))
    assert {row["kind"] for row in rows("activities")} <= set(ActivityKind)
    assert {row["role"] for row in rows("participations")} <= set(Role)
    assert themes_in("organisations", "relations", "activities") <= set(codes("themes"))


def test_every_relation_names_the_public_fact_behind_it() -> None:
    for row in rows("relations"):
        assert row["ground"] == "public", row
        assert re.fullmatch(r"[A-Zi].{25,}[.)]", row["evidence"]), row


def test_every_activity_names_its_source() -> None:
    for row in rows("activities"):
        assert row["url"].startswith("https://"), row
        assert row["evidence"].endswith("."), row


def test_no_period_ends_before_it_begins_and_nothing_begins_after_its_day() -> None:
    for row in (*rows("relations"), *rows("activities")):
        since, until = (PartialDate.parse(row[name]) if row[name] else None for name in ("since", "until"))
        assert since is None or since.as_since() <= AS_OF, row
        assert since is None or until is None or since.as_since() < until.as_until(), row


def test_the_european_projects_it_took_from_cordis_are_over() -> None:
    for row in rows("activities"):
        if row["url"].startswith(EUROPEAN):
            assert not is_active(PartialDate.parse(row["since"]), PartialDate.parse(row["until"]), AS_OF), row


def test_nothing_was_confirmed_before_it_began_or_after_the_day_of_the_files() -> None:
    for row in rows("relations"):
        if row["last_confirmed"]:
            confirmed = PartialDate.parse(row["last_confirmed"]).last_day()
            assert confirmed <= AS_OF, row
            assert not row["since"] or PartialDate.parse(row["since"]).as_since() <= confirmed, row


def test_the_gazetteer_knows_every_european_town_it_names(gazetteer: Gazetteer) -> None:
    european = [row for row in rows("organisations") if row["country"] in countries()]
    assert [row["id"] for row in european if not row["place"]] == []
    assert [
        row["id"] for row in european if gazetteer.geocode(row["place"], country=row["country"]) is None
    ] == []


def test_coordinates_lie_near_the_town_they_belong_to(gazetteer: Gazetteer) -> None:
    placed = [row for row in rows("organisations") if row["latitude"]]
    far = {}
    for row in placed:
        town = gazetteer.geocode(row["place"], country=row["country"])
        assert town is not None, row
        here = (float(row["latitude"]), float(row["longitude"]))
        kilometres = great_circle(here, (town.latitude, town.longitude)).km
        if kilometres > WITHIN_KM:
            far[row["id"]] = kilometres
    assert far == {}
    assert len(placed) > len(rows("organisations")) / 3


def test_nobodys_needs_are_invented() -> None:
    assert {row["needs"] for row in rows("organisations")} == {""}


def test_no_identifier_stands_in_it_that_we_could_not_verify() -> None:
    for row in rows("organisations"):
        assert (row["kvk"], row["ror"]) == ("", ""), row
        assert re.fullmatch(r"(9\d{8}|8\d{8})?", row["pic"]), row
        assert re.fullmatch(r"(NL\d{9}B\d{2})?", row["vat"]), row
        assert row["pic"] or not row["vat"], row


def test_all_municipalities_of_the_region_are_there_and_inside() -> None:
    region = example_region()
    there = {row["municipality"]: row for row in rows("organisations") if row["kind"] == "municipality"}
    assert len(there) == len(region.inside.municipalities) == 21
    assert set(there) == set(region.inside.municipalities)
    assert {row["name"] for row in there.values()} == {f"Gemeente {name}" for name in there}


def test_it_has_organisations_inside_and_outside_and_says_so_of_those_who_govern_it_from_elsewhere() -> None:
    said = {row["id"] for row in rows("organisations") if row["inside"]}
    municipalities = set(example_region().inside.municipalities)
    assert said == {"provincie", "dommel", "aa-en-maas"}
    assert any(row["municipality"] not in municipalities for row in rows("organisations"))
    assert {row["municipality"] for row in rows("organisations") if row["country"] != "NL"} == {""}


def test_most_themes_are_carried_by_at_least_five_organisations() -> None:
    carried = Counter(theme for row in rows("organisations") for theme in split_cell(row["themes"]))
    assert sum(times >= 5 for times in carried.values()) >= 8


def test_who_only_rents_or_was_sold_long_ago_is_no_more_than_an_acquaintance() -> None:
    for row in rows("relations"):
        if row["kind"] in ("tenant", "carve-out"):
            assert row["level"] == Level.KNOWS, row


def test_the_readme_states_the_counts_as_they_are() -> None:
    text = (example_folder() / "README.md").read_text(encoding="utf-8")
    stated = {what: int(number) for what, number in re.findall(r"\| (.+?) \| (\d+) \|", text)}
    organisations, activities = rows("organisations"), rows("activities")
    corners = Counter(row["corner"] for row in organisations)
    assert stated == {
        "organisations": len(organisations),
        "of which knowledge": corners["knowledge"],
        "of which business": corners["business"],
        "of which government": corners["government"],
        "of which other": corners["other"],
        "organisations without any known relation or activity": len(ids("organisations") - known_ones()),
        "relations": len(rows("relations")),
        "activities": len(activities),
        "of which European projects, all of them over": sum(
            row["url"].startswith(EUROPEAN) for row in activities
        ),
        "participations": len(rows("participations")),
        "themes": len(themes_in("organisations")),
    }
