"""The periods in which a region's life is told: years, or quarters when all of it is recent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.analysis.lifetimes import Lifetime

MOST = 25
"""So many periods at most, the last ones: a founding in 1956 does not stretch the line."""
QUARTERS_UP_TO = 2
"""When the first known beginning is at most so many years ago, quarters are told apart."""


@dataclass(frozen=True, slots=True)
class Period:
    """A year, or a quarter of one (1 to 4). `ends` is its last day, or today in the one that still runs."""

    year: int
    quarter: int | None
    begins: date
    ends: date

    def holds(self, day: date) -> bool:
        """Whether a day is in it."""
        return self.begins <= day <= self.ends


def periods(lived: Sequence[Lifetime], *, today: date) -> tuple[Period, ...]:
    """From the first known beginning up to today; none when no beginning is known."""
    known = [each.tie.since.as_since() for each in lived if each.tie.since is not None]
    begun = [day for day in known if day <= today]
    if not begun:
        return ()
    first = min(begun).year
    by_quarter = today.year - first <= QUARTERS_UP_TO
    months = (1, 4, 7, 10) if by_quarter else (1,)
    starts = [date(year, month, 1) for year in range(first, today.year + 1) for month in months]
    starts = [each for each in starts if each <= today][-MOST:]
    last = [*(each - timedelta(days=1) for each in starts[1:]), today]
    return tuple(
        Period(start.year, (start.month + 2) // 3 if by_quarter else None, start, end)
        for start, end in zip(starts, last, strict=True)
    )


def mostly_dated(lived: Sequence[Lifetime]) -> bool:
    """Whether of more than half of them it is known since when: only then is time offered."""
    return 2 * sum(each.is_dated for each in lived) > len(lived)
