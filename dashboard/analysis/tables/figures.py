"""What a seating is worth: counted over all its rounds, as anybody with a pencil would."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from dashboard.analysis.tables.guest import Guest
from dashboard.analysis.tables.plan import Round
from dashboard.model import CORNERS

Pair = tuple[str, str]
"""Two ids of organisations, in text order."""


@dataclass(frozen=True, slots=True)
class Figures:
    """`met`: pairs of organisations worth a conversation of which somebody of each sits together at least
    once, of the `meetable`: both have somebody here, or met in a round already held. `again`: how often two
    guests sit together once more. `lacking`: how often a table lacks one of the three corners, as far as
    there were people of that corner for it. `colleagues`: how often two of one organisation sit together."""

    met: int = 0
    meetable: int = 0
    again: int = 0
    lacking: int = 0
    colleagues: int = 0

    @property
    def cost(self) -> tuple[int, int, int, int]:
        """What is compared, the first that differs decides, smaller is better."""
        return self.colleagues, self.again, self.lacking, -self.met


def figures(
    rounds: Sequence[Round], guests: Iterable[Guest], worth: Collection[Pair], *, away: Collection[str] = ()
) -> Figures:
    """Of these rounds. `away` are guests who are here no more, as in the plan."""
    by_key = {each.key: each for each in guests}
    times: Counter[tuple[str, str]] = Counter()
    for each in rounds:
        for table in each:
            times.update(combinations(sorted(key for key in table if key in by_key), 2))
    met: set[Pair] = set()
    again = colleagues = 0
    for (one, other), often in times.items():
        if by_key[one].party == by_key[other].party:
            colleagues += often
            continue
        again += often - 1
        pair = _organisations(by_key[one], by_key[other])
        if pair is not None and pair in worth:
            met.add(pair)
    here = {each.organisation for key, each in by_key.items() if key not in away}
    meetable = met | {pair for pair in worth if pair[0] in here and pair[1] in here}
    lacking = sum(_lacking(each, by_key) for each in rounds)
    return Figures(len(met), len(meetable), again, lacking, colleagues)


def met_at(table: Iterable[str], guests: Iterable[Guest], worth: Collection[Pair]) -> tuple[Pair, ...]:
    """The pairs worth a conversation that sit together at one table, in text order."""
    by_key = {each.key: each for each in guests}
    seated = (
        _organisations(by_key[one], by_key[other])
        for one, other in combinations(sorted(by_key.keys() & set(table)), 2)
    )
    return tuple(sorted({pair for pair in seated if pair is not None and pair in worth}))


def _organisations(one: Guest, other: Guest) -> Pair | None:
    if one.organisation is None or other.organisation is None:
        return None
    low, high = sorted((one.organisation, other.organisation))
    return low, high


def _lacking(seated: Round, guests: Mapping[str, Guest]) -> int:
    """Of one round: tables without a corner, less those for which there was nobody left of it."""
    lacking = 0
    for corner in CORNERS:
        of_corner = [sum(key in guests and guests[key].corner is corner for key in table) for table in seated]
        lacking += of_corner.count(0) - max(0, len(seated) - sum(of_corner))
    return lacking
