"""How much a word of a name tells: one that many names have tells little."""

import math
from collections import Counter
from collections.abc import Iterable

from dashboard.ingest.nearness.words import CATEGORY, FORM, kind_of

OF_KIND = {CATEGORY: 0.4, FORM: 0.1}
"""At most so much for a word that only says what sort of thing somebody is."""
LEAST = 0.1


class Rarity:
    """Weights of words (0–1) by how many of a number of names have them."""

    def __init__(self, names: Iterable[Iterable[str]]) -> None:
        self._having: Counter[str] = Counter()
        number = 0
        for words in names:
            self._having.update(set(words))
            number += 1
        # Of a few names every word is had by many: they tell nothing of what is common elsewhere.
        self._most = math.log(number + 1_000)

    def weight(self, word: str) -> float:
        """1 for a word that one name has; less the more have it."""
        having = max(1, self._having[word])
        weight = max(LEAST, 1 - math.log(having) / self._most)
        return min(weight, OF_KIND.get(kind_of(word), 1.0))

    def total(self, words: Iterable[str]) -> float:
        """The weight of these words together; never nothing."""
        return sum(self.weight(word) for word in words) or LEAST
