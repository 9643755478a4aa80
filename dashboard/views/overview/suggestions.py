"""Three introductions worth making, each with the names and one sentence."""

from dashboard.analysis.suggestions import Suggestion
from dashboard.texts import Texts
from dashboard.views import glyph, safe, suggestion_sentence
from dashboard.views.link import link
from dashboard.views.number_words import in_words, opening
from dashboard.views.overview.finding import Overview
from dashboard.views.pair_order import bold_names, in_order
from dashboard.views.suggestion_address import suggestion_address


def suggestions(found: Overview, texts: Texts) -> str:
    """The short list below its title."""
    if not found.suggestions:
        title, why = texts("overview.suggestions_none_title"), texts("overview.suggestions_none")
        return f'<section><h2>{title}</h2><p class="reason">{why}</p></section>'
    number = len(found.suggestions)
    title = texts("overview.suggestions_title", n=number, count=opening(in_words(number, texts)))
    items = "".join(_suggestion(each, found, texts) for each in found.suggestions)
    return f'<section class="suggestions"><h2>{title}</h2><ul class="suggestion-list">{items}</ul></section>'


def _suggestion(suggestion: Suggestion, found: Overview, texts: Texts) -> str:
    source, target = in_order(suggestion, found.network.ecosystem)
    names = bold_names(source, target, texts)
    why = suggestion_sentence.short(suggestion, found.network, texts)
    return (
        f"<li>{glyph.pair_mark(source.corner, target.corner)}<div>"
        f"{link(suggestion_address(suggestion), names, cls='names')}"
        f'<p class="reason">{safe.html(why, at_most=300)}</p></div></li>'
    )
