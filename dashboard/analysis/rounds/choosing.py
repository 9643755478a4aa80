"""Which introductions a round has: one after the other, then better ones for those that bring least.

What a set of links brings is not submodular: a triangle with two new links makes the second worth more than
it was by itself. So taking the best one after the other comes with no promise of how near the best set is,
and lazy evaluation, which trusts that gains only fall, would be wrong; gains are kept up to date instead.
"""

from collections.abc import Iterable, Iterator

import numpy as np

from dashboard.analysis.rounds.candidates import Joint
from dashboard.analysis.rounds.making import Making
from dashboard.analysis.suggestions.reason import Suggestion

_SWEEPS = 6


def one_by_one(making: Making, number: int) -> None:
    """Always the one that brings most with those that are in."""
    while len(making.chosen) < number and (best := making.best()) is not None:
        making.take(best)


def together(making: Making, number: int) -> None:
    """Like `one_by_one`, but where two or three make a triangle together and bring more per link, those."""
    while len(making.chosen) < number:
        best = making.best()
        alone = int(making.gains[best]) if best is not None else 0
        if _take_joint(making, alone, room=number - len(making.chosen)):
            continue
        if best is None:
            return
        making.take(best)


def as_suggested(making: Making, suggestions: Iterable[Suggestion]) -> None:
    """Those that a list suggests, as far as they keep the limits."""
    place = {making.pair(number): number for number in range(len(making.candidates.pairs))}
    for each in suggestions:
        found = making.limits.as_suggested(each)
        if found is not None and found[0] in place:
            making.take(place[found[0]], introducer=found[1])
    _without_idle(making)


def swap(making: Making, number: int) -> None:
    """Put another in the place of one, as long as that brings more; what brings nothing any more goes."""
    for _ in range(_SWEEPS):
        before = making.worth
        for each in list(making.chosen):
            stood = making.worth
            introducer = making.drop(each)
            best = making.best(above=stood - making.worth)
            if best is None or best == each:
                making.take(each, introducer=introducer)
            else:
                making.take(best)
        _without_idle(making)
        one_by_one(making, number)
        if making.worth == before:
            return


def _take_joint(making: Making, alone: int, *, room: int) -> bool:
    """Take those that bring most per link together, when it is more than the best one alone does."""
    best, most = None, float(alone)
    for joint, possible in _hopeful(making):
        if possible <= most:
            break
        if len(joint) > room or not set(joint).isdisjoint(making.chosen):
            continue
        worth = making.worth_of(joint) / len(joint)
        if worth > most and making.has_room(joint):
            best, most = joint, worth
    for each in best or ():
        making.take(each)
    return best is not None


def _hopeful(making: Making) -> Iterator[tuple[Joint, float]]:
    """The joints by the most that each could bring per link, which is what its parts would and a triangle."""
    parts = making.candidates.parts
    # One zero more, for the third of those that are but two.
    possible = np.append(making.gains, 0)[parts].sum(axis=1) + making.of_one_triangle
    per_link = possible / (parts >= 0).sum(axis=1)
    for at in np.argsort(-per_link, kind="stable").tolist():
        yield making.candidates.joints[at], float(per_link[at])


def _without_idle(making: Making) -> None:
    """Take out what nothing depends on."""
    for each in reversed(list(making.chosen)):
        stood = making.worth
        introducer = making.drop(each)
        if making.worth < stood:
            making.take(each, introducer=introducer)
