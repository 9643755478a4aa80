"""Two corners in words: figures with their n, in good Dutch and English, at their edges too."""

import pytest

from dashboard.analysis.corner_pairs import CornerPair
from dashboard.model import CORNERS
from dashboard.texts import Language, texts_in
from dashboard.views import pair_words

K, B, G = CORNERS
DUTCH, ENGLISH = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)


@pytest.mark.parametrize(
    ("pair", "dutch", "english"),
    [
        (
            CornerPair(B, K, 18, 80, 40),
            "18 van de 80 bedrijven werken met een kennisinstelling",
            "18 of the 80 businesses work with a knowledge institute",
        ),
        (
            CornerPair(K, G, 1, 24, 1),
            "1 van de 24 kennisinstellingen werkt met een overheid",
            "1 of the 24 knowledge institutes works with a government body",
        ),
        (
            CornerPair(G, B, 22, 22, 60),
            "Alle 22 overheden werken met een bedrijf",
            "All 22 government bodies work with a business",
        ),
    ],
)
def test_a_pair_reads_as_a_sentence(pair: CornerPair, dutch: str, english: str):
    assert pair_words.sentence(pair, DUTCH) == dutch
    assert pair_words.sentence(pair, ENGLISH) == english


def test_only_is_said_of_the_weakest_and_only_below_a_half():
    few, many = CornerPair(B, G, 6, 80, 6), CornerPair(B, G, 60, 80, 60)
    assert pair_words.sentence(few, ENGLISH, weakest=True).startswith("Only ")
    assert not pair_words.sentence(many, ENGLISH, weakest=True).startswith("Only ")
    assert not pair_words.sentence(few, ENGLISH).startswith("Only ")
