"""Which words of two texts are about the same, so that a sentence can say why they meet."""

from functools import cache

from dashboard.analysis.telling_words import told_words
from dashboard.analysis.text_likeness import PIECES

MOST = 3
_ALIKE = 0.4


def words_met(need: str, offer: str) -> tuple[str, ...]:
    """At most three words that both texts say, in the need's order, as they stand; of two forms the shorter.

    Two words are alike when of all pieces of three to five letters in either at least 0.4 are in both (Dice);
    where no two are, the two that are most alike, if they share any piece.
    """
    alike: list[tuple[float, str]] = []
    for plain, word in told_words(need):
        others = [(_dice(plain, other), said) for other, said in told_words(offer)]
        share, said = max(others, key=lambda each: each[0], default=(0.0, ""))
        if share:
            alike.append((share, min(word, said, key=len)))
    enough = [word for share, word in alike if share >= _ALIKE]
    if not enough and alike:
        enough = [max(alike, key=lambda each: each[0])[1]]
    return tuple({word.casefold(): word for word in reversed(enough)}.values())[::-1][:MOST]


def _dice(one: str, other: str) -> float:
    some, others = _pieces(one), _pieces(other)
    return 2 * len(some & others) / (len(some) + len(others))


@cache
def _analyse() -> object:
    from sklearn.feature_extraction.text import CountVectorizer

    return CountVectorizer(analyzer="char_wb", ngram_range=PIECES, lowercase=False).build_analyzer()


def _pieces(word: str) -> frozenset[str]:
    analyse = _analyse()
    assert callable(analyse)
    return frozenset(analyse(word))
