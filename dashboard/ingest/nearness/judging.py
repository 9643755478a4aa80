"""Whether two names look like one, once somebody has found them worth a look."""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from dashboard.ingest.asking import SameReason
from dashboard.ingest.nearness.near import Near
from dashboard.ingest.nearness.rarity import Rarity
from dashboard.ingest.nearness.words import KEPT, NameWords, kind_of
from dashboard.model import Verdict

WHOLE_ALIKE = 82
"""Names as a whole are at least so alike (0–100) …"""
REST_ALIKE = 72
"""… and so is what is left without the words that both have: "Gemeente Best" is no "Gemeente Bladel"."""
WORD_ALIKE = 84
"""From this two words are one, misspelled or inflected."""
COVERED = 0.8
"""Or so much of what both say, weighted by how rare it is, is the same."""
WITHIN = 0.95
"""From this part of what the shorter one says it stands whole in the longer."""
TELLING = 0.5
"""A word of this weight is needed: two that share only common words share nothing."""
TOGETHER = 1.0
"""Or so much in all: "Provincie Noord-Brabant" has only common words, and is one province."""
PROPOSED = 92
"""From this likeness we would say that they are the same."""


def judged(row: int, one: NameWords, other_row: int, other: NameWords, rarity: Rarity) -> Near | None:
    """What speaks for it that they are one; None when too little does."""
    if _numbers(one.folded) != _numbers(other.folded):
        return None
    if sorted(one.meanings) == sorted(other.meanings):
        reordered = sorted(one.folded) == sorted(other.folded)
        reason = SameReason.NEAR_NAME if reordered else SameReason.TRANSLATION
        return Near(row, other_row, reason, 92, 99 if reordered else None, Verdict.SAME)
    likeness = round(max(fuzz.ratio(one.whole, other.whole), fuzz.token_sort_ratio(one.text, other.text)))
    shared = _shared(one.core, other.core, rarity)
    weight, other_weight = rarity.total(one.core), rarity.total(other.core)
    covered = shared.weight / max(weight, other_weight)
    alike = rest_alike(one.text, other.text) or rest_alike(one.whole, other.whole)
    if likeness >= WHOLE_ALIKE and alike:
        proposed = Verdict.SAME if likeness >= PROPOSED and covered >= COVERED else None
        return Near(row, other_row, SameReason.NEAR_NAME, min(likeness, 99) - 10, min(likeness, 99), proposed)
    if shared.most < TELLING and shared.weight < TOGETHER:
        return None
    if covered >= COVERED or _says_only_what_it_is(one.core, other.core):
        return Near(row, other_row, SameReason.NEAR_NAME, 60 + round(25 * covered), likeness)
    if shared.weight >= WITHIN * other_weight and len(one.core) > len(other.core):
        return Near(row, other_row, SameReason.PART_OF, 66, proposed=Verdict.PART_OF)
    return None


def _says_only_what_it_is(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether the one name is the other with a word for what sort of thing it is: "Hogeschool Windesheim"."""
    rest, other_rest = set(words) - set(others), set(others) - set(words)
    return (not rest or not other_rest) and all(kind_of(word) for word in rest | other_rest)


class _Shared:
    """The weight of the words that two have in common, and of the most telling of them."""

    def __init__(self) -> None:
        self.weight = 0.0
        self.most = 0.0


def _shared(words: Sequence[str], others: Sequence[str], rarity: Rarity) -> _Shared:
    shared = _Shared()
    left = list(others)
    for word in words:
        found = word if word in left else _alike(word, left)
        if found:
            left.remove(found)
            weight = min(rarity.weight(word), rarity.weight(found))
            shared.weight += weight
            shared.most = max(shared.most, weight)
    return shared


def _alike(word: str, others: Sequence[str]) -> str:
    if len(word) < 4 or kind_of(word):
        return ""
    return next((other for other in others if fuzz.ratio(word, other) >= WORD_ALIKE), "")


@lru_cache(maxsize=KEPT)
def _numbers(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(word for word in words if any(letter.isdigit() for letter in word)))


def rest_alike(name: str, other: str) -> bool:
    """Whether two folded names are still alike without the words that both of them have."""
    words, others = name.split(), other.split()
    rest = " ".join(word for word in words if word not in others)
    other_rest = " ".join(word for word in others if word not in words)
    if not rest or not other_rest:
        return True
    return fuzz.ratio(rest, other_rest) >= REST_ALIKE
