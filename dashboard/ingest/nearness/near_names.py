"""For each name the few known ones that might be the same, surest first."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
from rapidfuzz import fuzz, process

from dashboard.ingest.asking import SameReason
from dashboard.ingest.folding import fold
from dashboard.ingest.nearness.abbreviating import abbreviations
from dashboard.ingest.nearness.containing import beginnings, long_beginnings, wholes
from dashboard.ingest.nearness.grams import closest
from dashboard.ingest.nearness.judging import judged
from dashboard.ingest.nearness.near import Near
from dashboard.ingest.nearness.other_names import known_by_another_name
from dashboard.ingest.nearness.rarity import Rarity
from dashboard.ingest.nearness.words import NameWords, words_of
from dashboard.model import Verdict

LOOKS_ALIKE = 72
"""From this ratio of letters (0–100) two names get a closer look …"""
SHARES_MUCH = 0.6
"""… or from this cosine."""


class Names:
    """Names, each read once."""

    def __init__(self, names: Iterable[str]) -> None:
        given = list(names)
        self.folded: list[str] = [fold(name) for name in given]
        self.read: list[NameWords] = [words_of(name) for name in given]
        self.texts: list[str] = [name.text for name in self.read]

    def only(self, positions: Sequence[int]) -> "Names":
        """Those at these positions."""
        some = Names(())
        some.folded = [self.folded[position] for position in positions]
        some.read = [self.read[position] for position in positions]
        some.texts = [self.texts[position] for position in positions]
        return some

    def __len__(self) -> int:
        return len(self.read)


def near_names(
    names: Names, others: Names, *, told: Callable[[float], None] = lambda done: None
) -> Iterator[Near]:
    """All that is near, in no order, a pair perhaps for several reasons. `told` hears how much is done (0–1).

    Names that read the same are not near but equal, and are left out.
    """
    if not len(names) or not len(others):
        return
    rarity = Rarity(name.core for name in (*others.read, *names.read))
    told(0.02)
    for row, other in _worth_a_look(names, others, told):
        if names.folded[row] != others.folded[other]:
            near = judged(row, names.read[row], other, others.read[other], rarity)
            if near:
                yield near
    told(0.65)
    for row, other in _written_apart(names, others):
        yield Near(row, other, SameReason.NEAR_NAME, 90, 99, Verdict.SAME)
    for row, other, merged in known_by_another_name(names.read, others.read):
        if names.folded[row] == others.folded[other]:
            continue
        reason = SameReason.FORMER_NAME if merged else SameReason.TRANSLATION
        yield Near(row, other, reason, 88, proposed=Verdict.SAME)
    told(0.7)
    for row, other in abbreviations(names.read, others.read):
        if names.folded[row] != others.folded[other]:
            yield Near(row, other, SameReason.ABBREVIATION, 78, proposed=Verdict.SAME)
    told(0.8)
    for row, other in wholes(names.read, others.read, rarity):
        if names.folded[row] == others.folded[other]:
            continue
        yield Near(row, other, SameReason.PART_OF, 68, proposed=Verdict.PART_OF)
    for row, other in long_beginnings(names.folded, others.folded):
        yield Near(row, other, SameReason.PART_OF, 60)
    told(0.9)
    for row, other in beginnings(names.read, others.read, rarity):
        if names.folded[row] == others.folded[other]:
            continue
        yield Near(row, other, SameReason.PART_OF, 50)
    told(1.0)


def _written_apart(names: Names, others: Names) -> Iterator[tuple[int, int]]:
    """Those that differ only in where their words end: "Catharinaziekenhuis", "Van der Lande"."""
    written: dict[str, list[int]] = defaultdict(list)
    for position, text in enumerate(others.folded):
        written[text.replace(" ", "")].append(position)
    for row, text in enumerate(names.folded):
        for other in written.get(text.replace(" ", ""), ()):
            if others.folded[other] != text:
                yield row, other


def _worth_a_look(names: Names, others: Names, told: Callable[[float], None]) -> Iterator[tuple[int, int]]:
    for rows, columns, cosines in closest(names.texts, others.texts):
        ratios = process.cpdist(
            _taken(names.texts, rows.tolist()),
            _taken(others.texts, columns.tolist()),
            scorer=fuzz.token_sort_ratio,
            dtype=np.float32,
        )
        look = (ratios >= LOOKS_ALIKE) | (cosines >= SHARES_MUCH)
        yield from zip(rows[look].tolist(), columns[look].tolist(), strict=True)
        if len(rows):
            told(0.65 * (int(rows[-1]) + 1) / len(names))


def _taken(texts: Sequence[str], positions: Sequence[int]) -> list[str]:
    return [texts[position] for position in positions]
