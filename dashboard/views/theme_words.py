"""What a theme is called in the session's language."""

from dashboard.views import safe
from dashboard.views.language import language
from dashboard.vocabularies import theme_name


def theme_words(code: str) -> str:
    """Its name in plain text, short enough for a box to choose from; a theme of one's own is its own name."""
    return safe.tidy(theme_name(code, language()), at_most=60)
