"""Who comes: from a list, by hand, or at the door."""

import streamlit as st

from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.calm_table import Head, table
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.workshop import arriving, participant_list
from dashboard.views.workshop.changing import show_told
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.party_words import corner_of, name_of


def show(found: Found) -> None:
    """Who is expected on the left; a list or a name on the right."""
    show_told()
    left, right = st.columns([1.3, 1], gap="large")
    with right:
        st.header(t("workshop.list_heading"), anchor=False)
        participant_list.show(found)
        st.header(t("workshop.arriving_heading"), anchor=False)
        arriving.show(found)
    with left:
        st.header(t("workshop.coming_heading", n=found.organisations), anchor=False)
        if found.seats:
            drawing(coming(found, texts()), key="workshop_coming")
        else:
            st.html(f'<p class="reason">{t("workshop.nobody_yet")}</p>')


def coming(found: Found, texts: Texts) -> str:
    """Everybody who is expected or here, in a table."""
    heads = (
        Head(texts("workshop.organisation")),
        Head(texts("workshop.corner")),
        Head(texts("workshop.seats"), number=True),
    )
    parties = found.room.parties
    here = sorted(
        ((name_of(parties[key], found.ecosystem), key, seats) for key, seats in found.room.present().items()),
        key=lambda each: each[0].casefold(),
    )
    return table(heads, (_row(name, key, seats, found, texts) for name, key, seats in here))


def _row(name: str, key: str, seats: int, found: Found, texts: Texts) -> str:
    party = found.room.parties[key]
    corner = corner_of(party, found.ecosystem)
    said = texts(f"common.corner_{corner}") if corner else texts("workshop.corner_unknown")
    new = f" <small>{texts('workshop.new')}</small>" if party.is_new else ""
    return (
        f'<tr><th scope="row">{safe.html(name, at_most=80)}{new}</th><td>{said}</td>'
        f'<td class="number">{texts.number(seats)}</td></tr>'
    )
