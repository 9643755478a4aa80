"""Putting somebody at another table by hand, and letting go of that."""

from dataclasses import replace

import streamlit as st

from dashboard.analysis.tables import Pin, rearrange
from dashboard.analysis.workshop import guests
from dashboard.model.workshop import Seated
from dashboard.views.language import t
from dashboard.views.tables.finding import Found
from dashboard.views.tables.saying import say
from dashboard.views.tables.words import in_order, seat_name


def show(found: Found, number: int) -> None:
    """Who, to which table, and the button; nothing for a round that was held."""
    if number < found.held or len(found.rounds[number]) < 2:
        return
    st.header(t("tables.by_hand"), anchor=False)
    with st.form(f"tables_move_{number}", border=False, clear_on_submit=True):
        pin = _ask(found, number)
        moved = st.form_submit_button(t("tables.move"), help=t("tables.move_help"))
    if moved and pin is not None:
        _move(found, pin)
    pinned = found.room.seated[number].pinned
    if pinned and st.button(t("tables.let_go", n=len(pinned)), type="tertiary", key=f"tables_free_{number}"):
        plan = found.room.seated[number]
        say(found.workshop, Seated(plan.round, plan.tables))
        st.rerun()


def _ask(found: Found, number: int) -> Pin | None:
    at = {key: table for table, keys in enumerate(found.rounds[number]) for key in keys}
    here = in_order(found, (each.key for each in found.here if each.key in at))
    left, right = st.columns([3, 2], width=640)
    who = left.selectbox(
        t("tables.who"),
        here,
        index=None,
        placeholder=t("tables.who_placeholder"),
        format_func=lambda key: t("tables.who_where", name=seat_name(found, key), number=at[key] + 1),
        key=f"tables_who_{number}",
    )
    table = right.selectbox(
        t("tables.to_table"),
        list(range(len(found.rounds[number]))),
        format_func=lambda each: t("tables.table", number=each + 1),
        key=f"tables_to_{number}",
    )
    return Pin(number, who, table) if who is not None else None


def _move(found: Found, pin: Pin) -> None:
    """The rest follows: somebody who fits best changes seats, nobody else moves."""
    stands = found.plan(rounds=len(found.rounds), tables=len(found.rounds[pin.round]))
    plan = replace(stands, pins=(*stands.pins, pin))
    seating = rearrange(found.guests, found.conversations, plan, found.rounds)
    said = guests.as_said(seating.rounds, plan, found.room)
    say(found.workshop, *(each for each in said if each.round == pin.round))
    st.rerun()
