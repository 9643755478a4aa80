"""The figures behind the four questions, found once per revision of the region and day."""

from dataclasses import dataclass

from dashboard.analysis.connectedness import Connectedness, connectedness
from dashboard.analysis.corner_pairs import CornerPair, corner_pairs
from dashboard.analysis.exchange import Exchange, exchange
from dashboard.analysis.knowing import Knowing, knowing
from dashboard.analysis.network import Network
from dashboard.analysis.question import Question
from dashboard.analysis.themes import ThemeVerdict, Verdict, theme_verdicts
from dashboard.views import region_data
from dashboard.views.gaps.asked import Asked, asked
from dashboard.views.region_data import remember


@dataclass(frozen=True, slots=True)
class Found:
    """What the page shows of the whole region, and what the address asked of it."""

    asked: Asked
    network: Network
    themes: tuple[ThemeVerdict, ...]
    pairs: tuple[CornerPair, ...]
    connected: tuple[Connectedness, ...]
    exchange: Exchange
    knowing: Knowing

    @property
    def is_empty(self) -> bool:
        """Whether there is no organisation at all."""
        return not self.network.organisations

    def with_verdict(self, verdict: Verdict) -> tuple[ThemeVerdict, ...]:
        """The themes with one verdict."""
        return tuple(each for each in self.themes if each.verdict is verdict)


def find() -> Found:
    """The figures of the whole region on the day asked for; no filter of the suggestions touches them."""
    question = asked()
    network = region_data.network(Question(on=question.on))
    return Found(
        asked=question,
        network=network,
        themes=remember(theme_verdicts, network),
        pairs=remember(corner_pairs, network),
        connected=remember(connectedness, network),
        exchange=remember(exchange, network),
        knowing=remember(knowing, network),
    )
