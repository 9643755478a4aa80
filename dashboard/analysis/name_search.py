"""Organisations by what somebody types of a name, in a room or on a phone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz, process

from dashboard.model import Ecosystem, Organisation
from dashboard.unaccented import unaccented

_ALIKE = 75.0
"""Per cent: what is less alike is no slip of the finger any more."""
_LEAST_TYPED = 2


@dataclass(frozen=True)
class NameSearch:
    """The names and aliases of a region, ready to be searched; made once per revision and day."""

    organisations: Sequence[Organisation]
    _names: tuple[str, ...]
    _rows: tuple[int, ...]

    @classmethod
    def of(cls, ecosystem: Ecosystem, *, on: date) -> "NameSearch":
        """Fold every name and alias of the organisations that stand on a day."""
        standing = [each for each in ecosystem.organisations if each.stands_on(on)]
        pairs = [
            (" ".join(unaccented(name).split()), row)
            for row, each in enumerate(standing)
            for name in (each.name, *each.aliases)
        ]
        return cls(standing, tuple(name for name, _ in pairs), tuple(row for _, row in pairs))

    def find(self, typed: str, *, at_most: int = 8) -> tuple[Organisation, ...]:
        """Those that fit, best first: a name that begins so, a word that does, a part, a near miss.

        Of fewer than two letters nothing is found.
        """
        wanted = " ".join(unaccented(typed).split())
        if len(wanted) < _LEAST_TYPED:
            return ()
        ranked = sorted(set(self._exactly(wanted)))
        rows = dict.fromkeys(row for *_, row in ranked)
        if len(rows) < at_most:
            rows |= dict.fromkeys(self._nearly(wanted, at_most))
        return tuple(self.organisations[row] for row in list(rows)[:at_most])

    def _exactly(self, wanted: str) -> Iterator[tuple[int, int, str, int]]:
        for name, row in zip(self._names, self._rows, strict=True):
            if wanted in name:
                begins = 0 if name.startswith(wanted) else 1 if f" {wanted}" in name else 2
                yield begins, len(name), name, row

    def _nearly(self, wanted: str, at_most: int) -> Iterator[int]:
        near = process.extract(
            wanted, self._names, scorer=fuzz.WRatio, limit=2 * at_most, score_cutoff=_ALIKE
        )
        return (self._rows[place] for *_, place in near)
