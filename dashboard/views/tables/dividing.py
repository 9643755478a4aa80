"""How many tables and rounds, and dividing: from scratch, or only for who came and who left."""

import streamlit as st

from dashboard.analysis.tables import arrange, number_of_tables, possible_tables, rearrange
from dashboard.analysis.tables.plan import MOST_ROUNDS
from dashboard.analysis.tables.sizes import table_sizes
from dashboard.analysis.workshop import guests
from dashboard.texts import Texts
from dashboard.views.language import t
from dashboard.views.language import texts as texts_of_session
from dashboard.views.tables.finding import Found
from dashboard.views.tables.saying import say, told

_ROUNDS = 3
_WIDE = 190


def show(found: Found) -> None:
    """The two choices and the button; where somebody came or left also the way to leave the others sit."""
    if key := told():
        st.error(t(key), icon=":material/sync_problem:")
    people = len(found.here)
    if not people:
        return
    texts = texts_of_session()
    stands = len(found.rounds[-1]) if found.rounds else None
    with st.container(horizontal=True, vertical_alignment="bottom", key="tables_question"):
        tables = st.selectbox(
            t("tables.how_many_tables"),
            list(possible_tables(people)),
            index=number_of_tables(people, stands) - possible_tables(people)[0],
            format_func=lambda number: _tables(people, number, texts),
            key=f"tables_number_{people}_{stands}",
            width=_WIDE,
        )
        rounds = st.selectbox(
            t("tables.how_many_rounds"),
            list(range(max(1, found.held), MOST_ROUNDS + 1)),
            index=(len(found.rounds) or _ROUNDS) - max(1, found.held),
            format_func=lambda number: t("tables.rounds", n=number),
            key=f"tables_rounds_{found.held}_{len(found.rounds)}",
            width=_WIDE,
        )
        label = "tables.divide_again" if found.is_divided else "tables.divide"
        if st.button(t(label), type="primary", help=t("tables.divide_help"), key="tables_divide"):
            _divide(found, rounds, tables)
    _show_changed(found, tables)


def _tables(people: int, number: int, texts: Texts) -> str:
    sizes = table_sizes(people, number)
    tables = texts("tables.tables", n=number)
    if sizes[0] == sizes[-1]:
        return texts("tables.tables_of", tables=tables, size=sizes[0])
    return texts("tables.tables_of_two", tables=tables, size=sizes[-1], larger=sizes[0])


def _show_changed(found: Found, tables: int) -> None:
    """Who has no seat yet, and which seats are empty."""
    came, left = len(found.unseated), found.empty_seats
    if not came and not left:
        return
    parts = [t("tables.came", n=came) if came else "", t("tables.gone", n=left) if left else ""]
    with st.container(horizontal=True, vertical_alignment="center", key="tables_changed"):
        st.info(" ".join(filter(None, parts)), icon=":material/info:")
        if st.button(t("tables.fill_in"), help=t("tables.fill_in_help"), key="tables_fill_in"):
            plan = found.plan(rounds=len(found.rounds), tables=tables)
            seating = rearrange(found.guests, found.conversations, plan, found.rounds)
            say(found.workshop, *guests.as_said(seating.rounds, plan, found.room))
            st.rerun()


def _divide(found: Found, rounds: int, tables: int) -> None:
    """Another division at every press: the seed is where the log stands."""
    plan = found.plan(rounds=rounds, tables=tables, seed=found.room.revision)
    with st.spinner(t("tables.dividing")):
        seating = arrange(found.guests, found.conversations, plan)
    say(found.workshop, *guests.as_said(seating.rounds, plan, found.room))
    st.rerun()
