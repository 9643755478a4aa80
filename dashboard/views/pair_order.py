"""In which order two organisations are named: knowledge before business before government."""

from dashboard.analysis.suggestions import Suggestion
from dashboard.model import CORNERS, Corner, Ecosystem, Organisation

_ORDER = (*CORNERS, Corner.OTHER)


def in_order(suggestion: Suggestion, ecosystem: Ecosystem) -> tuple[Organisation, Organisation]:
    """The two of a suggestion, as every page names and draws them."""
    one, other = (ecosystem.by_id[each] for each in suggestion.pair)
    return (one, other) if _ORDER.index(one.corner) <= _ORDER.index(other.corner) else (other, one)
