"""What the round is for, how many introductions, about what, and how often one organisation may take part."""

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard.analysis.rounds import FEWEST, MOST, Goal
from dashboard.views import address, safe, verdict_words
from dashboard.views.language import t, texts
from dashboard.views.region_data import ecosystem
from dashboard.views.round.asked import AT_FIRST, OFTEN, Asked

_GOAL, _NUMBER, _OFTEN, _THEME = "round_for", "round_number", "round_often", "round_theme"


def show(asked: Asked) -> None:
    """Draw the row; every choice goes into the address."""
    with st.container(key="round_question", horizontal=True, gap="medium", vertical_alignment="bottom"):
        st.segmented_control(
            t("round.ask_for"),
            [each.value for each in Goal],
            default=asked.goal.value,
            format_func=lambda each: t(f"round.for_{each}"),
            help=t("round.for_help"),
            key=_GOAL,
            required=True,
            on_change=lambda: address.write(**{"for": _unless(_GOAL, Goal.TRIANGLES.value)}),
        )
        numbers = [str(each) for each in range(FEWEST, MOST + 1)]
        _select(
            _NUMBER, t("round.ask_number"), numbers, str(asked.number), str, "number", default=str(AT_FIRST)
        )
        often = [str(each) for each in OFTEN]
        _select(_OFTEN, t("round.ask_at_most"), often, str(asked.at_most), _often, "often")
        st.selectbox(
            t("round.ask_theme"),
            ecosystem().themes,
            index=None if asked.theme is None else ecosystem().themes.index(asked.theme),
            format_func=lambda code: safe.tidy(verdict_words.theme(code, texts()), at_most=60),
            placeholder=t("round.every_theme"),
            key=_THEME,
            on_change=lambda: address.write(theme=st.session_state[_THEME]),
        )


def _select(
    key: str,
    label: str,
    options: Sequence[str],
    chosen: str,
    written: Callable[[str], str],
    name: str,
    *,
    default: str = "",
) -> None:
    st.selectbox(
        label,
        options,
        index=options.index(chosen),
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
