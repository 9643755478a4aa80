"""What looking back gives: how often each way of ranking was right, and what none can reach."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

FIRST = 10
"""Of an organisation's own candidates, how many it can be expected to look at."""
OVERALL = 100
"""Of all candidates."""


class Method(StrEnum):
    """How candidates are ranked."""

    OURS = "ours"
    RANDOM = "random"
    COMMON_NEIGHBOURS = "common_neighbours"
    ADAMIC_ADAR = "adamic_adar"
    WEIGHTED_RESOURCE_ALLOCATION = "weighted_resource_allocation"
    PREFERENTIAL_ATTACHMENT = "preferential_attachment"


class Impossible(StrEnum):
    """Why nothing can be looked back on."""

    NO_DATES = "no_dates"
    NOTHING_YET = "nothing_yet"
    NOTHING_AFTER = "nothing_after"


class CannotLookBackError(ValueError):
    """`reason`, and between which days a split is possible: the first and the last beginning, if known."""

    def __init__(self, reason: Impossible, first: date | None = None, last: date | None = None) -> None:
        super().__init__(reason.value)
        self.reason, self.first, self.last = reason, first, last


@dataclass(frozen=True, slots=True)
class Measures:
    """`share_in_first_ten`: of the organisations that got a new partner, the share that had one among its own
    first ten candidates; None when nobody got one. `precision_at_100`: the share of the first hundred of all
    (or of all, when there are fewer) that came about; None without candidates.
    """

    share_in_first_ten: float | None
    precision_at_100: float | None


@dataclass(frozen=True, slots=True)
class Ceiling:
    """What no ranking passes, and what those that walk by way of common neighbours cannot.

    `best` are the measures of a ranking that knew the future. `without_common_neighbour`: how many of the
    realised pairs had none. `share_with_common_neighbour`: of the organisations that got a new partner, the
    share that had a common neighbour with one of theirs.
    """

    best: Measures
    without_common_neighbour: int
    share_with_common_neighbour: float | None


@dataclass(frozen=True, slots=True)
class Backtest:
    """`candidates` pairs were unlinked; `realised` came about, which gave `organisations` a partner."""

    until: date
    candidates: int
    realised: int
    organisations: int
    methods: Mapping[Method, Measures]
    ceiling: Ceiling
