"""Fold the name of a place, so that "'s-Gravenhage" and "S GRAVENHAGE" are one."""

import re
from functools import lru_cache

from dashboard.unaccented import unaccented

_BETWEEN_WORDS = re.compile(r"[\W_]+")
_APOSTROPHES = re.compile(r"(?<=\w)['’`´ʼʹ](?=\w)")
_AAN_DE = re.compile(r"\b(?:aan (?:den|der|de|het)|a ?d|a ?h) ")
_SAINT = re.compile(r"\b(?:ste|sint|saint|sainte|sankt)(?= )")


@lru_cache(maxsize=65536)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name without case, accents and punctuation.

    "a/d", "a.d." and "aan den" become "aan de", "Sint" and "Saint" become "st": people write both.
    """
    folded = _BETWEEN_WORDS.sub(" ", _APOSTROPHES.sub("", unaccented(name))).strip()
    folded = _SAINT.sub("st", _AAN_DE.sub("aan de ", folded))
    return tuple(folded.split())


def fold(name: str) -> str:
    """The key under which a place is found: its words, joined. Empty for a name without letters."""
    return "".join(words_of(name))
