"""What the address asks of a round, as codes."""

from dataclasses import dataclass

from dashboard.analysis.rounds import FEWEST, MOST, Goal
from dashboard.views import address
from dashboard.views.region_data import ecosystem

AT_FIRST = 10
OFTEN = (1, 2, 3)
"""How often one organisation may stand in a round, to choose from."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`at_most` is how often one organisation may stand in it; the region's setting when nobody says."""

    goal: Goal = Goal.TRIANGLES
    number: int = AT_FIRST
    theme: str | None = None
    at_most: int = 2


def ask() -> Asked:
    """Read the address; what is no code of ours asks nothing."""
    stands = ecosystem()
    goal = address.read("for", allowed=tuple(Goal))
    number = address.read("number", allowed=tuple(str(each) for each in range(FEWEST, MOST + 1)))
    often = address.read("often", allowed=tuple(str(each) for each in OFTEN))
    settled = min(max(stands.region.settings.organisation_at_most, OFTEN[0]), OFTEN[-1])
    return Asked(
        goal=Goal(goal) if goal else Goal.TRIANGLES,
        number=int(number) if number else AT_FIRST,
        theme=address.read("theme", allowed=stands.themes),
        at_most=int(often) if often else settled,
    )
