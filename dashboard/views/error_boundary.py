"""One place where what nobody expected ends: a sentence and a code for the reader, the rest in the log."""

import logging
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from dashboard.views.language import t

_log = logging.getLogger("driehoek")


@contextmanager
def around(place: str) -> Iterator[None]:
    """Run a page; when it fails, say so with a code that the log has too."""
    try:
        yield
    except Exception as error:  # whatever it is: no reader ever sees a stack trace
        _say(_logged(error, place))


def on_script_error(error: Exception) -> bool:
    """The same for what fails outside a page's own run (callbacks). True: Streamlit shows nothing itself."""
    _say(_logged(error, "callback"))
    return True


def _logged(error: Exception, place: str) -> str:
    code = secrets.token_hex(3).upper()
    _log.error("error %s on %s", code, place or "overview", exc_info=error)
    return code


def _say(code: str) -> None:
    with st.container(key="error"):
        st.error(t("common.error_sentence", code=code), icon=":material/error:")
        st.button(t("common.error_retry"), key="error_retry")
