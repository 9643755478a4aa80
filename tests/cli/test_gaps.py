"""Gaps, counted for a program and read aloud in a terminal."""

import json
from pathlib import Path

import pytest

from dashboard.texts import Language
from tests.cli.running import brought_in, counts, driehoek


def test_gaps_as_json_is_what_was_promised(folder: Path):
    brought_in()
    assert json.loads(driehoek("gaps", "--format", "json").stdout) == {
        "organisations": {"knowledge": 1, "business": 1, "government": 1, "other": 0},
        "relations": 2,
        "golden_triangles": 0,
        "golden_within_one_activity": 0,
        "open_triangles": 1,
        "missing_links": [
            {
                "source": "province",
                "target": "tue",
                "closes": 1,
                "ways": 1,
                "introducers": ["asml"],
                "resource_allocation": 0.5,
            }
        ],
    }


def test_gaps_are_the_same_in_dutch_for_a_program(folder: Path):
    brought_in()
    one, other = (driehoek("gaps", "--format", "json", language=each).stdout for each in Language)
    assert one == other


def test_the_filters_and_the_number_asked_for_are_kept_to(folder: Path):
    brought_in()
    before = json.loads(driehoek("gaps", "--on", "2016-01-01", "--format", "json").stdout)
    assert (before["relations"], before["missing_links"]) == (1, [])
    there = json.loads(driehoek("gaps", "--place", "veldhoven", "--format", "json").stdout)
    assert there["organisations"] == {"knowledge": 0, "business": 1, "government": 0, "other": 0}
    none = json.loads(driehoek("gaps", "--top", "0", "--format", "json").stdout)
    assert (none["open_triangles"], none["missing_links"]) == (1, [])


@pytest.mark.parametrize("theme", ["photonics", "Photonics", "fotonica"])
def test_a_theme_is_known_by_its_code_and_by_its_name(folder: Path, theme: str):
    brought_in()
    found = json.loads(driehoek("gaps", "--theme", theme, "--format", "json").stdout)
    assert found["relations"] == 2


def test_gaps_read_aloud_in_a_terminal(folder: Path):
    brought_in()
    lines = driehoek("gaps").stdout.splitlines()
    assert "1 open triangle." in lines
    assert lines[-1].split() == ["Provincie", "Noord-Brabant", "TU/e", "1", "1", "ASML"]


def test_gaps_as_csv_name_both_sides(folder: Path):
    brought_in()
    heading, row = driehoek("gaps", "--format", "csv").stdout.splitlines()
    assert heading.startswith("source,source_name,target,target_name,closes,ways,introducers")
    assert row == "province,Provincie Noord-Brabant,tue,TU/e,1,1,asml,0.5"


@pytest.mark.parametrize("form", ["table", "csv", "json"])
@pytest.mark.parametrize("command", ["gaps", "suggestions", "offers", "round"])
def test_an_empty_store_is_no_failure_and_never_gets_the_example(folder: Path, command: str, form: str):
    result = driehoek(command, "--format", form)
    assert result.exit_code == 0
    assert result.stdout.strip()
    assert counts() == (0, 0)
