"""How alike two folded names are, so that a person can be asked whether they are one."""

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz, process
from rapidfuzz.distance import JaroWinkler

from dashboard.ingest.folding import fold

WHOLE_ALIKE = 82
"""Names as a whole are at least so alike (0–100) …"""
REST_ALIKE = 72
"""… and so is what is left without the words that both have: "Gemeente Best" is no "Gemeente Bladel"."""
AT_ONCE = 500
"""How many names are compared at once: keeps 10,000 against 40,000 within memory."""
LONGEST = 200
"""Letters of a name that are looked at: the time grows with the square of them."""
BEST = 5
"""How many of the closest are looked at twice."""


def near_names(names: Sequence[str], known: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """For each name the known one that is most like it: (its position, the other's, likeness 0–100).

    The known names are first ranked by edit ratio, the best few by Jaro–Winkler. Names that
    fold to the same text are not near but equal, and are left out.
    """
    import numpy as np

    if not names or not known:
        return
    folded, others = [fold(name) for name in names], [fold(name) for name in known]
    looked_at, cut = [name[:LONGEST] for name in folded], [name[:LONGEST] for name in others]
    for start in range(0, len(folded), AT_ONCE):
        part = looked_at[start : start + AT_ONCE]
        scores = process.cdist(part, cut, scorer=fuzz.ratio, score_cutoff=WHOLE_ALIKE, dtype=np.uint8)
        for row, found in enumerate(scores):
            alike = np.flatnonzero(found)
            if not len(alike):
                continue
            best = alike[np.argsort(-found[alike].astype(np.int16), kind="stable")][: BEST + 1]
            near = [
                (JaroWinkler.similarity(part[row], cut[other]), int(other))
                for other in best
                if folded[start + row] != others[other] and rest_alike(part[row], cut[other])
            ]
            if near:
                likeness, other = max(near, key=lambda pair: (pair[0], -pair[1]))
                yield start + row, other, round(100 * likeness)


def rest_alike(name: str, other: str) -> bool:
    """Whether two folded names are still alike without the words that both of them have."""
    words, others = name.split(), other.split()
    rest = " ".join(word for word in words if word not in others)
    other_rest = " ".join(word for word in others if word not in words)
    if not rest or not other_rest:
        return True
    return fuzz.ratio(rest, other_rest) >= REST_ALIKE


def is_near(name: str, other: str) -> bool:
    """Whether two folded names are so near that a common identifier makes them one."""
    return name == other or (
        fuzz.ratio(name, other) >= WHOLE_ALIKE and rest_alike(name, other) and _digits(name) == _digits(other)
    )


def _digits(name: str) -> list[str]:
    return [word for word in name.split() if any(letter.isdigit() for letter in word)]
