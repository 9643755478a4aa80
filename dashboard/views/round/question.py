"""What the round is for, how many introductions, about what, and how often one organisation may take part."""

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard.analysis.rounds import FEWEST, MOST, Goal
from dashboard.views import address, safe, verdict_words
from dashboard.views.language import t, texts
from dashboard.views.region_data import ecosystem
from dashboard.views.round.asked import AT_FIRST, OFTEN, Asked

_GOAL, _THEME = "round_for", "round_theme"


def show(asked: Asked) -> None:
    """Draw the row; every choice goes into the address, and the address is what stands in the row."""
    numbers = [str(each) for each in range(FEWEST, MOST + 1)]
    often = [str(each) for each in OFTEN]
    # Always from the address: a widget that outlives a change of language keeps the old words.
    st.session_state[_GOAL] = asked.goal.value
    st.session_state[_THEME] = asked.theme
    with st.container(key="round_question", horizontal=True, gap="medium", vertical_alignment="bottom"):
        st.segmented_control(
            t("round.ask_for"),
            [each.value for each in Goal],
            format_func=lambda each: t(f"round.for_{each}"),
            help=t("round.for_help"),
            key=_GOAL,
            required=True,
            on_change=lambda: address.write(**{"for": _unless(_GOAL, Goal.TRIANGLES.value)}),
        )
        _select("number", t("round.ask_number"), numbers, str(asked.number), str, default=str(AT_FIRST))
        _select("often", t("round.ask_at_most"), often, str(asked.at_most), _often)
        st.selectbox(
            t("round.ask_theme"),
            ecosystem().themes,
            index=None,
            format_func=lambda code: safe.tidy(verdict_words.theme(code, texts()), at_most=60),
            placeholder=t("round.every_theme"),
            key=_THEME,
            on_change=lambda: address.write(theme=st.session_state[_THEME]),
        )


def _select(
    name: str,
    label: str,
    options: Sequence[str],
    chosen: str,
    written: Callable[[str], str],
    *,
    default: str = "",
) -> None:
    key = f"round_{name}"
    st.session_state[key] = chosen
    st.selectbox(
        label,
        options,
        format_func=written,
        key=key,
        on_change=lambda: address.write(**{name: _unless(key, default)}),
    )


def _often(code: str) -> str:
    return t("round.at_most", n=int(code))


def _unless(key: str, default: str) -> str | None:
    """What was chosen; nothing for what holds when nobody chose."""
    chosen = st.session_state[key]
    return None if chosen == default else str(chosen)
