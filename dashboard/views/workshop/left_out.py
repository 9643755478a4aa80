"""What is not in the draft, and why: nothing that was said goes without a word."""

import streamlit as st

from dashboard.editing.after_workshop import LeftOut
from dashboard.model.workshop import Agreement, Gives, Here, Said, Seeks, Slip, Wish
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.calm_table import Head, table
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.left_behind import LeftBehind
from dashboard.views.workshop.party_words import name_of


def show(left: LeftBehind, found: Found) -> None:
    """Closed until somebody wants to know."""
    some = left.afterwards.left_out
    if not some:
        return
    with st.expander(t("workshop.left_out_heading", n=len(some))):
        drawing(left_out_table(some, found, texts()), key="list_workshop_left_out")


def left_out_table(some: tuple[LeftOut, ...], found: Found, texts: Texts) -> str:
    """A row for each: what was said, and why it stays out."""
    heads = (Head(texts("workshop.was_said")), Head(texts("workshop.why_left_out")))
    rows = (
        f'<tr><th scope="row">{safe.html(said_words(each.entry.said, found, texts), at_most=300)}</th>'
        f"<td>{texts(f'workshop.why_{each.why}')}</td></tr>"
        for each in some
    )
    return table(heads, rows, cls="list-changes")


def said_words(said: Said, found: Found, texts: Texts) -> str:
    """What somebody said, in one line of plain text; foreign: make it safe."""
    ecosystem = found.ecosystem
    match said:
        case Slip(one, other, because) | Agreement(one, other, what=because):
            pair = f"{name_of(one, ecosystem)} – {name_of(other, ecosystem)}"
            return f"{pair}: {because}" if because else pair
        case Wish(whom, because):
            named = texts("workshop.said_wish", whom=name_of(whom, ecosystem))
            return f"{named}: {because}" if because else named
        case Gives(assets, text) | Seeks(assets, text):
            chosen = ", ".join(texts(f"workshop.asset_{each}") for each in assets)
            words = ": ".join(each for each in (chosen, text) if each)
            return texts(
                "workshop.said_gives" if isinstance(said, Gives) else "workshop.said_seeks", words=words
            )
        case Here(party):
            return texts("workshop.said_here", name=name_of(party, ecosystem))
        case _:
            return ""
