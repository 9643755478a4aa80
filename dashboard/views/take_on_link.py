"""The way from a suggestion to taking it on, or to saying that one knows more."""

from dashboard.analysis.suggestions import Suggestion
from dashboard.model import Ecosystem
from dashboard.texts import Texts
from dashboard.views.link import link
from dashboard.views.pair_order import in_order
from dashboard.views.suggestion_address import taking_on_address


def take_on_link(suggestion: Suggestion, ecosystem: Ecosystem, texts: Texts) -> str:
    """As HTML. Who hears the page hears whom it is about: a list has as many of these as suggestions."""
    one, other = in_order(suggestion, ecosystem)
    words, names = texts("gaps.take_on"), texts("overview.pair", source=one.name, target=other.name)
    return link(taking_on_address(suggestion), words, cls="underlined", label=f"{words}: {names}")
