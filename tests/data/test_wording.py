"""Every free text of the example region reads well in both languages."""

import csv
import re

import pytest

from dashboard.ingest.example import example_changes
from dashboard.model import Ecosystem
from dashboard.model.cell_list import split_cell
from dashboard.texts import Language
from dashboard.vocabularies import wording
from tests.data.example_files import example_folder, rows

LONGEST = 200
MOST_WORDS = 26
PROPER_NAMES = {
    "AI Innovation Center",
    "Dutch Design Week",
    "ESI Symposium",
    "Future Energy Lab",
    "Graduation Show",
    "TU/e innovation Space",
}
ENGLISH_MONTHS = r"\b(January|February|March|May|June|July|August|October)\b"
ENGLISH_WORDS = r"\b(the|and|with|since|which|its|has|have|euros|percent)\b"
WORDED = ("offers", "needs", "description", "evidence")


def _lines() -> list[tuple[str, str]]:
    with (example_folder() / "wording.csv").open(encoding="utf-8", newline="") as file:
        headings, *lines = csv.reader(file)
    assert headings == ["en", "nl"]
    return [(english, dutch) for english, dutch in lines]


def _texts_of(row: dict[str, str]) -> set[str]:
    lists = {text for name in ("offers", "needs") for text in split_cell(row.get(name, ""))}
    return lists | {row[name] for name in ("description", "evidence") if row.get(name)}


def _texts() -> set[str]:
    return {
        text
        for name in ("organisations", "relations", "activities")
        for row in rows(name)
        for text in _texts_of(row)
    }


def test_every_free_text_is_worded_in_both_languages_and_no_line_is_left_over() -> None:
    assert {english for english, _ in _lines()} == _texts()


def test_no_text_is_worded_twice_and_no_line_has_a_hole() -> None:
    lines = _lines()
    assert len({english for english, _ in lines}) == len(lines)
    assert [line for line in lines if not all(text == text.strip() != "" for text in line)] == []


def test_the_dutch_differs_from_the_english_unless_it_is_a_proper_name() -> None:
    assert {english for english, dutch in _lines() if english == dutch} == PROPER_NAMES


def test_no_text_is_too_long_to_read_at_a_glance() -> None:
    for line in _lines():
        for text in line:
            assert len(text) <= LONGEST, text
            assert len(text.split()) <= MOST_WORDS, text


def test_both_are_a_sentence_or_both_a_few_words() -> None:
    for english, dutch in _lines():
        assert english[-1] in ".)" if dutch[-1] in ".)" else english[-1].isalnum(), english
        assert "!" not in english + dutch


def test_the_numbers_and_years_are_the_same_in_both() -> None:
    for english, dutch in _lines():
        in_english = re.sub(r"(?<=\d)\.(?=\d+ (million|billion|percent))", ",", english)
        assert sorted(_numbers(in_english)) == sorted(_numbers(dutch)), english


def _numbers(text: str) -> list[str]:
    return re.findall(r"\d+(?:[.,]\d+)*", text)


def test_no_english_month_or_word_is_left_in_the_dutch() -> None:
    for _, dutch in _lines():
        assert not re.search(ENGLISH_MONTHS, dutch), dutch
        assert not re.search(ENGLISH_WORDS, dutch), dutch


def test_a_stored_text_of_the_example_reads_in_the_language_that_is_asked() -> None:
    stored = {
        text
        for change in example_changes(Ecosystem())
        for name in WORDED
        for text in _as_texts(change.values.get(name))
    }
    assert stored == _texts()
    for text in stored - PROPER_NAMES:
        assert wording(text, Language.ENGLISH) == text
        assert wording(text, Language.DUTCH) not in stored


def _as_texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,) if value else ()
    return tuple(str(text) for text in value) if isinstance(value, list | tuple) else ()


@pytest.mark.parametrize("language", Language)
def test_what_a_region_wrote_itself_shows_as_it_was_written(language: Language) -> None:
    assert wording("Een <b>proeftuin</b> met *sterren*", language) == "Een <b>proeftuin</b> met *sterren*"
    assert wording("", language) == ""
