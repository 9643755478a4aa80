"""The figures of a seating once more: of each two people is asked in each round whether they sit together."""

from collections.abc import Sequence
from itertools import combinations

from dashboard.analysis.tables import Figures, Guest, Pair, Round
from dashboard.model import CORNERS


def sit_together(one: str, other: str, seated: Round) -> bool:
    return any(one in table and other in table for table in seated)


def figures(
    rounds: Sequence[Round], guests: Sequence[Guest], worth: frozenset[Pair], away: frozenset[str]
) -> Figures:
    met: set[frozenset[str]] = set()
    again = colleagues = lacking = 0
    wanted = {frozenset(pair) for pair in worth}
    for one, other in combinations(guests, 2):
        times = sum(sit_together(one.key, other.key, seated) for seated in rounds)
        if one.organisation is not None and one.organisation == other.organisation:
            colleagues += times
        elif times:
            again += times - 1
            met.add(frozenset((one.organisation or "", other.organisation or "")))
    corner_of = {guest.key: guest.corner for guest in guests}
    for seated in rounds:
        for corner in CORNERS:
            without = sum(all(corner_of[key] is not corner for key in table) for table in seated)
            people = sum(corner_of[key] is corner for table in seated for key in table)
            lacking += without - max(0, len(seated) - people)
    here = {guest.organisation for guest in guests if guest.key not in away}
    meetable = {pair for pair in wanted if pair <= here or pair in met}
    return Figures(len(met & wanted), len(meetable), again, lacking, colleagues)
