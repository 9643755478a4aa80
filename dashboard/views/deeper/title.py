"""The page's finding: without whom most come loose."""

from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.deeper.finding import Found
from dashboard.views.deeper.names import plain_name
from dashboard.views.language import t
from dashboard.views.language import texts as texts_of_session
from dashboard.views.number_words import in_words


def title(found: Found) -> str:
    """As markdown, in the session's language."""
    return safe.plain(title_in(found, texts_of_session()))


def title_in(found: Found, texts: Texts) -> str:
    """In a language, not yet made safe."""
    holding = found.strength.holding
    if not holding.is_known:
        return texts("deeper.title_not_yet_known")
    if not holding.organisations:
        return texts("deeper.title_nobody")
    first = holding.organisations[0]
    number = len(first.loose)
    name = plain_name(first.members[0], found.network)
    return texts("deeper.title", n=number, name=name, count=in_words(number, texts))


def lead() -> str:
    """For whom the page is, and how it speaks."""
    return t("deeper.lead")
