"""The page's finding: the worst that the four questions brought to light."""

from dashboard.analysis.themes import ThemeVerdict, Verdict
from dashboard.texts import Texts
from dashboard.views import pair_words, safe
from dashboard.views.gaps.finding import Found
from dashboard.views.language import texts as texts_of_session
from dashboard.views.number_words import in_words, opening
from dashboard.vocabularies import theme_name


def title(found: Found) -> str:
    """The finding as markdown, in the session's language."""
    return safe.plain(finding(found, texts_of_session()))


def finding(found: Found, texts: Texts) -> str:
    """A corner that is not there comes first, then corners without a link, then what hangs on one party."""
    if found.is_empty:
        return texts("gaps.title_empty")
    for verdict in (Verdict.CORNER_MISSING, Verdict.NOT_CONNECTED, Verdict.VULNERABLE):
        if themes := found.with_verdict(verdict):
            return _about_themes(verdict, themes, texts)
    if found.with_verdict(Verdict.ROUND):
        return texts("gaps.title_round")
    if any(pair.pairs for pair in found.pairs):
        return f"{pair_words.sentence(found.pairs[0], texts, weakest=True)}."
    return texts("gaps.title_unknown")


def _about_themes(verdict: Verdict, themes: tuple[ThemeVerdict, ...], texts: Texts) -> str:
    name = safe.tidy(theme_name(themes[0].theme, texts.language), at_most=40)
    count = in_words(len(themes), texts)
    said = texts(f"gaps.title_{verdict}", n=len(themes), theme=name, count=count)
    return opening(said)
