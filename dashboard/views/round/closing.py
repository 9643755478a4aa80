"""To take along: the round on paper, and as plain text to copy into a message."""

import streamlit as st

from dashboard.texts import Texts
from dashboard.views import menu, safe, suggestion_sentence
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.language import texts as texts_of_session
from dashboard.views.link import link
from dashboard.views.pair_order import in_order
from dashboard.views.paper import buttons, round_sheet
from dashboard.views.round.finding import Found
from dashboard.views.round.title import brings, finding


def show(found: Found) -> None:
    """The way back, the files, and the text."""
    texts = texts_of_session()
    with st.container(key="round_closing", horizontal=True, gap="medium"):
        if chosen := drawing(f'<p class="reason">{link("gaps", t("round.back"))}</p>', key="round_back"):
            menu.go(chosen)
        buttons.show("round", lambda: round_sheet.sheet(found, texts))
    with st.expander(t("round.copy")):
        st.code(as_text(found, texts), language=None, wrap_lines=True)


def as_text(found: Found, texts: Texts) -> str:
    """The whole round as plain text, a paragraph for each introduction."""
    parts = [f"{finding(found, texts)}\n{brings(found, texts)}"]
    for number, each in enumerate(found.round.suggestions, start=1):
        one, other = in_order(each, found.network.ecosystem)
        names = texts("overview.pair", source=safe.tidy(one.name), target=safe.tidy(other.name))
        parts.append(f"{number}. {names}\n{suggestion_sentence.paragraph(each, found.network, texts)}")
    return "\n\n".join([*parts, texts("round.if_all")])
