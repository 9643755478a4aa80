"""What a round of introductions is, and how the region stands before and after it."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.analysis.headline import Headline
from dashboard.analysis.suggestions.reason import Suggestion

FEWEST, MOST = 3, 15
"""How many introductions a round may be asked to have."""


class Goal(StrEnum):
    """What a round is for."""

    TRIANGLES = "triangles"
    """Most golden triangles."""
    NEWCOMERS = "newcomers"
    """Most organisations that come into their first golden triangle."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How the region stands with the links that there are; `organisations` are in a golden triangle."""

    golden: int
    open: int
    organisations: int
    headline: Headline


@dataclass(frozen=True, slots=True)
class Round:
    """Introductions that are made together, in the order of their suggestions.

    Every one of them makes the others' triangles or its own; a round is shorter than `asked` when nothing
    more that may be suggested would. `newcomers` (ids in text order) come into their first golden triangle.
    `together` of the new golden triangles have more than one new link, so that no introduction makes them
    alone.
    """

    goal: Goal
    asked: int
    suggestions: tuple[Suggestion, ...]
    before: Standing
    after: Standing
    newcomers: tuple[str, ...]
    together: int
