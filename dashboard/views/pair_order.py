"""How two organisations are named together: knowledge before business before government."""

from dashboard.analysis.suggestions import Suggestion
from dashboard.model import Corner, Ecosystem, Organisation
from dashboard.texts import Texts
from dashboard.views import safe

_ORDER = tuple(Corner)


def by_corner(one: Organisation, other: Organisation) -> tuple[Organisation, Organisation]:
    """Two organisations in that order; of one corner, as they were given."""
    return (one, other) if _ORDER.index(one.corner) <= _ORDER.index(other.corner) else (other, one)


def in_order(suggestion: Suggestion, ecosystem: Ecosystem) -> tuple[Organisation, Organisation]:
    """The two of a suggestion, as every page names and draws them."""
    one, other = (ecosystem.by_id[each] for each in suggestion.pair)
    return by_corner(one, other)


def bold_names(one: Organisation, other: Organisation, texts: Texts, *, at_most: int = 60) -> str:
    """Both names in bold as HTML: "<b>TNO</b> en <b>Prodrive</b>"."""
    return texts(
        "overview.pair",
        source=f"<b>{safe.html(one.name, at_most=at_most)}</b>",
        target=f"<b>{safe.html(other.name, at_most=at_most)}</b>",
    )
