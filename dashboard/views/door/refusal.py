"""What somebody sees where there is nothing for them: from elsewhere, or where no page is."""

from functools import cache

from dashboard.texts import Language, texts_in
from dashboard.views.door.phone_page import phone_page


@cache
def refusal(language: Language) -> str:
    """In place of the dashboard, from elsewhere: what can be done here, and the way to it."""
    texts = texts_in(language)
    return _page(language, texts("door.refused"), texts("door.refused_why"))


@cache
def nowhere(language: Language) -> str:
    """Under `/w`, where no page is."""
    texts = texts_in(language)
    return _page(language, texts("door.nowhere"), texts("door.nowhere_why"))


def _page(language: Language, title: str, why: str) -> str:
    way = f'<p><a class="button" href="/w">{texts_in(language)("door.to_workshop")}</a></p>'
    return phone_page(language, title=title, inner=f"<h1>{title}</h1><p>{why}</p>{way}")
