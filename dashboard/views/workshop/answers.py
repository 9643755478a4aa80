"""What only a person can say before accepting: corners, wishes of one side, and whose work it becomes."""

import streamlit as st

from dashboard.editing.after_workshop import Answers
from dashboard.ingest.cornerless import Cornerless
from dashboard.model import Corner, Status
from dashboard.views import safe
from dashboard.views.language import t
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.left_behind import LeftBehind
from dashboard.views.workshop.party_words import name_of

_LONGEST_OWNER = 200


def read(found: Found, author: str) -> Answers:
    """What was answered so far; the widgets below the figures keep it."""
    prefix = _prefix(found)
    corners = {
        key.removeprefix(f"{prefix}corner_"): Corner(value)
        for key, value in st.session_state.items()
        if isinstance(key, str) and key.startswith(f"{prefix}corner_") and value
    }
    wishes = frozenset(
        int(key.removeprefix(f"{prefix}wish_"))
        for key, value in st.session_state.items()
        if isinstance(key, str) and key.startswith(f"{prefix}wish_") and value
    )
    owner = str(st.session_state.get(f"{prefix}owner") or "").strip()
    return Answers(owner or author, corners, wishes)


def ask(left: LeftBehind, found: Found, author: str) -> None:
    """The questions that are open, each with what was answered."""
    prefix = _prefix(found)
    if any(each.status is not Status.DONE for each in left.introductions):
        st.text_input(
            t("workshop.owner"),
            placeholder=author,
            max_chars=_LONGEST_OWNER,
            help=t("workshop.owner_help"),
            key=f"{prefix}owner",
            width=420,
        )
    _ask_corners(left, prefix)
    _ask_wishes(left, found, prefix)


def _ask_corners(left: LeftBehind, prefix: str) -> None:
    """Those that nobody said, and below them those that were said just now, so that they can be changed."""
    answered = [key for key in st.session_state if str(key).startswith(f"{prefix}corner_")]
    names = {each.key: each for each in left.afterwards.cornerless}
    kept: dict[str, Cornerless] = st.session_state.setdefault(f"{prefix}asked", {})
    kept |= names
    shown = [each for key, each in kept.items() if key in names or f"{prefix}corner_{key}" in answered]
    if not shown:
        return
    st.header(t("workshop.corners_heading", n=len(shown)), anchor=False)
    st.html(f'<p class="reason">{t("workshop.corners_sentence")}</p>')
    for each in shown:
        st.selectbox(
            safe.plain(each.name, at_most=80),
            list(Corner),
            index=None,
            format_func=lambda code: t(f"common.corner_{code}"),
            placeholder=(
                t("workshop.corner_perhaps", corner=t(f"common.corner_{each.proposed}"))
                if each.proposed
                else t("workshop.corner_choose")
            ),
            key=f"{prefix}corner_{each.key}",
            width=420,
        )


def _ask_wishes(left: LeftBehind, found: Found, prefix: str) -> None:
    wishes = left.afterwards.wishes
    if not wishes:
        return
    with st.expander(t("workshop.wishes_heading", n=len(wishes))):
        st.html(f'<p class="reason">{t("workshop.wishes_sentence")}</p>')
        for entry, wish in wishes:
            by = name_of(wish.by, found.ecosystem) if wish.by else ""
            words = t(
                "workshop.wish",
                by=safe.plain(by, at_most=60),
                whom=safe.plain(name_of(wish.whom, found.ecosystem), at_most=60),
            )
            because = f" {safe.plain(wish.because, at_most=200)}" if wish.because else ""
            st.checkbox(f"{words}{because}", key=f"{prefix}wish_{entry.id}")


def _prefix(found: Found) -> str:
    return f"after_{found.one.id}_"
