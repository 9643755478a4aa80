"""Which offers meet which needs, of any two organisations: by their words, or by theme and fewer words."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dashboard.analysis.text_likeness import likeness
from dashboard.model import Organisation
from dashboard.texts import Language
from dashboard.vocabularies import wording

BY_WORDS = 0.48
"""So much alike are a need and an offer that meet by their words alone."""
BY_THEME = 0.18
"""So much when the two organisations carry a theme in common."""
BEST_OF_A_NEED = 100

Rows = npt.NDArray[np.int64]
Likeness = npt.NDArray[np.float64]
Columns = tuple[Rows, Rows, Likeness]
Told = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class OfferMeetings:
    """Columns, a row for each need that an offer meets. `need` and `offer` number `needs` and `offers`,
    which say whose text it is (its row) and the text; `likeness` is their cosine, from 0 to 1."""

    needs: Told
    offers: Told
    need: Rows
    offer: Rows
    likeness: Likeness

    @property
    def needing(self) -> Rows:
        """The row of the organisation that has each need."""
        return np.array([row for row, _ in self.needs], np.int64)[self.need]

    @property
    def offering(self) -> Rows:
        """The row of the organisation that has each offer."""
        return np.array([row for row, _ in self.offers], np.int64)[self.offer]


def offer_meetings(
    organisations: Sequence[Organisation], themes_of: Sequence[frozenset[str]]
) -> OfferMeetings:
    """All that meet, sorted by need and then offer; of one need at most the hundred offers most like it.

    Rows number `organisations`; `themes_of` are the themes that count for each. What an organisation offers
    never meets its own need. The example's texts are known in Dutch and English: the better one counts.
    """
    needs: Told = tuple((row, text) for row, each in enumerate(organisations) for text in each.needs)
    offers: Told = tuple((row, text) for row, each in enumerate(organisations) for text in each.offers)
    if not needs or not offers:
        none = np.zeros(0, np.int64)
        return OfferMeetings(needs, offers, none, none, np.zeros(0))
    need_texts, need_of = _in_both_languages([text for _, text in needs])
    offer_texts, offer_of = _in_both_languages([text for _, text in offers])
    needing = np.array([row for row, _ in needs], np.int64)
    offering = np.array([row for row, _ in offers], np.int64)
    carried = _bits(themes_of)
    kept = [(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))]
    for one, other, alike in likeness(need_texts, offer_texts, at_least=BY_THEME):
        need, offer = need_of[one], offer_of[other]
        u, v = needing[need], offering[offer]
        shared = (carried[u] & carried[v]).any(axis=1)
        meet = np.flatnonzero(((alike >= BY_WORDS) | shared) & (u != v))
        # The same two texts can stand here in up to four wordings.
        kept.append(_best(need[meet], offer[meet], alike[meet], most=4 * BEST_OF_A_NEED))
    need, offer, alike = (np.concatenate(column) for column in zip(*kept, strict=True))
    need, offer, alike = _best(*_each_once(need, offer, alike), most=BEST_OF_A_NEED)
    order = np.lexsort((offer, need))
    return OfferMeetings(needs, offers, need[order], offer[order], alike[order])


def _in_both_languages(texts: Sequence[str]) -> tuple[list[str], Rows]:
    """Every wording of each text, and of which text each is one."""
    worded = [tuple(dict.fromkeys((text, wording(text, Language.DUTCH)))) for text in texts]
    said = [each for wordings in worded for each in wordings]
    times = np.array([len(wordings) for wordings in worded], np.int64)
    return said, np.repeat(np.arange(len(texts), dtype=np.int64), times)


def _bits(themes_of: Sequence[frozenset[str]]) -> npt.NDArray[np.uint64]:
    """A row of bits for each organisation, one for each theme."""
    different = {carried: number for number, carried in enumerate(set(themes_of))}
    themes = sorted(frozenset[str]().union(*different))
    bits = np.zeros((len(different), len(themes) // 64 + 1), np.uint64)
    place = {theme: divmod(number, 64) for number, theme in enumerate(themes)}
    for carried, number in different.items():
        for theme in carried:
            column, bit = place[theme]
            bits[number, column] |= np.uint64(1 << bit)
    return bits[np.fromiter((different[carried] for carried in themes_of), np.int64, len(themes_of))]


def _each_once(need: Rows, offer: Rows, alike: Likeness) -> Columns:
    """Of several wordings of the same two texts those most alike."""
    order = np.lexsort((-alike, offer, need))
    need, offer, alike = need[order], offer[order], alike[order]
    first = np.ones(len(need), np.bool_)
    first[1:] = (need[1:] != need[:-1]) | (offer[1:] != offer[:-1])
    return need[first], offer[first], alike[first]


def _best(need: Rows, offer: Rows, alike: Likeness, *, most: int) -> Columns:
    """Of each need the offers most like it, of equal ones the first."""
    order = np.lexsort((offer, -alike, need))
    need, offer, alike = need[order], offer[order], alike[order]
    starts = np.searchsorted(need, need)
    best = np.arange(len(need)) - starts < most
    return need[best], offer[best], alike[best]
