"""How much a need and an offer are about the same thing, by the words they share.

The seam for a better measure: `overlap` takes two lists of texts and gives a sparse matrix of needs by
offers, above zero where they may be about the same; nothing else knows how texts are compared.
"""

import re
from collections.abc import Sequence
from math import sqrt

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

from dashboard.unaccented import unaccented

_WORD = re.compile(r"[a-z0-9]+")
_ENDINGS = ("ingen", "ing", "eren", "en", "er", "es", "e", "s")
_SHORTEST_STEM = 4
_COMMON_FROM_TEXTS = 20
_SAY_NOTHING = """
    aan al alle als bij binnen buiten dan dat de deze die dit door drie een eigen elk elke en er gaan geen
    graag had heb hebben heeft het hoe hun iedere iemand in is je kan kunnen maar me meer met mij mogelijk
    naar niet nieuwe nieuw nog of om onder ons onze ook op over per samen sinds te tegen ten ter tot twee
    uit uur uw van vanaf vele voor waar wat we week weken welke werk werken wie wij worden zich zijn zo
    zoals zoeken zonder
    a about all an and any are as at be by can do each for from has have help how in into is it its like
    looking many more new no not of on one open or other our out own seek some that the their them they this
    to two up us use want we what where which who will with without year you your
    activiteit bedrijf bedrijven dienst diensten ervaring expert experts gebruik kennis mensen netwerk
    organisatie organisaties partij partijen partner partners plaats plek programma project projecten regio
    samenwerken samenwerking toegang activity business businesses company companies experience expertise
    knowledge network organisation organisations people place programme region service services access
"""
_SILENT = frozenset(_SAY_NOTHING.split())


def overlap(needs: Sequence[str], offers: Sequence[str]) -> tuple[csr_array, npt.NDArray[np.int64]]:
    """The number of telling words that each need shares with each offer, and how many each need has.

    Words are folded to their stem, roughly, in Dutch and English. Those that say nothing by themselves
    are left out, and so are those that stand in more than 2√n of n texts (from twenty texts up).
    """
    need_words = [_telling_words(text) for text in needs]
    offer_words = [_telling_words(text) for text in offers]
    everywhere = _everywhere([*need_words, *offer_words])
    numbers: dict[str, int] = {}
    for words in (*need_words, *offer_words):
        for word in sorted(words - everywhere):
            numbers.setdefault(word, len(numbers))
    of_needs, of_offers = _incidence(need_words, numbers), _incidence(offer_words, numbers)
    lengths = np.diff(of_needs.indptr).astype(np.int64)
    return csr_array(of_needs @ of_offers.T), lengths


def _telling_words(text: str) -> frozenset[str]:
    words = _WORD.findall(unaccented(text))
    return frozenset(_stem(word) for word in words if len(word) > 1 and word not in _SILENT)


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return _single(word.removesuffix(ending))
    return _single(word)


def _single(stem: str) -> str:
    # "labben" and "lab", "chippen" and "chip": Dutch doubles the last letter before an ending.
    doubled = len(stem) > _SHORTEST_STEM and stem[-1] == stem[-2] and stem[-1] not in "aeiou"
    return stem[:-1] if doubled else stem


def _everywhere(texts: Sequence[frozenset[str]]) -> frozenset[str]:
    if len(texts) < _COMMON_FROM_TEXTS:
        return frozenset()
    counts: dict[str, int] = {}
    for words in texts:
        for word in words:
            counts[word] = counts.get(word, 0) + 1
    return frozenset(word for word, count in counts.items() if count > 2 * sqrt(len(texts)))


def _incidence(texts: Sequence[frozenset[str]], numbers: dict[str, int]) -> csr_array:
    entries = [(row, numbers[word]) for row, words in enumerate(texts) for word in words if word in numbers]
    rows = np.array([row for row, _ in entries], np.int64)
    columns = np.array([column for _, column in entries], np.int64)
    ones = np.ones(len(entries), np.int32)
    return csr_array((ones, (rows, columns)), shape=(len(texts), len(numbers)))
