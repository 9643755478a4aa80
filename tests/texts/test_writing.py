"""Numbers, dates and lists stand in the language's own notation."""

from datetime import date

import pytest

from dashboard.texts import Language, texts_in

DUTCH, ENGLISH = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)


def test_a_number_is_written_as_the_language_does():
    assert (DUTCH.number(1234.5), ENGLISH.number(1234.5)) == ("1.234,5", "1,234.5")


def test_a_date_is_written_as_the_language_does():
    day = date(2026, 3, 12)
    assert (DUTCH.date(day), ENGLISH.date(day)) == ("12 maart 2026", "12 March 2026")
    assert DUTCH.date(day, short=True) == "12-03-2026"


def test_names_are_joined_as_in_a_sentence():
    assert DUTCH.joined(["TNO", "imec", "TU/e"]) == "TNO, imec en TU/e"
    assert ENGLISH.joined(["TNO", "imec"]) == "TNO and imec"


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        ("nl-NL,nl;q=0.9,en;q=0.8", Language.DUTCH),
        ("de-DE,nl;q=0.7", Language.DUTCH),
        ("en-GB", Language.ENGLISH),
        ("fr", Language.ENGLISH),
        ("nl_BE.UTF-8", Language.DUTCH),
        ("", Language.ENGLISH),
        (None, Language.ENGLISH),
    ],
)
def test_the_first_known_language_is_taken_and_english_else(accepted: str | None, expected: Language):
    assert Language.preferred(accepted) is expected
