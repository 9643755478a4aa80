"""Find the organisations to ask about, and what is known of every pair of them."""

from dataclasses import dataclass

from dashboard.analysis.acquaintance import Sweep, sweep
from dashboard.analysis.best_known import best_known
from dashboard.analysis.question import Question
from dashboard.model import Ecosystem
from dashboard.views import region_data
from dashboard.views.acquaintances.asked import FIRST, Asked

OFFERED = 2000
"""How many organisations can be added by name: a list of all would not open in a very large region."""


@dataclass(frozen=True, slots=True)
class Found:
    """The sweep, who could be in it (best known first), and who is in it unless the reader chooses."""

    ecosystem: Ecosystem
    sweep: Sweep
    offered: tuple[str, ...]
    usual: tuple[str, ...]


def find(asked: Asked) -> Found:
    """Theme and corner choose whom to ask about; what is known is looked up in all that we have."""
    whole = region_data.network()
    chosen = region_data.network(Question(theme=asked.theme)) if asked.theme else whole
    usual = best_known(chosen, count=FIRST, corner=asked.corner)
    offered = region_data.remember(best_known, whole, count=OFFERED)
    among = tuple(dict.fromkeys((*usual, *offered, *asked.organisations)))
    return Found(
        ecosystem=whole.ecosystem,
        sweep=sweep(whole, asked.organisations or usual),
        offered=tuple(each for each in among if each in whole.index),
        usual=usual,
    )
