"""Suggestions and rounds, with their reasons."""

import json
from pathlib import Path

import pytest

from dashboard.texts import Language
from tests.cli.running import a_region_to_suggest_in, driehoek


def test_suggestions_come_in_rank_with_their_reasons(folder: Path):
    a_region_to_suggest_in(folder)
    found = json.loads(driehoek("suggestions", "--top", "3", "--format", "json").stdout)
    assert 0 < len(found) <= 3
    for each in found:
        assert list(each) == ["source", "target", "introducers", "reasons"]
        assert each["source"] < each["target"]
        assert all(isinstance(reason["code"], str) for reason in each["reasons"])


def test_a_round_says_what_it_brings(folder: Path):
    a_region_to_suggest_in(folder)
    found = json.loads(driehoek("round", "--number", "3", "--format", "json").stdout)
    assert found["for"] == "triangles"
    assert len(found["introductions"]) == 3
    assert found["before"]["golden_triangles"] == 0
    assert found["after"]["golden_triangles"] >= 3
    shown = driehoek("round", "--for", "newcomers", "--number", "3", "--at-most", "1").stdout.splitlines()
    assert shown[0].startswith("  1. ")
    assert "golden triangles: 0 → 3" in shown
    assert driehoek("round", "--number", "2").exit_code == 2


@pytest.mark.parametrize("language", Language)
def test_suggestions_say_who_why_and_through_whom(folder: Path, language: Language):
    a_region_to_suggest_in(folder)
    result = driehoek("suggestions", "--top", "20", language=language)
    assert result.exit_code == 0
    assert result.stdout.startswith("  1. ")
    assert "     · " in result.stdout
    assert "{" not in result.stdout
