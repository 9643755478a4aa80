"""Whom a cell means: an id of the list, a stored id, an exact name or alias, in that order."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from dashboard.ingest.folding import fold

LIKE_ENOUGH = 75
"""From this likeness (0–100) of folded names an unknown name gets "did you mean"."""
NEAR_LOOKUPS = 200
"""So many unknown names get a guess; in a longer list of them nobody reads the guesses."""


@dataclass(frozen=True, slots=True)
class Found:
    """Whom a text fits, by id, in text order: one is an answer, several or none a problem."""

    ids: tuple[str, ...]
    near: str = ""


class Directory:
    """Everybody who can be meant: those of the list, and those in the store.

    `written` takes ids as the list writes them to the ids that they have in the draft.
    `names` are pairs of id and name; a spelling that folds to the same name fits when no
    name is exactly the same.
    """

    def __init__(
        self, *, written: Mapping[str, str], stored: Set[str], names: Iterable[tuple[str, str]]
    ) -> None:
        self._written = written
        self._stored = stored
        self._exact: dict[str, set[str]] = defaultdict(set)
        self._folded: dict[str, set[str]] = defaultdict(set)
        self._spelled: dict[str, str] = {}
        self._guesses_left = NEAR_LOOKUPS
        for each, name in names:
            self._exact[name.strip()].add(each)
            self._folded[fold(name)].add(each)
            self._spelled.setdefault(fold(name), name)

    def find(self, text: str) -> Found:
        """Whom a text means."""
        if text in self._written:
            return Found((self._written[text],))
        if text in self._stored:
            return Found((text,))
        ids = self._exact.get(text) or self._folded.get(fold(text)) or set()
        return Found(tuple(sorted(ids)), near="" if ids else self._near(text))

    def _near(self, text: str) -> str:
        if self._guesses_left <= 0:
            return ""
        self._guesses_left -= 1
        best = process.extractOne(
            fold(text), self._spelled.keys(), scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH
        )
        return self._spelled[best[0]] if best else ""
