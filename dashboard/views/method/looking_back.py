"""Had the chance named what came about? Beside five other ways, and what no way could have done."""

from dashboard.analysis.backtest_answer import OVERALL, Backtest, Measures
from dashboard.texts import Texts
from dashboard.views import menu
from dashboard.views.calm_table import Head, table
from dashboard.views.drawing import drawing
from dashboard.views.language import texts as texts_of_session
from dashboard.views.link import link
from dashboard.views.method.asked import LOOK
from dashboard.views.method.finding import Found
from dashboard.views.number_words import opening

FEW = 30
"""Realised pairs below which a difference between two ways says little."""


def show(found: Found) -> None:
    """Draw it, or the button that asks for it."""
    if chosen := drawing(markup(found, texts_of_session()), key="method_looking_back"):
        menu.go(chosen)


def markup(found: Found, texts: Texts) -> str:
    """As HTML."""
    looked_back = found.looked_back
    if found.is_too_large:
        inner = f"<p>{texts('method.too_large')}</p>"
    elif found.is_to_ask:
        way = f'<p class="button-row">{link(LOOK, texts("method.look_back"), cls="button")}</p>'
        inner = f"<p>{texts('method.takes_a_while')}</p>{way}"
    elif looked_back is None:
        inner = f"<p>{texts('method.cannot_look_back')}</p>"
    else:
        inner = _told(looked_back, texts)
    return f'<section class="method"><h2>{texts("method.looking_back")}</h2>{inner}</section>'


def _told(found: Backtest, texts: Texts) -> str:
    said = [
        texts("method.candidates", n=found.candidates, day=found.until),
        texts("method.realised", n=found.realised),
    ]
    if not found.realised:
        return f"<p>{' '.join(said)}</p>"
    said.append(texts("method.partners", n=found.organisations))
    unreached = texts(
        "method.without_neighbour", n=found.ceiling.without_common_neighbour, realised=found.realised
    )
    few = texts("method.few", n=found.realised) if found.realised < FEW else ""
    return f"<p>{' '.join(said)}</p>{_table(found, texts)}<p>{unreached} {few}</p>"


def _table(found: Backtest, texts: Texts) -> str:
    looked_at = min(OVERALL, found.candidates)
    heads = (
        Head(texts("method.heading_method")),
        Head(texts("method.heading_share_of", n=found.organisations), number=True),
        Head(texts("method.heading_precision_of", n=looked_at), number=True),
    )
    reached = Measures(found.ceiling.share_with_common_neighbour, None)
    rows = [(texts(f"method.name_{method}"), measures) for method, measures in found.methods.items()]
    rows += [
        (texts("method.ceiling_neighbours"), reached),
        (texts("method.ceiling"), found.ceiling.best),
    ]
    cells = (
        f'<tr><th scope="row">{opening(name)}</th>'
        f'<td class="number">{_count(measures.share_in_first_ten, found.organisations, texts)}</td>'
        f'<td class="number">{_count(measures.precision_at_100, looked_at, texts)}</td></tr>'
        for name, measures in rows
    )
    return table(heads, cells, cls="method-table")


def _count(share: float | None, of: int, texts: Texts) -> str:
    """How many a share of so many is; by lot it need not be whole."""
    if share is None:
        return "–"
    count = share * of
    return texts.number(round(count) if count >= 10 else round(count, 1))
