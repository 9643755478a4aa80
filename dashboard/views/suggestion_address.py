"""Where a suggestion is drawn out: on the page that says what is missing."""

from dashboard.analysis.suggestions import Suggestion
from dashboard.views.link import address


def code(suggestion: Suggestion) -> str:
    """How the address names a suggestion."""
    return "|".join(suggestion.pair)


def suggestion_address(suggestion: Suggestion, *, among_its_own: bool = False) -> str:
    """The page with this suggestion chosen, among the region's or those of its first organisation."""
    organisation = suggestion.source if among_its_own else None
    return address("gaps", chosen=code(suggestion), organisation=organisation)


def taking_on_address(suggestion: Suggestion) -> str:
    """The page on which somebody takes it on, or says what they know better."""
    return address("introductions", pair=code(suggestion))
