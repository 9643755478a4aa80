"""Somebody who is on no list: an organisation and a number of people, by hand."""

from datetime import date
from uuid import uuid4

import streamlit as st

from dashboard.ingest.participants import MOST_SEATS
from dashboard.model import Ecosystem
from dashboard.model.workshop import Expected, Party, Via
from dashboard.one_line import one_line
from dashboard.views import safe
from dashboard.views.language import t
from dashboard.views.opened import workspace
from dashboard.views.workshop.finding import Found


def show(found: Found) -> None:
    """A name, a number, a button; none takes an organisation off the list."""
    ecosystem = found.ecosystem
    with st.form("workshop_arriving", border=False, clear_on_submit=True):
        chosen = st.selectbox(
            t("workshop.organisation"),
            _offered(ecosystem),
            index=None,
            format_func=lambda id: safe.tidy(ecosystem.by_id[id].name if id in ecosystem.by_id else id),
            accept_new_options=True,
            placeholder=t("workshop.organisation_placeholder"),
            key="arriving_who",
        )
        seats = st.number_input(
            t("workshop.seats"), 0, MOST_SEATS, 1, help=t("workshop.seats_help"), key="arriving_seats"
        )
        if st.form_submit_button(t("workshop.add_party")) and chosen:
            _expect(found, chosen, int(seats))
            st.rerun()


def _offered(ecosystem: Ecosystem) -> list[str]:
    today = date.today()
    standing = (each for each in ecosystem.organisations if each.stands_on(today))
    return [each.id for each in sorted(standing, key=lambda each: each.name.casefold())]


def _expect(found: Found, chosen: str, seats: int) -> None:
    is_ours = chosen in found.ecosystem.by_id
    party = Party(organisation=chosen) if is_ours else Party(name=one_line(chosen, longest=120))
    if party.is_new and not party.name:
        return
    workspace().workshops.say(found.one, Expected(party, seats), once=f"arriving:{uuid4().hex}", via=Via.DESK)
