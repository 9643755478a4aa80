"""What stands beside a suggestion: our way in, what it brings, and how often comparable ones came about.

Impact and chance are two figures, never mixed; both stand beside the reasons, not in their place.
"""

from collections.abc import Sequence
from enum import StrEnum

from dashboard.analysis.calibration import Calibration, Odds
from dashboard.analysis.chance import chances
from dashboard.analysis.impact import Impact, impacts
from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import Suggestion
from dashboard.texts import Texts
from dashboard.views.odds_words import one_in
from dashboard.views.region_data import remember


class Order(StrEnum):
    """How a reader may order suggestions; by their reasons, unless asked otherwise."""

    REASONS = "reasons"
    WAY_IN = "way_in"
    BRINGS = "brings"
    CHANCE = "chance"


def ordered(suggestions: Sequence[Suggestion], network: Network, order: Order) -> tuple[Suggestion, ...]:
    """The same suggestions in another order; alike, they keep that of their reasons."""
    given = tuple(suggestions)
    match order:
        case Order.REASONS:
            return given
        case Order.WAY_IN:
            return _by(given, [(-len(known_ends(each, network)),) for each in given])
        case Order.BRINGS:
            return _by(given, [_most_first(each) for each in brought(given, network)])
        case Order.CHANCE:
            region = chances(network)
            scores = region.score([each.pair for each in given]).tolist()
            return _by(
                given,
                [
                    (not region.can_come_about(*each.pair), -score)
                    for each, score in zip(given, scores, strict=True)
                ],
            )


def facts(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    """The three in one short line of plain text; the chance only where it is known."""
    told = [way_in(suggestion, network, texts), brings(suggestion, network, texts)]
    if is_chance_known(network):
        told.append(chance(suggestion, network, texts))
    return " · ".join(told)


def is_chance_known(network: Network) -> bool:
    """Whether the dates of the region carry any chance at all."""
    return isinstance(chances(network).calibration, Calibration)


def way_in(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    """Whether somebody of ours knows them, without a name."""
    ends = len(known_ends(suggestion, network))
    return texts(f"suggestions.way_in_{('none', 'one', 'both')[ends]}")


def brings(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    """What a link between them would bring."""
    (found,) = brought((suggestion,), network)
    if found is None:
        return texts("suggestions.brings_unknown")
    if found.closes:
        return texts("suggestions.brings_closes", n=found.closes)
    if found.reach:
        return texts("suggestions.brings_reach", n=found.reach)
    return texts("suggestions.brings_first")


def chance(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    """How many comparable pairs came about; or that this is not yet known."""
    odds = remember(_odds, network, pair=suggestion.pair)
    return (
        texts("suggestions.chance", odds=one_in(odds, texts)) if odds else texts("suggestions.chance_unknown")
    )


def known_ends(suggestion: Suggestion, network: Network) -> list[str]:
    """The ends at which a colleague of ours knows somebody."""
    known = {each.organisation for each in network.ecosystem.ways_in}
    return [each for each in suggestion.pair if each in known]


def brought(suggestions: Sequence[Suggestion], network: Network) -> tuple[Impact | None, ...]:
    """What each would bring; None for one who takes no part in what was asked for."""
    there = [each.pair for each in suggestions if all(end in network.index for end in each.pair)]
    found = dict(zip(there, impacts(network, there), strict=True)) if there else {}
    return tuple(found.get(each.pair) for each in suggestions)


def _odds(network: Network, *, pair: tuple[str, str]) -> Odds | None:
    return chances(network).of(*pair)


def _most_first(brought: Impact | None) -> tuple[float, ...]:
    return (-brought.closes, -len(brought.newcomers), -brought.reach) if brought else (0, 0, 0)


def _by(suggestions: Sequence[Suggestion], keys: Sequence[tuple[float, ...]]) -> tuple[Suggestion, ...]:
    order = sorted(range(len(suggestions)), key=lambda at: (keys[at], at))
    return tuple(suggestions[at] for at in order)
