"""How a relation fades on screen when nobody confirms it."""

from collections.abc import Iterable
from datetime import date

from dashboard.analysis.tie import Tie


def freshness(tie: Tie, *, on: date, half_life_days: int) -> float | None:
    """2^(−Δ/h), between 0 and 1: Δ days since it was last confirmed, else since it began; h the half-life.

    A year alone is 1 January, as for a beginning. A confirmation after the day asked about was not known
    then and does not count. None when neither date is known: then nothing can fade.
    """
    confirmed = tie.last_confirmed.as_since() if tie.last_confirmed else None
    began = tie.since.as_since() if tie.since else None
    dates = [known for known in (confirmed, began) if known is not None and known <= on]
    if not dates:
        return None
    return float(2 ** (-(on - dates[0]).days / half_life_days))


def freshest(ties: Iterable[Tie], *, on: date, half_life_days: int) -> float | None:
    """How fresh a pair is: as its freshest tie of any level but `none`; None when no date is known."""
    known = [freshness(tie, on=on, half_life_days=half_life_days) for tie in ties if tie.level.acquaints]
    return max((each for each in known if each is not None), default=None)
