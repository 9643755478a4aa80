"""The words of a short text that say what it is about, in Dutch and English."""

import re
from functools import cache, lru_cache

from dashboard.contacts import without_contacts
from dashboard.data_folder import data_folder
from dashboard.unaccented import unaccented

_WORD = re.compile(r"[^\W_]+")
_ABOUT_SOMETHING = frozenset({"bill", "cry", "detail", "fire", "mill", "system"})
"""Stand in scikit-learn's English list, and can be what an offer is about."""


def telling_words(text: str) -> tuple[str, ...]:
    """Its words without case and accents, in their order, without those that say nothing by themselves.

    Left out are e-mail addresses and telephone numbers, single letters, stop words (Dutch by stopwordsiso,
    English by scikit-learn) and what everybody offers and asks for (`data/vocabularies/generic_words.csv`).
    """
    return tuple(word for word, _ in told_words(text))


@lru_cache(maxsize=1 << 16)
def told_words(text: str) -> tuple[tuple[str, str], ...]:
    """The telling words, each with how it stands in the text."""
    silent = _silent()
    found = ((_plain(word), word) for word in _WORD.findall(without_contacts(text)))
    return tuple((plain, word) for plain, word in found if len(plain) > 1 and plain not in silent)


@lru_cache(maxsize=1 << 16)
def _plain(word: str) -> str:
    return unaccented(word)


@cache
def _silent() -> frozenset[str]:
    # What takes a second to load waits until somebody compares texts.
    from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS
    from stopwordsiso import stopwords

    generic = (data_folder() / "vocabularies" / "generic_words.csv").read_text(encoding="utf-8").split()[1:]
    stop = (stopwords("nl") | ENGLISH_STOP_WORDS) - _ABOUT_SOMETHING
    return frozenset(unaccented(word) for word in (*stop, *generic))
