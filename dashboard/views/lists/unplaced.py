"""Places that nobody knows: what was probably meant, to choose or to type, before the list goes in."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

import streamlit as st

from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.views import safe
from dashboard.views.language import t, texts
from dashboard.views.lists.choosing import keep
from dashboard.views.lists.finding import Found
from dashboard.views.number_words import in_words, opening
from dashboard.views.region_data import workspace

_SHOWN = 15
_SUGGESTED = 4


def unplaced(found: Found) -> Mapping[str, Sequence[Problem]]:
    """Every place as it stands in the list that was not found, with the rows that have it."""
    told: dict[str, list[Problem]] = defaultdict(list)
    for each in found.draft.notices:
        if each.code is ProblemCode.PLACE_UNKNOWN and each.found:
            told[each.found].append(each)
    return told


def show_unplaced(found: Found) -> None:
    """A row for each, with the towns that look like it; what was chosen can be taken back."""
    waiting = unplaced(found)
    if not waiting and not found.choices.places:
        return
    if waiting:
        count = opening(in_words(len(waiting), texts()))
        st.header(t("lists.places_heading", n=len(waiting), count=count), anchor=False)
        st.caption(t("lists.places_sentence"))
    shown = list(waiting.items())[:_SHOWN]
    _propose([place for place, _ in shown], found)
    for number, (place, rows) in enumerate(shown):
        _ask(number, place, rows, found)
    if len(waiting) > _SHOWN:
        st.caption(t("lists.places_more", n=len(waiting) - _SHOWN))
    if found.choices.places:
        with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
            pairs = [f"{was} → {meant}" for was, meant in found.choices.places.items()]
            named = safe.html(", ".join(pairs), at_most=200)
            st.html(f'<p class="reason">{t("lists.places_read_as", places=named)}</p>')
            st.button(t("lists.places_back"), key="list_places_back", on_click=_forget, args=(found,))


def _propose(places: Sequence[str], found: Found) -> None:
    """All of these that look like a town at once, for who agrees."""
    country = found.before.region.country
    likely = {place: near[0] for place in places if (near := _near(place, country))}
    if likely:
        st.button(
            t("lists.places_agree", n=len(likely)),
            key="list_places_agree",
            on_click=keep,
            args=(found, found.choices.read_as(likely)),
        )


def _ask(number: int, place: str, rows: Sequence[Problem], found: Found) -> None:
    key = f"list_question_{found.delivery.id}_place_{number}"
    with st.container(key=f"row_{key}", horizontal=True, vertical_alignment="center", gap="medium"):
        numbers = ", ".join(str(each.row) for each in rows[:3]) + (" …" if len(rows) > 3 else "")
        near = _near(place, found.before.region.country)
        perhaps = t("lists.place_perhaps", place=safe.html(near[0], at_most=60)) if near else ""
        reason = " · ".join(part for part in (perhaps, t("lists.question_row", row=numbers)) if part)
        name = safe.html(place, at_most=60)
        st.html(f'<p class="list-question"><b>{name}</b></p><p class="reason">{reason}</p>', width="stretch")
        st.selectbox(
            t("lists.place_meant", place=safe.plain(place, at_most=60)),
            near,
            index=None,
            key=f"{key}_{place}",
            placeholder=t("lists.place_placeholder"),
            accept_new_options=True,
            label_visibility="collapsed",
            on_change=_choosing(found, place, f"{key}_{place}"),
            width=280,
        )


@lru_cache(maxsize=500)
def _near(place: str, country: str) -> tuple[str, ...]:
    suggestions = getattr(workspace().geocoder, "suggestions", None)
    if suggestions is None:
        return ()
    return tuple(suggestions(place, country=country or None, count=_SUGGESTED))


def _choosing(found: Found, place: str, key: str) -> Callable[[], None]:
    def choose() -> None:
        if meant := (st.session_state[key] or "").strip():
            keep(found, found.choices.read_as({place: meant}))

    return choose


def _forget(found: Found) -> None:
    keep(found, replace(found.choices, places={}))
