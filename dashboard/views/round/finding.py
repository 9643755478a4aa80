"""The round that was asked for, chosen once per revision of the region and question."""

from dataclasses import dataclass

from dashboard.analysis.network import Network
from dashboard.analysis.question import Question
from dashboard.analysis.rounds import Round, choose_round
from dashboard.views import region_data
from dashboard.views.region_data import remember
from dashboard.views.round.asked import Asked


@dataclass(frozen=True, slots=True)
class Found:
    """`network` is what the theme leaves of the region."""

    asked: Asked
    network: Network
    round: Round

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found to introduce."""
        return not self.round.suggestions


def find(asked: Asked) -> Found:
    """Choose the round."""
    network = region_data.network(Question(theme=asked.theme))
    chosen = remember(
        choose_round,
        network,
        number=asked.number,
        goal=asked.goal,
        organisation_at_most=asked.at_most,
    )
    return Found(asked, network, chosen)
