"""Odds in words: "1 in 12"."""

from dashboard.analysis.calibration import Odds
from dashboard.texts import Texts

RAREST = 1_000
"""From here on it is only said that it is rare."""


def one_in(odds: Odds, texts: Texts) -> str:
    """ "1 op de 12", rounded; "minder dan 1 op de 1.000" where it is rare. At least one came about."""
    if is_rare(odds):
        return texts("method.less_than_one_in", per=RAREST)
    return texts("method.one_in", per=round(odds.comparable / odds.came_about))


def is_rare(odds: Odds) -> bool:
    """Whether it is less than one in a thousand."""
    return odds.comparable > RAREST * odds.came_about
