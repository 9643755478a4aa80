"""The chance that two organisations come to a link: how many comparable pairs did (docs/method.md, "Chance").

Impact is another question (`missing_links.closes`, the reach of a suggestion): the two are never mixed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from dashboard.analysis.beginnings import Numbers, beginnings
from dashboard.analysis.calibration import Calibration, NotYetKnown, Odds, calibrated
from dashboard.analysis.link_scores import ours_of_pairs
from dashboard.analysis.network import Network
from dashboard.analysis.past import Past

Scores = npt.NDArray[np.float32]
_DAYS_KEPT = 4


@dataclass(frozen=True)
class Chances:
    """The likelihoods of a whole region on a day, whatever filter was asked for.

    Scores order pairs; only odds mean something by themselves. What came about needs a while to be counted,
    once, when the first odds are asked for. Not slotted, so that it is kept.
    """

    past: Past

    @property
    def ids(self) -> tuple[str, ...]:
        """Every organisation of the region, in text order."""
        return self.past.beginnings.ids

    def score(self, pairs: Sequence[tuple[str, str]]) -> Scores:
        """Of pairs of ids; KeyError for one that is not in the region."""
        index = self.past.beginnings.index
        rows = np.array([(index[one], index[other]) for one, other in pairs], np.int64).reshape(-1, 2)
        return self.score_rows(rows[:, 0], rows[:, 1])

    def score_rows(self, one: Numbers, other: Numbers) -> Scores:
        """Of pairs of rows in `ids`."""
        return ours_of_pairs(self.past, one, other)

    def can_come_about(self, one: str, other: str) -> bool:
        """Whether they can be compared: two corners, both with a link by that day, never linked yet."""
        index, past = self.past.beginnings.index, self.past
        if one not in index or other not in index:
            return False
        u, v = sorted((index[one], index[other]))
        corners = past.beginnings.corners
        if corners[u] == corners[v] or not {u, v} <= self._ranked:
            return False
        pair = u * past.size + v
        at = int(np.searchsorted(past.pairs, pair))
        return at == len(past.pairs) or int(past.pairs[at]) != pair

    def of(self, one: str, other: str) -> Odds | None:
        """How many comparable pairs came about; None is not yet known."""
        if not self.can_come_about(one, other) or not isinstance(self.calibration, Calibration):
            return None
        return self.calibration.odds(float(self.score([(one, other)])[0]))

    @cached_property
    def calibration(self) -> Calibration | NotYetKnown:
        """What scores have meant, or why that cannot be said."""
        return calibrated(self.past)

    @cached_property
    def _ranked(self) -> frozenset[int]:
        return frozenset(self.past.candidates.tolist())


def chances(network: Network) -> Chances:
    """Those of the network's region and day, kept with the region."""
    day = network.question.day.toordinal()
    kept: dict[int, Chances] = vars(network.ecosystem).setdefault("_chances", {})
    found = kept.get(day)
    if found is None:
        while len(kept) >= _DAYS_KEPT:
            kept.pop(next(iter(kept)), None)
        found = kept[day] = Chances(Past(beginnings(network.ecosystem), day))
    return found
