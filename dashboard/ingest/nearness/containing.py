"""Names that stand whole in a longer one: a department, a daughter, a site."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dashboard.ingest.nearness.abbreviating import LONGEST, compact, initials
from dashboard.ingest.nearness.rarity import Rarity
from dashboard.ingest.nearness.words import NameWords, is_linking

MOST_WORDS = 6
"""Words of the name that is looked for in the other."""
READ = 12
"""Words of the longer name that are looked at."""
TELLING = 0.45
"""It weighs at least this: "Centrum" stands in many names."""
TOGETHER = 1.0
"""Or its words together: "Provincie Noord-Brabant"."""
LONG = 24
"""Letters with which a name begins and that are nobody else's by chance."""
FITTING = 3
"""A name that stands in more than so many others says too little to ask about each."""


def wholes(
    names: Sequence[NameWords], others: Sequence[NameWords], rarity: Rarity
) -> Iterator[tuple[int, int]]:
    """Positions of a name and of the other one that stands whole in it, or shortened to its initials."""
    written: dict[str, list[int]] = defaultdict(list)
    for position, other in enumerate(others):
        if _tells(other, rarity) and len(compact(other.core)) > 1:
            written[compact(other.core)].append(position)
        for short in initials(other):
            written[short].append(position)
    for row, name in enumerate(names):
        found: set[int] = set()
        for words in (name.core[:READ], tuple(word for word in name.folded[:READ] if not is_linking(word))):
            for window in _windows(words):
                found.update(written.get(compact(window), ())[:FITTING])
                short = "".join(word[0] for word in window)
                if 3 <= len(short) <= LONGEST:
                    known = written.get(short, ())[:FITTING]
                    found.update(each for each in known if len(compact(others[each].core)) <= LONGEST)
        for each in sorted(found):
            yield row, each


def beginnings(
    names: Sequence[NameWords], others: Sequence[NameWords], rarity: Rarity
) -> Iterator[tuple[int, int]]:
    """Positions of a name and of another that begins or ends with it, where there are but a few."""
    written: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for position, name in enumerate(names):
        if _tells(name, rarity):
            written[name.core].append(position)
    begun: dict[int, list[int]] = defaultdict(list)
    for position, other in enumerate(others):
        lengths = range(1, min(MOST_WORDS, len(other.core)))
        ends = {each for length in lengths for each in (other.core[:length], other.core[-length:])}
        for row in {row for each in ends for row in written.get(each, ())}:
            if len(begun[row]) <= FITTING:
                begun[row].append(position)
    for row, found in sorted(begun.items()):
        if len(found) <= FITTING:
            for each in found:
                yield row, each


def long_beginnings(texts: Sequence[str], others: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Positions of two folded names of which the one, a long one, is all that the other begins with.

    However many words it has, and wherever they end: nobody has so many letters in common by chance.
    """
    begun: dict[str, list[int]] = defaultdict(list)
    written = [compact(text.split()) for text in others]
    for position, letters in enumerate(written):
        if len(letters) >= LONG:
            begun[letters[:LONG]].append(position)
    for row, text in enumerate(texts):
        letters = compact(text.split())
        found = begun.get(letters[:LONG], ()) if len(letters) >= LONG else ()
        alike = [
            each
            for each in found
            if written[each] != letters
            and (written[each].startswith(letters) or letters.startswith(written[each]))
        ]
        for each in alike if len(alike) <= FITTING else ():
            yield row, each


def _tells(name: NameWords, rarity: Rarity) -> bool:
    weights = [rarity.weight(word) for word in name.core]
    return max(weights) >= TELLING or sum(weights) >= TOGETHER


def _windows(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Every run of words, but not all of them."""
    for start in range(len(words)):
        for end in range(start + 1, min(start + MOST_WORDS, len(words)) + 1):
            if end - start < len(words):
                yield words[start:end]
