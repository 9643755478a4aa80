"""Changing something from a page: signed with the reader's name, and told in words when it fails."""

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from dashboard.errors import (
    AuthorMissingError,
    Conflict,
    ConflictError,
    InvalidChangeError,
    StoreBusyError,
)
from dashboard.model import EntityKind
from dashboard.views import browser_memory, safe
from dashboard.views.language import t
from dashboard.views.region_data import ecosystem

Written = TypeVar("Written")


def ask_author(*, key: str) -> str:
    """The name to sign with. Asks for it in place, until the browser knows one."""
    if known := browser_memory.author():
        return known
    name = st.text_input(
        t("writing.your_name"), key=key, help=t("writing.your_name_help"), max_chars=200, autocomplete="name"
    )
    return name.strip()


def write(step: Callable[[str], Written], *, author: str) -> Written | None:
    """Do one step of writing in this name; None, with a sentence on the page, when it was refused."""
    try:
        written = step(author)
    except AuthorMissingError:
        st.error(t("writing.no_name"), icon=":material/person:")
    except ConflictError as refused:
        st.error(t("writing.conflict", what=_what(refused.conflicts[0])), icon=":material/sync_problem:")
    except InvalidChangeError:
        st.error(t("writing.invalid"), icon=":material/error:")
    except StoreBusyError:
        st.error(t("writing.busy"), icon=":material/hourglass_empty:")
    else:
        browser_memory.remember_author(author)
        return written
    return None


def _what(conflict: Conflict) -> str:
    """What it was that somebody else changed, in words."""
    if conflict.kind == EntityKind.REGION:
        return t("writing.the_region")
    found = ecosystem().by_id.get(conflict.key) or ecosystem().activity_by_id.get(conflict.key)
    return safe.plain(found.name) if found else t("writing.something")
