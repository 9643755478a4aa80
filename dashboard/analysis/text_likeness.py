"""How much two short texts are about the same: the cosine of their TF–IDF vectors.

Half of the truth is in words, half in pieces of words: "batterijtesten" and "testen van batterijen" share no
word, "fotonica" and "photonics" not even a stem. Words and pairs of neighbouring words weigh one quarter,
pieces of three to five letters three quarters. G. Salton and C. Buckley, *Term-weighting approaches in
automatic text retrieval*, Information Processing & Management 24, 1988.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from math import sqrt
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array, hstack

from dashboard.analysis.blocks import blocks
from dashboard.analysis.telling_words import telling_words

WORDS_WEIGH = 0.25
PIECES = (3, 5)
COMMON_FROM_TEXTS = 20
KEPT_UP_TO_TEXTS = 20_000
"""Beyond that the vectors are computed anew for every question: they would fill the memory."""

Rows = npt.NDArray[np.int64]
Block = tuple[Rows, Rows, npt.NDArray[np.float64]]


def likeness(needs: Sequence[str], offers: Sequence[str], *, at_least: float) -> Iterator[Block]:
    """Every need with every offer that is so much like it: their positions and the cosine, block by block.

    From twenty texts up, words and pieces that stand in more than 2√n of n texts do not count: they tell
    texts apart no more, and it keeps the work within n√n.
    """
    texts = (*needs, *offers)
    # Another question about the same region has the same texts.
    vectors = _kept_vectors(texts) if len(texts) <= KEPT_UP_TO_TEXTS else text_vectors(texts)
    if vectors is None:
        return
    of_needs, of_offers = vectors[: len(needs)], csr_array(vectors[len(needs) :].T)
    for start, stop in blocks(of_needs, of_offers):
        found = csr_array(of_needs[start:stop] @ of_offers).tocoo()
        alike = found.data >= at_least
        need, offer = (np.asarray(each, np.int64)[alike] for each in found.coords)
        yield need + start, offer, np.asarray(found.data[alike], np.float64)


@lru_cache(maxsize=2)
def _kept_vectors(texts: tuple[str, ...]) -> csr_array | None:
    return text_vectors(texts)


def text_vectors(texts: Sequence[str]) -> csr_array | None:
    """A row for each text: the product of two rows is their likeness. None when no text tells anything."""
    said = [telling_words(text) for text in texts]
    words = sorted({word for each in said for word in each})
    if not words:
        return None
    at_most = 2 * sqrt(len(said)) if len(said) >= COMMON_FROM_TEXTS else np.inf
    in_text = _counted(said, analyzer=_with_pairs)
    # Pieces are cut from each distinct word once, not from every text.
    pieces = _counted(words, analyzer="char_wb", ngram_range=PIECES, lowercase=False)
    of_words = _counted(said, analyzer=tuple, vocabulary=words)
    in_pieces = csr_array(of_words @ pieces)
    return csr_array(
        hstack(
            [
                sqrt(WORDS_WEIGH) * _weighed(in_text, at_most),
                sqrt(1 - WORDS_WEIGH) * _weighed(in_pieces, at_most),
            ],
            format="csr",
        )
    )


def _with_pairs(words: tuple[str, ...]) -> list[str]:
    return [*words, *(f"{one} {next_one}" for one, next_one in pairwise(words))]


def _counted(said: Sequence[Any], **how: Any) -> csr_array:
    from sklearn.feature_extraction.text import CountVectorizer

    return csr_array(CountVectorizer(binary=True, dtype=np.float64, **how).fit_transform(said))


def _weighed(counted: csr_array, at_most: float) -> csr_array:
    """Present or not, weighed by rarity over all texts, each row of length one; the common left out."""
    from sklearn.feature_extraction.text import TfidfTransformer

    counted.data[:] = 1.0
    in_texts = np.bincount(counted.indices, minlength=counted.shape[1])
    kept = csr_array(counted[:, np.flatnonzero(in_texts <= at_most)])
    if not kept.shape[1]:
        return kept
    return csr_array(TfidfTransformer().fit_transform(kept))
