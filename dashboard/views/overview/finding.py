"""Everything that the overview says, found once per revision of the region and day."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.analysis.corner_pairs import CornerPair, corner_pairs
from dashboard.analysis.headline import Headline, headline
from dashboard.analysis.introductions import Outcomes, outcomes
from dashboard.analysis.knowing import Knowing, knowing
from dashboard.analysis.network import Network
from dashboard.analysis.question import Question
from dashboard.analysis.suggestions import Suggestion, suggest
from dashboard.analysis.themes import ThemeVerdict, theme_verdicts
from dashboard.model import CORNERS, Corner
from dashboard.views import region_data
from dashboard.views.region_data import remember

SUGGESTIONS = 3


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page shows. `counts` are the organisations of each corner, `sources` the lists it rests on."""

    network: Network
    counts: Mapping[Corner, int]
    headline: Headline
    pairs: tuple[CornerPair, ...]
    themes: tuple[ThemeVerdict, ...]
    suggestions: tuple[Suggestion, ...]
    knowing: Knowing
    sources: int
    outcomes: Outcomes

    @property
    def is_empty(self) -> bool:
        """Whether there is no organisation at all."""
        return not self.network.organisations


def find() -> Overview:
    """The overview of the whole region, today."""
    network = region_data.network(Question())
    return Overview(
        network=network,
        counts={corner: sum(each.corner is corner for each in network.organisations) for corner in CORNERS},
        headline=remember(headline, network),
        pairs=remember(corner_pairs, network),
        themes=remember(theme_verdicts, network),
        suggestions=remember(suggest, network, count=SUGGESTIONS),
        knowing=remember(knowing, network),
        sources=region_data.sources(),
        outcomes=remember(outcomes, network),
    )
