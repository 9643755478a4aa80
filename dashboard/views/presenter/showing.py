"""Draw the speaker's screen: one component that follows the workshop by itself."""

from functools import cache
from typing import Any

import streamlit as st

from dashboard.model.workshop import Step
from dashboard.texts import Texts
from dashboard.views import desk_words, frame, no_workshop, rehearsal, safe
from dashboard.views.language import t, texts
from dashboard.views.presenter.finding import Found


def show(found: Found) -> None:
    """The screen; where there is no workshop, the way to plan one."""
    if found.workshop is None:
        no_workshop.show()
        return
    name = safe.html(found.workshop.name)
    frame.title_row(lead=t("presenter.lead", name=name, day=found.workshop.day))
    with st.container(key="presenter_page"):
        _mounted()(data=data(found, texts()), key="presenter", height="content")
        rehearsal.show_audience(found.workshop)


def data(found: Found, texts: Texts) -> dict[str, Any]:
    """What the browser needs: the script, how phones get in, and every word."""
    assert found.workshop is not None
    query = f"?workshop={found.workshop.id}"
    return {
        "workshop": found.workshop.id,
        "steps": [_plain(each, texts) for each in found.steps],
        "code": found.workshop.code,
        "address": f"{found.address}/w" if found.address else "",
        "links": {page: f"/{page}{query}" for page in ("projector", "helper", "workshop", "door")},
        "words": desk_words.words(texts) | _words(texts),
    }


def _plain(step: Step, texts: Texts) -> dict[str, Any]:
    return {
        "title": desk_words.step_title(step, texts),
        "minutes": step.minutes,
        "notes": step.notes,
        "hint": texts(f"presenter.hint_{step.kind.value}"),
    }


_PLAIN = (
    *("place", "view", "then", "clock", "notes", "no_steps", "previous", "next", "next_view"),
    *("last", "over_time", "runs", "stands", "start", "pause", "minute_more", "came_in", "waits"),
    *("none_waiting", "projector_shows", "open_projector", "open_helper", "phones", "no_address"),
    *("end", "end_sure", "end_yes", "end_no", "ending", "ended", "to_workshop"),
)
_COUNTED = ("people", "gives", "seeks", "slips", "wishes", "agreements", "triangles")
_SWITCHES = {"figures": "h", "frozen": "f", "blank": "b"}
"""And the key that does the same, as `desk/stage.js` has it."""


def _words(texts: Texts) -> dict[str, Any]:
    return {name: desk_words.as_is(texts, f"presenter.{name}") for name in _PLAIN} | {
        "counts": {each: texts.forms(f"presenter.count_{each}") for each in _COUNTED},
        "waiting": texts.forms("presenter.waiting"),
        "minutes": texts.forms("presenter.minutes"),
        "switches": {
            what: {
                "key": key,
                "label": texts(f"presenter.switch_{what}"),
                "on": texts(f"presenter.switch_{what}_on"),
                "off": texts(f"presenter.switch_{what}_off"),
            }
            for what, key in _SWITCHES.items()
        },
    }


@cache
def _mounted() -> Any:
    # Registered when it is first drawn: assets are found only once the server runs.
    return st.components.v2.component(
        "dashboard.presenter", js="presenter.js", css="presenter.css", isolate_styles=False
    )
