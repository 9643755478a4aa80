"""The row with the slider; where nothing can be offered, a sentence that says why."""

from datetime import date
from functools import cache
from typing import Any

import streamlit as st

from dashboard.analysis.timeline import Timeline
from dashboard.views import address
from dashboard.views.asked_day import day_of
from dashboard.views.language import t, texts
from dashboard.views.living.period_words import period_words
from dashboard.views.time_slider.finding import Offered

_FILTER = "network_filter_on"


def show(
    found: Offered,
    *,
    on: date | None,
    key: str,
    stage: str = "",
    lines: Timeline | None = None,
    breaks: bool = False,
) -> None:
    """Draw it. With a `stage` and `lines` the drawing moves in the browser and the page follows at rest.

    `breaks`: undated lines are drawn broken.
    """
    if not found.is_offered:
        if found.lived:
            st.caption(t("time.not_offered", n=len(found.lived), dated=texts().number(found.dated)))
        return
    name = f"time_slider_{key}"

    def changed() -> None:
        _go(st.session_state[name].day)

    with st.container(key="time_slider"):
        _mounted()(
            data=_data(found, on, stage, lines, breaks or bool(stage)),
            key=name,
            height="content",
            on_day_change=changed,
        )


def _data(
    found: Offered, on: date | None, stage: str, lines: Timeline | None, breaks: bool
) -> dict[str, Any]:
    steps = [{"on": each.ends.isoformat(), "label": period_words(each, texts())} for each in found.within]
    steps[-1] = {"on": "", "label": t("time.today")}
    days = [each.ends for each in found.within]
    at = len(days) - 1 if on is None else max(0, sum(day <= on for day in days) - 1)
    undated = len(found.lived) - found.dated
    data: dict[str, Any] = {
        "steps": steps,
        "at": at,
        "stage": stage,
        "words": {
            "slider": t("time.slider"),
            "play": t("time.play"),
            "stop": t("time.stop"),
            "step": t("time.step"),
            "undated": t("time.undated_drawn" if breaks else "time.undated", n=undated) if undated else "",
        },
    }
    if lines is not None:
        data["lines"] = [[u, v, codes] for (u, v), codes in lines.codes.items()]
    return data


def _go(day: object) -> None:
    """What came from the browser is checked: it may say anything."""
    asked = day_of(day) if isinstance(day, str) else None
    address.write(on=asked.isoformat() if asked else None)
    # The network's own field for the day would win over the address. It is told, not forgotten: it may have
    # something to say of its own in this very run.
    if _FILTER in st.session_state:
        st.session_state[_FILTER] = asked or date.today()


@cache
def _mounted() -> Any:
    # Registered when it is first drawn: assets are found only once the server runs.
    return st.components.v2.component("dashboard.time_slider", js="time_slider.js", isolate_styles=False)
