"""Who knows whom among a few organisations, pair by pair, and where that is not known yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from dashboard.analysis.network import Network
from dashboard.model import CORNERS, Corner, Level


class Acquaintance(StrEnum):
    """The closest that two organisations have with each other."""

    KIN = "kin"
    """One is part of the other, or both are of the same."""
    WORKS = "works"
    """They are linked: they work together or have a lasting tie."""
    KNOWS = "knows"
    """They know each other, or talk."""
    NONE = "none"
    """Asked, and there is none."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two organisations by id, in the order of the sweep, and what is known of them."""

    one: str
    other: str
    known: Acquaintance


@dataclass(frozen=True, slots=True)
class Sweep:
    """Every pair of these organisations, row by row of a matrix of which only the upper half is needed."""

    organisations: tuple[str, ...]
    pairs: tuple[Pair, ...]

    @property
    def known(self) -> int:
        """Of how many pairs something is known, be it that there is nothing."""
        return sum(pair.known is not Acquaintance.UNKNOWN for pair in self.pairs)


def sweep(network: Network, organisations: Sequence[str]) -> Sweep:
    """What is known of every pair; the organisations corner by corner, else in the order given.

    Those that are not in the network are left out.
    """
    order = [*CORNERS, Corner.OTHER]
    there = [each for each in dict.fromkeys(organisations) if each in network.index]
    there.sort(key=lambda each: order.index(network.corner(each)))
    pairs = (Pair(one, other, _known(network, one, other)) for one, other in combinations(there, 2))
    return Sweep(tuple(there), tuple(pairs))


def _known(network: Network, one: str, other: str) -> Acquaintance:
    levels = {tie.level for tie in network.ties_between(one, other)}
    if any(level.links for level in levels):
        return Acquaintance.WORKS
    if network.wholes.get(one, one) == network.wholes.get(other, other):
        return Acquaintance.KIN
    if any(level.acquaints for level in levels):
        return Acquaintance.KNOWS
    return Acquaintance.NONE if Level.NONE in levels else Acquaintance.UNKNOWN
