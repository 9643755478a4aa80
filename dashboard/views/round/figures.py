"""The region now and after the round: golden and open triangles, and who is in one."""

from dashboard.analysis.themes import Verdict
from dashboard.model import Corner
from dashboard.texts import Texts
from dashboard.views import glyph, safe
from dashboard.views.drawing import drawing
from dashboard.views.glyph import Glyph
from dashboard.views.language import texts as texts_of_session
from dashboard.views.round.finding import Found
from dashboard.views.round.title import finding
from dashboard.vocabularies import theme_name

GOLDEN = Glyph(Verdict.ROUND, golden=True)
OPEN = Glyph(Verdict.NOT_CONNECTED, unconnected=frozenset({frozenset((Corner.BUSINESS, Corner.GOVERNMENT))}))


def show(found: Found) -> None:
    """Draw the figures with a sentence each."""
    drawing(markup(found, texts_of_session()), key="round_figures")


def markup(found: Found, texts: Texts) -> str:
    """The figures as HTML; the arrow is read out as the words above them."""
    before, after = found.round.before, found.round.after
    linked = after.headline.linked
    drawn = (
        (glyph.inline(GOLDEN), before.golden, after.golden, texts("round.golden", n=after.golden)),
        (glyph.inline(OPEN), before.open, after.open, texts("round.open", n=after.open)),
        (
            "",
            before.organisations,
            after.organisations,
            texts("round.organisations", n=after.organisations),
        ),
        (
            "",
            before.headline.both_others,
            after.headline.both_others,
            texts("round.both_others", n=after.headline.both_others, total=texts.number(linked)),
        ),
    )
    items = "".join(
        f'<li>{picture}<p><span class="figure">{change(was, then, texts)}</span> {words}</p></li>'
        for picture, was, then, words in drawn
    )
    notes = [texts("round.if_all"), texts("round.open_how"), _within_theme(found, texts)]
    told = safe.html(finding(found, texts))
    return (
        f'<section class="round-figures" data-told="{told}">'
        f"<h2>{texts('round.now_and_then')}</h2><ul>{items}</ul>"
        f'<p class="quiet">{" ".join(filter(None, notes))}</p></section>'
    )


def _within_theme(found: Found, texts: Texts) -> str:
    if found.asked.theme is None:
        return ""
    theme = safe.html(theme_name(found.asked.theme, texts.language), at_most=60)
    return texts("round.within_theme", theme=theme)


def change(before: int, after: int, texts: Texts) -> str:
    """ "41 → 47", or one figure where nothing changes."""
    if before == after:
        return texts.number(after)
    return f"{texts.number(before)} → {texts.number(after)}"
