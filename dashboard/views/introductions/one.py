"""One introduction: how far it is, what comes next, the messages that help, and everything said before."""

import streamlit as st

from dashboard.model import Introduction
from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.introductions import keeping, messaging, moving, noting, terms, ways_in
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.head import head
from dashboard.views.language import t, texts


def show(found: Found, introduction: Introduction) -> None:
    """Draw it, with everything that can be done about it."""
    if chosen := drawing(head(introduction, found, texts()), key="introduction_head"):
        menu.go(chosen)
    author = keeping.author()
    moving.show(found, introduction, author=author)
    if introduction.status.is_open:
        messaging.show(found, introduction)
    left, right = st.columns(2, gap="large")
    with left:
        st.header(t("introductions.notes"), anchor=False)
        noting.show(found, introduction, author=author)
    with right:
        st.header(t("introductions.terms"), anchor=False)
        terms.show(found, introduction, author=author)
    ways_in.show(found, (introduction.one, introduction.other), author=author)
