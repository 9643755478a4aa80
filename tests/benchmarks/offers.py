"""Which offers meet which needs, beside scikit-learn's own pipeline; and how often that is right.

    python -m tests.benchmarks.offers [--rounds 5] [--only 3000]

Every organisation has one offer and one need of three to seven words; words follow Zipf's law over 20,000
made-up ones. The peer is a FeatureUnion of two TfidfVectorizers over the same words and pieces, one product.
"""

import argparse
import random
import statistics
import time
import tracemalloc
from collections.abc import Callable

from dashboard.analysis.offer_meetings import BY_THEME, offer_meetings
from dashboard.analysis.telling_words import telling_words
from dashboard.analysis.text_likeness import PIECES
from dashboard.model import Organisation
from tests.analysis.test_offer_meetings import CASES, UNSEEN, judged
from tests.benchmarks.a_large_region import CORNERS

SIZES = (3_000, 30_000, 100_000)
PEER_UP_TO = 3_000
THEMES = tuple(f"theme-{number}" for number in range(15))
_SYLLABLES = (
    "an",
    "be",
    "cha",
    "do",
    "el",
    "fo",
    "hoe",
    "in",
    "laa",
    "mi",
    "no",
    "pra",
    "ro",
    "ste",
    "ti",
    "uu",
    "wa",
)


def region(size: int, *, seed: int = 7) -> list[Organisation]:
    """So many organisations with an offer, a need and two themes each."""
    state = random.Random(seed)
    words = sorted(
        {"".join(state.choices(_SYLLABLES, k=state.choice((2, 3, 3, 4, 5)))) for _ in range(60_000)}
    )
    words = state.sample(words, 20_000)
    up_to, total = [], 0.0
    for rank in range(len(words)):
        total += 1 / (rank + 10)
        up_to.append(total)

    def text() -> str:
        return " ".join(state.choices(words, cum_weights=up_to, k=state.randint(3, 7)))

    return [
        Organisation(
            id=f"o{number:06}",
            name=f"Organisatie {number}",
            corner=state.choice(CORNERS),
            offers=(text(),),
            needs=(text(),),
            themes=tuple(state.sample(THEMES, 2)),
        )
        for number in range(size)
    ]


def with_scikit_learn(organisations: list[Organisation]) -> int:
    """How many needs and offers are so much alike, by the library's own pipeline."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import FeatureUnion

    union = FeatureUnion(
        [
            ("words", TfidfVectorizer(tokenizer=telling_words, token_pattern=None, ngram_range=(1, 2))),
            ("pieces", TfidfVectorizer(analyzer="char_wb", ngram_range=PIECES)),
        ],
        transformer_weights={"words": 0.5, "pieces": 0.75**0.5},
    )
    vectors = union.fit_transform(
        [each.needs[0] for each in organisations] + [each.offers[0] for each in organisations]
    )
    product = vectors[: len(organisations)] @ vectors[len(organisations) :].T
    return int((product.data >= BY_THEME).sum())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", type=int, default=None)
    asked = parser.parse_args()
    for cases, half, name in ((CASES, 0, "chosen on"), (CASES, 1, "kept apart"), (UNSEEN, None, "unseen")):
        precision, recall = judged(cases, half=half)
        print(f"pairs {name}: precision {precision:.2f}, recall {recall:.2f}")
    for size in SIZES if asked.only is None else (asked.only,):
        rounds = asked.rounds if size <= PEER_UP_TO else 1
        regions = [region(size, seed=seed) for seed in range(rounds)]
        # Every region is seen for the first time; the last one then for the second.
        seconds = statistics.median(_seconds(lambda each=each: _meet(each)) for each in regions)
        again = _seconds(lambda last=regions[-1]: _meet(last))
        line = f"{size:>7,} organisations: {seconds:.2f} s, asked again {again:.2f} s"
        if size <= PEER_UP_TO:
            peer = statistics.median(_seconds(lambda each=each: with_scikit_learn(each)) for each in regions)
            line += f"; scikit-learn's own pipeline {peer:.2f} s"
        tracemalloc.start()
        line += (
            f"; {_meet(region(size, seed=99)):,} meet; peak {tracemalloc.get_traced_memory()[1] / 1e6:.0f} MB"
        )
        tracemalloc.stop()
        print(line, flush=True)


def _meet(organisations: list[Organisation]) -> int:
    return len(offer_meetings(organisations, [frozenset(each.themes) for each in organisations]).need)


def _seconds(ask: Callable[[], object]) -> float:
    start = time.perf_counter()
    ask()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
