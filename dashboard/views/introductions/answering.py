"""What somebody who knows better says of a suggestion: it is remembered, and changes what is suggested."""

from collections.abc import Callable
from functools import partial

import streamlit as st

from dashboard.analysis.introductions.handled import AGAIN_AFTER
from dashboard.editing.introducing import set_aside
from dashboard.editing.knowing_better import say_related
from dashboard.editing.noting import Deed
from dashboard.editing.stating import state_none
from dashboard.model import AsideReason, Change, Level, PartialDate, Status
from dashboard.views.introductions import keeping, ways_in
from dashboard.views.introductions.aside_reason import ask_reason
from dashboard.views.introductions.finding import Found
from dashboard.views.language import t


def show(found: Found) -> None:
    """Five answers, two of them with a reason from a short list; and who of us knows them."""
    if found.pair is None:
        return
    one, other = (each.id for each in found.pair)
    st.header(t("introductions.or_is_it"), anchor=False)
    author = keeping.author()
    known, aside = st.columns(2, gap="large")
    with known:
        st.caption(t("introductions.we_know_more"))
        with st.container(horizontal=True, key="introduction_known"):
            for answer, level in (("knows", Level.KNOWS), ("works", Level.WORKS)):
                said = partial(
                    say_related, found.ecosystem, one=one, other=other, level=level, on=found.today
                )
                _button(answer, said, Deed.KNOWN, found, author)
            _button(
                "none",
                lambda: state_none(found.ecosystem, one=one, other=other, on=PartialDate.of(found.today)),
                Deed.STATED_NONE,
                found,
                author,
            )
    with aside:
        _set_aside(found, one, other, author)
    ways_in.show(found, (one, other), author=author)


def _button(
    answer: str, step: Callable[[], tuple[Change, ...]], deed: Deed, found: Found, author: str
) -> None:
    if st.button(
        t(f"introductions.answer_{answer}"),
        key=f"introduction_answer_{answer}",
        help=t(f"introductions.answer_{answer}_help"),
    ):
        changes = keeping.try_step(step, found)
        if changes is not None:
            keeping.keep(changes, deed, author=author, go_to="gaps")


def _set_aside(found: Found, one: str, other: str, author: str) -> None:
    st.caption(t("introductions.set_aside_why"))
    with st.container(horizontal=True, vertical_alignment="bottom", key="introduction_aside"):
        reason = ask_reason("introduction_aside_reason", label="collapsed")
        for status in (Status.NOT_NOW, Status.NO_FIT):
            if st.button(
                t(f"introductions.status_{status}"),
                key=f"introduction_aside_{status}",
                help=t(f"introductions.{status}_help"),
            ):
                _keep_aside(found, one, other, status, reason, author)


def _keep_aside(
    found: Found, one: str, other: str, status: Status, reason: AsideReason | None, author: str
) -> None:
    if reason is None:
        st.warning(t("introductions.refused_no_reason", names=""), icon=":material/block:")
        return
    later = PartialDate.of(found.today + AGAIN_AFTER) if status is Status.NOT_NOW else None
    changes = keeping.try_step(
        lambda: set_aside(
            found.ecosystem,
            one=one,
            other=other,
            status=status,
            reason=reason,
            again_from=later,
            on=found.today,
        ),
        found,
    )
    if changes is not None:
        keeping.keep(changes, Deed.MOVED, author=author, status=status, go_to="gaps")
