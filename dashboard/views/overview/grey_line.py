"""The grey line: as of when, from how many sources, how much of it is checked."""

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from dashboard.texts import Texts
from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import texts as texts_of_session
from dashboard.views.link import address, link
from dashboard.views.overview.finding import Overview


@contextmanager
def closing(found: Overview) -> Iterator[None]:
    """Draw the line; what the page draws inside stands at its end."""
    with st.container(key="grey_line", horizontal=True, vertical_alignment="center", gap="small"):
        with st.container(width="stretch"):
            chosen = drawing(line(found, texts_of_session()), key="grey_line_words")
        if chosen:
            menu.go(chosen)
        yield


def line(found: Overview, texts: Texts) -> str:
    """ "Stand 23 november 2026 · 3 bronnen · 67 van de 163 verbindingen nagekeken (41%)", as HTML."""
    parts = [
        texts("overview.standing", date=found.network.question.day),
        link(address("settings", part="changes"), texts("overview.sources", n=found.sources)),
        link(address("gaps", question="known"), checked(found, texts)),
        link("living", texts("living.from_elsewhere")),
    ]
    own = ""
    if found.network.ecosystem.region.is_example:
        begin = link(address("settings", own="1"), texts("common.start_own_region"), cls="underlined")
        own = f"<span>{texts('common.example_line')} {begin}</span>"
    return f'<p class="quiet grey-line"><span>{" · ".join(parts)}</span>{own}</p>'


def checked(found: Overview, texts: Texts) -> str:
    """How many of the linked pairs both sides have confirmed."""
    pairs, confirmed = found.knowing.pairs, found.knowing.confirmed
    if not pairs:
        return texts("overview.no_pairs")
    return texts("overview.confirmed", n=pairs, confirmed=confirmed, share=texts.percent(confirmed / pairs))
