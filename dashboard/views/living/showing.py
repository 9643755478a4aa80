"""Draw the line, the ledger, and what they mean."""

import streamlit as st

from dashboard.analysis.ledger import Entry
from dashboard.texts import Texts
from dashboard.views import menu
from dashboard.views.calm_table import Head, table
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.language import texts as texts_of_session
from dashboard.views.link import address, link
from dashboard.views.living.finding import Found
from dashboard.views.living.line import drawn
from dashboard.views.living.period_words import period_words

FIGURES = ("golden", "new", "confirmed", "faded", "let_go", "undated")


def show(found: Found) -> None:
    """The line above the ledger, and the way to the worklist."""
    _follow(drawing(markup(found, texts_of_session()), key="living"))
    with st.popover(t("common.more_about_figures"), type="tertiary", icon=":material/help:"):
        for figure in FIGURES:
            st.markdown(f"**{t(f'living.{figure}_name')}** {t(f'living.meaning_{figure}')}")


def show_not_yet(found: Found) -> None:
    """Why nothing is told over time, and what would change that."""
    texts = texts_of_session()
    said = texts("living.not_yet_why") if found.ledger.links else texts("living.nothing_why")
    to = link("lists", texts("living.to_lists"), cls="underlined")
    _follow(drawing(f'<p class="reason">{said} {to}</p>', key="living_not_yet"))


def markup(found: Found, texts: Texts) -> str:
    """The whole page as HTML, the last period first in the table."""
    line = drawn(found.line, texts)
    last = found.line[-1]
    unknown = last.golden - last.golden_dated
    sentence = texts("living.golden_now", n=last.golden, open=texts.number(last.open))
    apart = texts("living.golden_unknown", n=unknown) if unknown else ""
    shown = f"{line}<p class='reason'>{sentence} {apart}</p>"
    heads = [
        Head(texts("living.period")),
        *(
            Head(texts(f"living.{name}_name"), number=True)
            for name in ("new", "confirmed", "faded", "let_go")
        ),
    ]
    rows = [_row(each, texts) for each in reversed(found.ledger.entries)]
    undated = texts("living.undated", n=found.ledger.undated) if found.ledger.undated else ""
    to = link(address("worklist", want="faded"), texts("living.to_worklist"), cls="underlined")
    ledger = texts("living.ledger_title")
    return (
        f'<div class="living"><section><h2>{texts("living.line_title")}</h2>{shown}</section>'
        f"<section><h2>{ledger}</h2>{table(heads, rows, caption=ledger)}"
        f'<p class="reason">{undated} {to}</p></section></div>'
    )


def _row(entry: Entry, texts: Texts) -> str:
    cells = (entry.new, entry.confirmed, entry.faded, entry.let_go)
    numbers = "".join(f'<td class="number">{texts.number(each)}</td>' for each in cells)
    return f'<tr><th scope="row">{period_words(entry.period, texts)}</th>{numbers}</tr>'


def _follow(chosen: str | None) -> None:
    if chosen:
        menu.go(chosen)
