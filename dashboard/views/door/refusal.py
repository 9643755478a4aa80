"""What somebody sees where there is nothing for them: from elsewhere, or where no page is."""

from functools import cache

from dashboard.texts import Language, texts_in
from dashboard.views import safe
from dashboard.views.door.phone_page import phone_page


def refusal(language: Language, *, address: str) -> str:
    """In place of the dashboard, from elsewhere: what can be done here, and the way to it.

    `address` is the reader's own, for a helper's laptop that is to be let in.
    """
    texts = texts_in(language)
    own = f'<p class="quiet">{texts("door.your_address", address=safe.html(address, at_most=60))}</p>'
    return _page(language, texts("door.refused"), texts("door.refused_why"), below=own if address else "")


@cache
def nowhere(language: Language) -> str:
    """Under `/w`, where no page is."""
    texts = texts_in(language)
    return _page(language, texts("door.nowhere"), texts("door.nowhere_why"))


def _page(language: Language, title: str, why: str, *, below: str = "") -> str:
    way = f'<p><a class="button" href="/w">{texts_in(language)("door.to_workshop")}</a></p>'
    return phone_page(language, title=title, inner=f"<h1>{title}</h1><p>{why}</p>{way}{below}")
