"""The names of codes read well in both languages, and there is one for every code."""

import csv
from collections import Counter

import pytest

from dashboard.data_folder import data_folder
from dashboard.texts import Language
from dashboard.vocabularies import codes, organisation_kind_name, relation_kind_name, theme_name

NAMES = {
    "themes": theme_name,
    "science_fields": theme_name,
    "relation_kinds": relation_kind_name,
    "organisation_kinds": organisation_kind_name,
}


@pytest.fixture(params=NAMES)
def vocabulary(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _rows(vocabulary: str) -> list[dict[str, str]]:
    path = data_folder() / "vocabularies" / f"{vocabulary}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_code_has_a_name_of_its_own_in_both_languages(vocabulary: str) -> None:
    found = _rows(vocabulary)
    assert found
    for column in ("code", "nl", "en"):
        assert [value for value, times in Counter(row[column] for row in found).items() if times > 1] == []
        assert all(row[column] == row[column].strip() != "" for row in found)


def test_codes_can_stand_in_an_address(vocabulary: str) -> None:
    for code in codes(vocabulary):
        assert code == code.lower()
        assert code.replace("-", "").isalnum()
        assert code.isascii()


def test_names_stand_inside_a_sentence(vocabulary: str) -> None:
    for row in _rows(vocabulary):
        for name in (row["nl"], row["en"]):
            first = name.split()[0]
            assert first.islower() or first.isupper(), name


def test_a_code_reads_in_the_language_that_is_asked() -> None:
    assert theme_name("photonics", Language.DUTCH) == "fotonica"
    assert theme_name("photonics", Language.ENGLISH) == "photonics"
    assert relation_kind_name("shareholder", Language.DUTCH) == "aandeelhouder"
    assert organisation_kind_name("water-board", Language.DUTCH) == "waterschap"


def test_a_code_without_a_name_shows_as_it_was_written(vocabulary: str) -> None:
    assert NAMES[vocabulary]("zeewier", Language.DUTCH) == "zeewier"
