"""What the words of a name mean: two languages, abbreviations and word endings under one word."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from dashboard.data_folder import data_folder
from dashboard.ingest.folding import fold

LONGEST = 200
"""Letters of a name that are looked at: the time grows with the square of them."""
KEPT = 262_144
"""So many names are kept as they were read: a list is matched again after every answer."""
_MOST_WORDS_OF_A_SPELLING = 4

LINKING = "linking"
FORM = "form"
CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class NameWords:
    """A name in words, each way of reading it more general than the one before.

    `folded` are its words as they stand. `meanings` are what they mean in either language, without those
    that only link ("of", "van"). `core` is without the words that say next to nothing either ("groep",
    "Nederland"); where nothing would be left it is the meanings.
    """

    folded: tuple[str, ...]
    meanings: tuple[str, ...]
    core: tuple[str, ...]

    @property
    def text(self) -> str:
        """What it means, as one text."""
        return " ".join(self.meanings)

    @property
    def whole(self) -> str:
        """The folded name."""
        return " ".join(self.folded)


@lru_cache(maxsize=KEPT)
def words_of(name: str) -> NameWords:
    """Read a name. Of a very long one only the beginning is read."""
    folded = tuple(fold(name)[:LONGEST].split())
    vocabulary = _vocabulary()
    meanings: list[tuple[str, str]] = []
    position = 0
    while position < len(folded):
        taken = 1
        first = folded[position]
        meaning = vocabulary.get(first, (first, ""))
        if first in _beginnings():
            for length in range(min(_MOST_WORDS_OF_A_SPELLING, len(folded) - position), 1, -1):
                several = vocabulary.get(" ".join(folded[position : position + length]))
                if several:
                    meaning, taken = several, length
                    break
        meanings.append(meaning)
        position += taken
    kept = tuple(word for word, kind in meanings if kind != LINKING)
    core = tuple(word for word, kind in meanings if kind not in (LINKING, FORM))
    return NameWords(folded, kept or folded, core or kept or folded)


def kind_of(word: str) -> str:
    """What sort of word a meaning is: one that says what somebody is, a form, or empty: a name."""
    return _kinds().get(word, "")


def meaning_kind(word: str) -> str:
    """What sort of word a folded word is, by what it means."""
    return _vocabulary().get(word, ("", ""))[1]


def is_linking(word: str) -> bool:
    """Whether a folded word only links others."""
    return _vocabulary().get(word, ("", ""))[1] == LINKING


@cache
def _vocabulary() -> Mapping[str, tuple[str, str]]:
    """Each spelling, of one word or several, with its meaning and kind."""
    path = data_folder() / "vocabularies" / "name_words.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {
            spelling: (row["means"], row["kind"])
            for row in csv.DictReader(file)
            for spelling in row["spellings"].split("|")
        }


@cache
def _kinds() -> Mapping[str, str]:
    return dict(_vocabulary().values())


@cache
def _beginnings() -> frozenset[str]:
    """The first words of spellings of several words."""
    return frozenset(spelling.split()[0] for spelling in _vocabulary() if " " in spelling)
