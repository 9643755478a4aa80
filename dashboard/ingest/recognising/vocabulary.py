"""The words that lists use, as they ship in `data/vocabularies`: anybody may add to them."""

import csv
import re
from collections.abc import Mapping
from functools import cache

from dashboard.data_folder import data_folder
from dashboard.unaccented import unaccented

_BETWEEN_WORDS = re.compile(r"[\W_]+")


def folded(text: str) -> str:
    """A heading or word without case, accents and punctuation: "E-mail:" as "e mail"."""
    return _BETWEEN_WORDS.sub(" ", unaccented(text)).strip()


@cache
def headings() -> Mapping[str, str]:
    """From a folded heading to its notion: a field, or `organisation`, `activity`, `personal`."""
    return {folded(row["heading"]): row["notion"] for row in _rows("headings")}


@cache
def words(field: str) -> Mapping[str, str]:
    """From a folded word to the code that it stands for in a field; empty when the field holds no codes."""
    return {folded(row["word"]): row["code"] for row in _rows("words") if row["field"] == field}


@cache
def corner_words() -> tuple[tuple[str, str, str], ...]:
    """Corner, where in a name ("whole", "start", "word", "ending", "end"), and the word as it is written."""
    return tuple((row["corner"], row["where"], row["word"]) for row in _rows("corner_words"))


def _rows(vocabulary: str) -> list[dict[str, str]]:
    path = data_folder() / "vocabularies" / f"{vocabulary}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
