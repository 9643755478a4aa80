"""What a score has meant: of the pairs that scored alike some time ago, how many came about since.

    ──────────── all links with a date ────────────│── the youngest quarter ──│ day
      ranked by score with these                   cut    which came about?

Candidates fall into classes by their score, each with enough that came about to be worth a number. A class
with a lower score and yet a higher share is taken together with the one above it (isotonic regression by
pooling adjacent violators: Ayer and others, 1955), so that a higher score never says less.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

import numpy as np
import numpy.typing as npt

from dashboard.analysis.backtest import realised_pairs
from dashboard.analysis.beginnings import FROM_THE_START, Numbers
from dashboard.analysis.candidate_blocks import candidate_blocks
from dashboard.analysis.link_scores import ours, ours_of_pairs
from dashboard.analysis.past import Past

Scores = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Needs:
    """What a calibration rests on at the least.

    `dated` links between corners, of which the `youngest` share is hidden; `realised` candidates, `per_class`
    of them in each of at most `classes`. In a region with more than `most_pairs` to score (each from both
    ends), the candidates of one organisation in so many are counted.
    """

    dated: int = 60
    youngest: float = 0.25
    realised: int = 20
    per_class: int = 10
    classes: int = 8
    most_pairs: int = 20_000_000


@dataclass(frozen=True, slots=True)
class Odds:
    """Of so many comparable pairs, so many came about."""

    came_about: int
    comparable: int


@dataclass(frozen=True, slots=True)
class ScoreClass:
    """The pairs with a score of at least this, and below that of the class before."""

    least: float
    odds: Odds


@dataclass(frozen=True, slots=True)
class Calibration:
    """What came about after `cut` and up to `until`, by `classes`: the highest scores first.

    Counted for the candidates of one organisation in `every`.
    """

    cut: date
    until: date
    classes: tuple[ScoreClass, ...]
    every: int = 1

    def odds(self, score: float) -> Odds:
        """Of the class that a score falls in."""
        return next(each.odds for each in self.classes if score >= each.least)


class NotYetKnown(StrEnum):
    """Why the data cannot carry it."""

    FEW_DATES = "few_dates"
    FEW_REALISED = "few_realised"


def cut_of(past: Past, *, needs: Needs = Needs()) -> date | None:
    """The last day before the youngest quarter of the dated links between corners; None with too few."""
    known = past.beginnings
    one, other = known.corners[known.pairs // past.size], known.corners[known.pairs % past.size]
    between = (one != other) & (one < 3) & (other < 3)
    days = np.sort(
        known.first_days[between & (known.first_days > FROM_THE_START) & (known.first_days <= past.day)]
    )
    if len(days) < needs.dated:
        return None
    return date.fromordinal(int(days[int(len(days) * (1 - needs.youngest))]) - 1)


def calibrated(past: Past, *, needs: Needs = Needs()) -> Calibration | NotYetKnown:
    """What scores have meant by the past's day."""
    cut = cut_of(past, needs=needs)
    if cut is None:
        return NotYetKnown.FEW_DATES
    earlier = Past(past.beginnings, cut.toordinal())
    columns = earlier.candidates
    every = max(1, -(-(len(columns) ** 2) // needs.most_pairs))
    counted = np.zeros(past.size, np.bool_)
    counted[columns[::every]] = True
    realised = realised_pairs(earlier, by=past.day)
    one, other = realised // past.size, realised % past.size
    one, other = one[counted[one] | counted[other]], other[counted[one] | counted[other]]
    if len(one) < needs.realised:
        return NotYetKnown.FEW_REALISED
    scores = np.sort(ours_of_pairs(earlier, one, other))[::-1]
    least = _least_of_classes(scores, needs)
    came_about = _per_class(scores, least)
    comparable = np.zeros(len(least), np.int64)
    score = ours(earlier, columns)
    for block in candidate_blocks(earlier, every=every):
        twice = counted[columns] & (columns < block.rows[:, None])
        comparable += _per_class(score(block.rows)[block.mask & ~twice], least)
    return Calibration(cut, date.fromordinal(past.day), _pooled(least, came_about, comparable), every)


def _least_of_classes(scores: Scores, needs: Needs) -> Scores:
    """The least score of each class, descending: as many that came about in each, and the last takes all."""
    classes = max(1, min(needs.classes, len(scores) // needs.per_class))
    last = (np.arange(1, classes + 1) * len(scores)) // classes - 1
    least: Scores = np.unique(scores[last])[::-1] * np.float32(1 - 1e-6)
    least[-1] = 0.0
    return least


def _per_class(scores: Scores, least: Scores) -> Numbers:
    at_least = np.searchsorted(least[::-1], scores, side="right")
    return np.bincount(len(least) - at_least, minlength=len(least))


def _pooled(least: Scores, came_about: Numbers, comparable: Numbers) -> tuple[ScoreClass, ...]:
    found: list[ScoreClass] = []
    for score, came, of in zip(least.tolist(), came_about.tolist(), comparable.tolist(), strict=True):
        odds = Odds(came, of)
        while found and _share(odds) >= _share(found[-1].odds):
            above = found.pop().odds
            odds = Odds(odds.came_about + above.came_about, odds.comparable + above.comparable)
        found.append(ScoreClass(score, odds))
    return tuple(found)


def _share(odds: Odds) -> Fraction:
    return Fraction(odds.came_about, odds.comparable)
