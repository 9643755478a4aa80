"""Ask first: the messages that fit the step it is at, to copy or to open in the mail program."""

import streamlit as st

from dashboard.model import Introduction, Status
from dashboard.views import safe
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.messages import Message, asking, bringing_together
from dashboard.views.language import t, texts


def show(found: Found, introduction: Introduction) -> None:
    """Before both said yes: to each alone. After: the one that brings them together."""
    said = texts()
    one, other = asking(introduction, found, said)
    both = bringing_together(introduction, found, said)
    st.header(t("introductions.ask_first"), anchor=False)
    st.caption(t("introductions.ask_first_help"))
    labels = [_label(one), _label(other), t("introductions.to_both")]
    first = labels[2] if introduction.status is not Status.PROPOSED else labels[0]
    tabs = st.tabs(labels, default=first, key=f"messages_{introduction.id}_{introduction.status}")
    for name, tab, message in zip(("one", "other", "both"), tabs, (one, other, both), strict=True):
        with tab:
            _message(message, key=f"{introduction.id}_{name}")
            if name == "both" and introduction.status is Status.PROPOSED:
                st.caption(t("introductions.only_after_two"))


def _label(message: Message) -> str:
    return t("introductions.to_one", name=safe.plain(message.to, at_most=40))


def _message(message: Message, *, key: str) -> None:
    st.markdown(f"**{safe.plain(message.subject)}**")
    with st.container(key=f"message_{key}"):
        st.code(message.body, language=None, wrap_lines=True)
    st.link_button(
        t("introductions.open_mail"), message.mail_address, icon=":material/mail:", key=f"mail_{key}"
    )
