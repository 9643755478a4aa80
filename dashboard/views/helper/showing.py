"""Draw the helper's screen: one component that follows the workshop by itself."""

from functools import cache
from typing import Any

import streamlit as st

from dashboard.model import Corner, Organisation
from dashboard.texts import Texts
from dashboard.views import desk_words, frame, no_workshop, safe
from dashboard.views.helper.finding import Found
from dashboard.views.language import t, texts


def show(found: Found) -> None:
    """The screen; where there is no workshop, the way to plan one."""
    if found.workshop is None:
        no_workshop.show()
        return
    name = safe.html(found.workshop.name)
    frame.title_row(lead=t("helper.lead", name=name))
    with st.container(key="helper_page"):
        _mounted()(data=data(found, texts()), key="helper", height="content")


def data(found: Found, texts: Texts) -> dict[str, Any]:
    """What the browser needs: the script, the names that can be typed, and every word."""
    assert found.workshop is not None
    return {
        "workshop": found.workshop.id,
        "steps": [
            {"kind": step.kind.value, "title": desk_words.step_title(step, texts)}
            for step in found.workshop.steps
        ],
        "names": [_name(each) for each in found.organisations],
        "words": desk_words.words(texts) | _words(texts) | _consent(found, texts),
    }


def _name(organisation: Organisation) -> list[Any]:
    aliases = [safe.tidy(alias) for alias in organisation.aliases]
    return [organisation.id, safe.tidy(organisation.name), organisation.corner.value, aliases]


_KINDS = ("here", "gives", "seeks", "slip", "wish", "agreement")
_FIELDS = (
    "here_party",
    *("gives_party", "gives_assets", "gives_text"),
    *("seeks_party", "seeks_assets", "seeks_text"),
    *("slip_introducer", "slip_one", "slip_other", "slip_because"),
    *("wish_whom", "wish_because", "wish_by"),
    *("agreement_one", "agreement_other", "agreement_before", "agreement_what"),
)
_PLAIN = (
    *(
        "kind",
        "form",
        "step",
        "title_none",
        "title_connecting",
        "entered",
        "on_its_way",
        "store",
        "store_hint",
    ),
    *("stored", "undone", "not_stored", "take_back", "undo_key", "missing", "twice_the_same", "say_what"),
    *("which_corner", "new_name", "day_example", "which_day", "pick_day", "reminder", "first_name", "email"),
    *("contact_incomplete", "consent_first", "queue", "queue_hint", "nothing_waits", "actions", "approve"),
    *("reject", "join", "join_which", "joined", "nothing_to_join", "taken_back"),
    *("approve_after_all", "reject_after_all"),
)
_COUNTED = ("title", "away_slips", "chosen", "approved", "approved_before", "rejected_now", "rejected")


def _words(texts: Texts) -> dict[str, Any]:
    corners = (Corner.KNOWLEDGE, Corner.BUSINESS, Corner.GOVERNMENT)
    return {
        **{name: desk_words.as_is(texts, f"helper.{name}") for name in _PLAIN},
        **{name: texts.forms(f"helper.{name}") for name in _COUNTED},
        "kinds": {each: texts(f"helper.kind_{each}") for each in _KINDS},
        "fields": {each: texts(f"helper.field_{each}") for each in _FIELDS},
        "corners": {each.value: texts(f"common.corner_{each}") for each in Corner},
        "corner_keys": [[each.value, texts(f"helper.key_{each}")] for each in corners],
    }


def _consent(found: Found, texts: Texts) -> dict[str, str]:
    assert found.workshop is not None
    return {"consent": texts("helper.consent", day=found.workshop.erases_on)}


@cache
def _mounted() -> Any:
    # Registered when it is first drawn: assets are found only once the server runs.
    return st.components.v2.component(
        "dashboard.helper", js="helper.js", css="helper.css", isolate_styles=False
    )
