"""The tables of one round: who sits there, and what meets."""

import streamlit as st

from dashboard.analysis.tables import met_at
from dashboard.model.workshop import Seated
from dashboard.texts import Texts
from dashboard.views import glyph, safe
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.language import texts as texts_of_session
from dashboard.views.tables.finding import Found
from dashboard.views.tables.saying import say
from dashboard.views.tables.words import in_order, pair_names, reason, seat_name

_TOLD = 4


def choose_round(found: Found) -> int:
    """Which round is looked at: the first that was not held, unless somebody chooses another."""
    if len(found.rounds) == 1:
        return 0
    first = min(found.held, len(found.rounds) - 1)
    chosen = st.pills(
        t("tables.which_round"),
        list(range(len(found.rounds))),
        default=first,
        format_func=lambda number: _round(found, number),
        key=f"tables_round_{len(found.rounds)}_{found.held}",
        required=True,
        label_visibility="collapsed",
    )
    return first if chosen is None else int(chosen)


def show(found: Found, number: int) -> None:
    """The tables drawn; below them whether this round has been."""
    drawing(markup(found, number, texts_of_session()), key="tables_drawn")


def show_held(found: Found, number: int) -> None:
    """The button that says that a round has been, so that it stays as it is; and the way back."""
    plan = found.room.seated[number]
    if number not in (found.held - 1, found.held):
        return
    if st.button(
        t("tables.not_held" if plan.is_held else "tables.held"),
        help=None if plan.is_held else t("tables.held_help"),
        key=f"tables_held_{number}",
    ):
        say(found.workshop, Seated(plan.round, plan.tables, plan.pinned, not plan.is_held))
        st.rerun()


def markup(found: Found, number: int, texts: Texts) -> str:
    """A round as HTML."""
    pinned = set(found.room.seated[number].pinned)
    drawn = "".join(
        _table(found, table, keys, pinned, texts) for table, keys in enumerate(found.seated(number))
    )
    return f'<div class="tables-round">{drawn}</div>'


def _table(found: Found, table: int, keys: tuple[str, ...], pinned: set[str], texts: Texts) -> str:
    here = in_order(found, keys)
    seats = "".join(_seat(found, key, key in pinned, texts) for key in here)
    met = met_at(here, found.guests, found.conversations)
    told = "".join(
        f"<li><b>{safe.html(pair_names(found, pair, texts), at_most=140)}:</b> "
        f"{safe.html(reason(found, found.conversations[pair], texts), at_most=420)}</li>"
        for pair in met[:_TOLD]
    )
    more = f"<li>{texts('tables.and_more', n=len(met) - _TOLD)}</li>" if len(met) > _TOLD else ""
    met_list = f'<ul class="met">{told}{more}</ul>' if met else ""
    return (
        f"<section><h2>{texts('tables.table', number=table + 1)}</h2>"
        f'<ul class="seats">{seats}</ul>{met_list}</section>'
    )


def _seat(found: Found, key: str, is_pinned: bool, texts: Texts) -> str:
    corner = found.by_key[key].corner
    mark = glyph.single_mark(corner, label=texts(f"common.one_{corner}"))
    pin = f' <span class="pinned">{texts("tables.pinned")}</span>' if is_pinned else ""
    return f"<li>{mark}<span>{safe.html(seat_name(found, key))}{pin}</span></li>"


def _round(found: Found, number: int) -> str:
    key = "tables.round_held" if number < found.held else "tables.round"
    return t(key, number=number + 1)
