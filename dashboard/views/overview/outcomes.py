"""What came of earlier suggestions. Introductions have no store yet, so this says so, and what to do."""

from dashboard.texts import Texts
from dashboard.views.overview.finding import Overview


def outcomes(found: Overview, texts: Texts) -> str:
    """One sentence: none has been taken on yet, and the next step."""
    title = texts("overview.outcomes_title")
    return f'<section><h2>{title}</h2><p class="reason">{outcome(found, texts)}</p></section>'


def outcome(found: Overview, texts: Texts) -> str:
    """The sentence itself."""
    if found.suggestions:
        return texts("overview.outcomes_none")
    return texts("overview.outcomes_none_bare")
