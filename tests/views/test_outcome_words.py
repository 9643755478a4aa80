"""What came of introductions is a sentence for every number of them."""

import pytest

from dashboard.analysis.introductions import Outcomes, Year
from dashboard.texts import Language, texts_in
from dashboard.views.outcome_words import outcome_words

DUTCH, ENGLISH = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)


@pytest.mark.parametrize(
    ("taken_on", "working", "dutch", "english"),
    [
        (
            1, 0, "1 kennismaking opgepakt; tot samenwerking kwam het nog niet.",
            "1 introduction taken on; none has led to working together yet.",
        ),
        (
            1, 1, "1 kennismaking opgepakt, en het werd een samenwerking.",
            "1 introduction taken on, and it led to working together.",
        ),
        (
            5, 1, "5 kennismakingen opgepakt; 1 keer kwam het tot samenwerking.",
            "5 introductions taken on; 1 led to working together.",
        ),
        (
            5, 3, "5 kennismakingen opgepakt; 3 keer kwam het tot samenwerking.",
            "5 introductions taken on; 3 led to working together.",
        ),
    ],
)  # fmt: skip
def test_every_number_agrees(taken_on: int, working: int, dutch: str, english: str):
    came = Outcomes(taken_on=taken_on, working=working)
    assert outcome_words(came, DUTCH) == dutch
    assert outcome_words(came, ENGLISH) == english


def test_a_year_is_a_year_and_is_said_only_where_it_is_a_part():
    came = Outcomes(taken_on=4, working=2, further=1, years=(Year(2026, begun=1, working=1),))
    assert outcome_words(came, DUTCH, year=2026) == (
        "4 kennismakingen opgepakt; 2 keer kwam het tot samenwerking. "
        "In 2026 werd er 1 opgepakt; 1 keer kwam het tot samenwerking. "
        "Daaruit groeide nog 1 verbinding."
    )
    assert "2025" not in outcome_words(came, DUTCH, year=2025)
    assert "2026" not in outcome_words(Outcomes(1, 1, years=(Year(2026, 1, 1),)), DUTCH, year=2026)
