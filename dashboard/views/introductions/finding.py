"""What stands of introductions, found before anything is drawn."""

from dataclasses import dataclass
from datetime import date

from dashboard.analysis.introductions import Due, Outcomes, due, outcomes, owners
from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import Suggestion, suggest
from dashboard.model import Ecosystem, Introduction, Organisation
from dashboard.views import region_data, safe
from dashboard.views.introductions.asked import Asked
from dashboard.views.pair_order import by_corner
from dashboard.views.region_data import remember


@dataclass(frozen=True, slots=True)
class Found:
    """All introductions (of one owner, if asked), and the one or the pair that the address names."""

    asked: Asked
    network: Network
    today: date
    introductions: tuple[Introduction, ...]
    due: Due
    owners: tuple[str, ...]
    outcomes: Outcomes
    one: Introduction | None = None
    pair: tuple[Organisation, Organisation] | None = None
    suggestion: Suggestion | None = None

    @property
    def ecosystem(self) -> Ecosystem:
        """The region as it stands."""
        return self.network.ecosystem

    def organisation(self, id: str | None) -> Organisation | None:
        """An organisation that is (still) there."""
        return self.ecosystem.by_id.get(id or "")

    def name(self, id: str | None, *, at_most: int = 60) -> str:
        """What an organisation is called, in plain text; its id when it is gone."""
        known = self.organisation(id)
        return safe.tidy(known.name if known else id or "", at_most=at_most)

    @property
    def everybody(self) -> tuple[str, ...]:
        """The ids of all organisations, by name."""
        return self.ecosystem.ids_by_name


def find(asked: Asked) -> Found:
    """Look it up in the whole region, today."""
    network = region_data.network()
    ecosystem = network.ecosystem
    mine = tuple(each for each in ecosystem.introductions if asked.owner in (None, each.owner))
    pair = tuple(ecosystem.by_id[each] for each in asked.pair or () if each in ecosystem.by_id)
    standing = _standing(ecosystem, asked)
    return Found(
        asked,
        network,
        today=date.today(),
        introductions=mine,
        due=due(mine, on=date.today()),
        owners=owners(ecosystem.introductions),
        outcomes=remember(outcomes, network),
        one=standing,
        pair=by_corner(*pair) if len(pair) == 2 else None,
        suggestion=None if standing else _suggestion(network, asked.pair),
    )


def _standing(ecosystem: Ecosystem, asked: Asked) -> Introduction | None:
    """The one that is asked for by its id, or that brings the pair together already."""
    if asked.id:
        return ecosystem.introduction_by_id.get(asked.id)
    open_ones = (each for each in ecosystem.introductions if each.status.is_open)
    return next((each for each in open_ones if asked.pair and set(asked.pair) == set(each.pair)), None)


def _suggestion(network: Network, pair: tuple[str, str] | None) -> Suggestion | None:
    if pair is None or any(each not in network.index for each in pair):
        return None
    low, high = sorted(pair)
    found = remember(suggest, network, count=1, pair=(low, high), well_known=True)
    return found[0] if found else None
