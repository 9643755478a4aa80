"""Names that are each other's abbreviation: "TUE", "TU Eindhoven", "Technische Universiteit Eindhoven"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from dashboard.ingest.nearness.words import FORM, KEPT, NameWords, is_linking, meaning_kind

SHORTEST = 3
"""Letters of an abbreviation that stands alone: any two letters are somebody's."""
LONGEST = 6
MOST_WORDS = 12
_COMPOUND = re.compile(
    r"(rijks|omgevings|veiligheids|ontwikkelings|plan|volks|noord|zuid|oost|west|metropool|werknemers)"
    r"(instituut|dienst|bureau|oost|west|regio|maatschappij|gezondheid|verzekeringen|raad|centrum)"
)
"""Compounds that Dutch bodies shorten letter by letter."""


def initials(name: NameWords) -> frozenset[str]:
    """What a name of several words can be shortened to: with and without "of" and "van", and "Nederland".

    A word that is short already stays whole: "TU Eindhoven" is "TU/e", "UMC Utrecht" is "UMCU".
    """
    return _initials(name.folded[:MOST_WORDS])


@lru_cache(maxsize=KEPT)
def _initials(words: tuple[str, ...]) -> frozenset[str]:
    telling = [word for word in words if not is_linking(word)]
    bare = [word for word in words if meaning_kind(word) != FORM]
    both = [word for word in telling if meaning_kind(word) != FORM]
    apart = [part for word in telling for part in _parts(word)]
    made = [
        "".join(word[0] for word in each) for each in (words, telling, bare, both, apart) if len(each) > 1
    ]
    if len(telling) > 1 and 2 <= len(telling[0]) <= 3:
        made.append("".join((telling[0], *(word[0] for word in telling[1:]))))
    return frozenset(each for each in made if SHORTEST <= len(each) <= LONGEST)


def _parts(word: str) -> tuple[str, ...]:
    """A compound in two, where it begins or ends with a word that many bodies have: "rijks|instituut"."""
    found = _COMPOUND.fullmatch(word)
    return tuple(part for part in found.groups() if part) if found else (word,)


def compact(words: Sequence[str]) -> str:
    """Words without what is between them: "TU/e" and "TUE" are one."""
    return "".join(words)


def abbreviations(names: Sequence[NameWords], others: Sequence[NameWords]) -> Iterator[tuple[int, int]]:
    """Positions of a name and another one of which the one is short for the other."""
    yield from _shortened(names, others)
    for other, row in _shortened(others, names):
        yield row, other


def _shortened(long: Sequence[NameWords], short: Sequence[NameWords]) -> Iterator[tuple[int, int]]:
    """Positions of a long name and of the short one that it can be written as."""
    written: dict[str, list[int]] = defaultdict(list)
    parts: set[str] = set()
    for position, name in enumerate(short):
        if any(len(word) <= LONGEST for word in name.folded):
            written[compact(name.folded)].append(position)
            parts.update(word for word in name.folded if 2 <= len(word) <= LONGEST)
    for position, name in enumerate(long):
        if len(name.folded) < 2:
            continue
        for key in {*initials(name), *_with_a_run_shortened(name, parts)}:
            for found in written.get(key, ()):
                yield position, found


def _with_a_run_shortened(name: NameWords, parts: set[str]) -> Iterator[str]:
    """The name with some of its words as initials, where those stand as a word in the short names."""
    words = [word for word in name.folded[:MOST_WORDS] if not is_linking(word)]
    first = "".join(word[0] for word in words)
    for start in range(len(words) - 1):
        for end in range(start + 2, len(words) + 1):
            if first[start:end] in parts and end - start < len(words):
                yield compact((*words[:start], first[start:end], *words[end:]))
