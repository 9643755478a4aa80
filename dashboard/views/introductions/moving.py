"""Moving an introduction along: the next step is one button, the rest stands behind it."""

import streamlit as st

from dashboard.editing.introducing import LONGEST_AMOUNT, move
from dashboard.editing.noting import Deed
from dashboard.model import STEPS, Introduction, PartialDate, Result, Status
from dashboard.views.introductions import keeping
from dashboard.views.introductions.aside_reason import ask_reason
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.usual_steps import following_step, in_words
from dashboard.views.language import t
from dashboard.views.region_data import workspace

_ASIDE = (Status.NOT_NOW, Status.NO_FIT)


def show(found: Found, introduction: Introduction, *, author: str) -> None:
    """The buttons; what wants more than a click asks it in a popover."""
    following = _following(introduction)
    with st.container(horizontal=True, key="introduction_moves", vertical_alignment="bottom"):
        if following is Status.DONE:
            _done(found, introduction, author, first=True)
        elif following and st.button(
            t(f"introductions.to_{following}"), type="primary", key="introduction_next"
        ):
            _move(found, introduction, following, author)
        if introduction.status.is_open and following is not Status.DONE:
            _done(found, introduction, author, first=False)
        if introduction.status not in _ASIDE:
            _aside(found, introduction, author)
        _elsewhere(found, introduction, author)
        if introduction.status.is_open and introduction.next_date:
            _calendar(found, introduction)


def _following(introduction: Introduction) -> Status | None:
    if introduction.status in _ASIDE:
        return Status.PROPOSED
    place = STEPS.index(introduction.status) + 1
    return STEPS[place] if place < len(STEPS) else None


def _done(found: Found, introduction: Introduction, author: str, *, first: bool) -> None:
    kind = "primary" if first else "secondary"
    with (
        st.popover(t("introductions.to_done"), type=kind, key="introduction_done"),  # type: ignore[arg-type]
        st.form(f"done_{introduction.id}", border=False),
    ):
        result = st.selectbox(
            t("introductions.what_came"),
            tuple(Result),
            index=None,
            format_func=lambda each: t(f"introductions.result_{each}"),
            key="introduction_result",
            placeholder=t("introductions.choose"),
        )
        amount = st.number_input(
            t("introductions.amount"),
            min_value=0,
            max_value=LONGEST_AMOUNT,
            value=None,
            step=1000,
            key="introduction_amount",
            help=t("introductions.amount_help"),
        )
        if st.form_submit_button(t("introductions.keep"), type="primary", key="introduction_done_keep"):
            if result is None:
                st.warning(t("introductions.refused_no_result"), icon=":material/block:")
                return
            _move(found, introduction, Status.DONE, author, result=result, amount=amount)


def _aside(found: Found, introduction: Introduction, author: str) -> None:
    with (
        st.popover(t("introductions.set_aside"), key="introduction_set_aside"),
        st.form(f"aside_{introduction.id}", border=False),
    ):
        status = st.radio(
            t("introductions.set_aside"),
            _ASIDE,
            format_func=lambda each: t(f"introductions.status_{each}"),
            key="introduction_aside_status",
            label_visibility="collapsed",
        )
        reason = ask_reason("introduction_why_aside")
        again = st.date_input(
            t("introductions.again_on"),
            None,
            key="introduction_again",
            format="DD-MM-YYYY",
            help=t("introductions.again_on_help"),
        )
        if st.form_submit_button(t("introductions.keep"), key="introduction_aside_keep"):
            _move(
                found,
                introduction,
                status,
                author,
                reason=reason,
                next_date=PartialDate.of(again) if again and status is Status.NOT_NOW else None,
            )


def _elsewhere(found: Found, introduction: Introduction, author: str) -> None:
    """Any other step, for what went faster than we wrote it down, or was written down too fast."""
    following = _following(introduction)
    others = [each for each in STEPS if each not in (introduction.status, following, Status.DONE)]
    with st.popover(t("introductions.other_step"), key="introduction_other_step"):
        if introduction.status.came_about:
            st.caption(t("introductions.back_leaves_relation"))
        for each in others:
            if st.button(t(f"introductions.status_{each}"), key=f"introduction_to_{each}", width="stretch"):
                _move(found, introduction, each, author)


def _calendar(found: Found, introduction: Introduction) -> None:
    from dashboard.exports.calendar import calendar_file

    pair = t("introductions.pair", one=found.name(introduction.one), other=found.name(introduction.other))
    st.download_button(
        t("introductions.calendar"),
        calendar_file(
            introduction,
            store=workspace().mark(),
            title=f"{pair}: {in_words(introduction.next_step)}".rstrip(": "),
            about=t("introductions.calendar_about"),
        ),
        file_name="driehoek.ics",
        mime="text/calendar",
        key="introduction_calendar",
        icon=":material/event:",
        on_click="ignore",
    )


def _move(
    found: Found,
    introduction: Introduction,
    to: Status,
    author: str,
    **more: object,
) -> None:
    # What stands in the store is moved, whatever the page showed: somebody may have moved it since.
    changes = keeping.try_step(
        lambda: move(
            workspace().ecosystem(),
            introduction.id,
            to=to,
            on=found.today,
            next_step=following_step(introduction, to),
            **more,  # type: ignore[arg-type]
        ),
        found,
    )
    if changes is not None:
        keeping.keep(changes, Deed.MOVED, author=author, status=to)
