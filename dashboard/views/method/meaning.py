"""What a chance says: how it is counted, and what came about of the pairs that scored alike."""

from dashboard.analysis.calibration import Calibration, Needs, Odds
from dashboard.texts import Texts
from dashboard.views.calm_table import Head, table
from dashboard.views.drawing import drawing
from dashboard.views.language import texts as texts_of_session
from dashboard.views.method.finding import Found
from dashboard.views.odds_words import is_rare, one_in


def show(found: Found) -> None:
    """Draw it."""
    drawing(markup(found, texts_of_session()), key="method_meaning")


def markup(found: Found, texts: Texts) -> str:
    """As HTML."""
    said = found.calibration
    if isinstance(said, Calibration):
        best = one_in(said.classes[0].odds, texts)
        counted = texts("method.how_counted", odds=best, cut=said.cut, until=said.until)
        if said.every > 1:
            counted += f" {texts('method.every', every=said.every)}"
        below = _table(said, texts)
    else:
        needs = Needs()
        counted = texts(f"method.{said}", dated=needs.dated, realised=needs.realised)
        below = ""
    return (
        f'<section class="method"><h2>{texts("method.meaning")}</h2>'
        f"<p>{texts('method.what_scores')}</p><p>{counted}</p>{below}</section>"
    )


def _table(said: Calibration, texts: Texts) -> str:
    heads = (
        Head(texts("method.heading_chance")),
        Head(texts("method.heading_came_about"), number=True),
        Head(texts("method.heading_comparable"), number=True),
    )
    rows = (
        f'<tr><th scope="row">{one_in(each, texts)}</th>'
        f'<td class="number">{texts.number(each.came_about)}</td>'
        f'<td class="number">{texts.number(each.comparable)}</td></tr>'
        for each in _told(said)
    )
    return table(heads, rows, cls="method-table")


def _told(said: Calibration) -> list[Odds]:
    """The classes from the best down, all that are rare taken together."""
    odds = [each.odds for each in said.classes]
    rare = [each for each in odds if is_rare(each)]
    together = [Odds(sum(each.came_about for each in rare), sum(each.comparable for each in rare))]
    return [each for each in odds if not is_rare(each)] + (together if rare else [])
