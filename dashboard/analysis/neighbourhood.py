"""Who is linked to whom, by organisation."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from dashboard.model import Corner

_NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """The linked neighbours of every organisation, looked up by id; KeyError for an unknown one.

    What is asked of one organisation and corner is kept: the analyses ask it many times.
    """

    corner_of: Mapping[str, Corner]
    _others: Mapping[str, frozenset[str]]
    _kept: dict[tuple[str, Corner], frozenset[str]] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(
        cls, ids: Sequence[str], linked_pairs: Iterable[tuple[str, str]], corner_of: Mapping[str, Corner]
    ) -> "Neighbourhood":
        """From each linked pair once."""
        found: dict[str, list[str]] = {}
        for u, v in linked_pairs:
            found.setdefault(u, []).append(v)
            found.setdefault(v, []).append(u)
        return cls(corner_of, {each: frozenset(found[each]) if each in found else _NOBODY for each in ids})

    def all(self, organisation: str) -> frozenset[str]:
        """Everybody it is linked to."""
        return self._others[organisation]

    def in_corner(self, organisation: str, corner: Corner) -> frozenset[str]:
        """Those of one corner."""
        key = (organisation, corner)
        if key not in self._kept:
            of = self.corner_of
            self._kept[key] = frozenset(each for each in self._others[organisation] if of[each] is corner)
        return self._kept[key]
