"""Likeness of texts once more, written straight from docs/method.md with dictionaries, one pair at a time."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt

from dashboard.analysis.telling_words import telling_words
from dashboard.model import Organisation
from dashboard.texts import Language
from dashboard.vocabularies import wording

Vector = Mapping[str, float]


class NaiveLikeness:
    """How much any two of these texts are alike, weighed by how rare their words are among all of them."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._weights = [_rarity([features(text) for text in texts]) for features in (_words, _pieces)]

    def of(self, one: str, other: str) -> float:
        parts = [
            _cosine(features(one), features(other), weights)
            for features, weights in zip((_words, _pieces), self._weights, strict=True)
        ]
        return parts[0] / 4 + parts[1] * 3 / 4


def meetings(organisations: Iterable[Organisation]) -> dict[tuple[str, str, str, str], float]:
    """Needing, need, offering, offer: how much alike each two are that meet."""
    everybody = list(organisations)
    needs = [text for each in everybody for text in each.needs]
    offers = [text for each in everybody for text in each.offers]
    likeness = NaiveLikeness([said for text in (*needs, *offers) for said in wordings(text)])
    found = {}
    for one in everybody:
        for other in everybody:
            if one.id == other.id:
                continue
            enough = 0.18 if set(one.themes) & set(other.themes) else 0.48
            for need in one.needs:
                for offer in other.offers:
                    alike = max(likeness.of(n, o) for n in wordings(need) for o in wordings(offer))
                    if alike >= enough:
                        found[one.id, need, other.id, offer] = alike
    return found


def wordings(text: str) -> list[str]:
    """As it was written, and in Dutch where the example knows it so."""
    return list(dict.fromkeys([text, wording(text, Language.DUTCH)]))


def _words(text: str) -> set[str]:
    said = telling_words(text)
    return {*said, *(" ".join(said[at : at + 2]) for at in range(len(said) - 1))}


def _pieces(text: str) -> set[str]:
    found = set()
    for word in telling_words(text):
        between = f" {word} "
        for length in (3, 4, 5):
            found |= {between[at : at + length] for at in range(len(between) - length + 1)}
            if len(between) < length:
                found.add(between)
    return found


def _rarity(texts: Sequence[set[str]]) -> dict[str, float]:
    total = len(texts)
    counts = Counter(feature for text in texts for feature in text)
    common = 2 * sqrt(total) if total >= 20 else total
    return {
        feature: log((1 + total) / (1 + count)) + 1 for feature, count in counts.items() if count <= common
    }


def _cosine(one: set[str], other: set[str], weights: Vector) -> float:
    def length(text: set[str]) -> float:
        return sqrt(sum(weights.get(each, 0) ** 2 for each in text))

    product = sum(weights.get(each, 0) ** 2 for each in one & other)
    return product / (length(one) * length(other)) if product else 0.0
