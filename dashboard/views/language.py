"""The language of this session: chosen, else remembered by the browser, else the browser's own."""

import streamlit as st

from dashboard.texts import Language, Texts, texts_in

COOKIE = "driehoek_language"
_KEY = "language"


def language() -> Language:
    """The session's language."""
    # Not `in`: that gathers all of the session's state, and every text asks for the language.
    spoken = st.session_state.get(_KEY)
    if spoken is None:
        remembered = st.context.cookies.get(COOKIE, "")
        known = remembered in tuple(Language)
        spoken = Language(remembered) if known else Language.preferred(_accepted())
        st.session_state[_KEY] = spoken
    return Language(spoken)


def choose(wanted: Language) -> None:
    """Speak another language from the next run on."""
    st.session_state[_KEY] = wanted


def texts() -> Texts:
    """All texts in the session's language."""
    return texts_in(language())


def t(key: str, **values: object) -> str:
    """One text in the session's language: `t("common.example")`."""
    return texts()(key, **values)


def _accepted() -> str | None:
    return st.context.headers.get("Accept-Language") or st.context.locale
