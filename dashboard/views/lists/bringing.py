"""Bringing a list: the files, whose they are, how we read them; then it waits as a draft."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from dashboard.ingest import ListFile
from dashboard.ingest.bringing import Brought
from dashboard.ingest.reading import LARGEST_LIST
from dashboard.ingest.table import Reading
from dashboard.one_line import one_line
from dashboard.views import menu, writing
from dashboard.views.language import t
from dashboard.views.link import address
from dashboard.views.lists import first_look
from dashboard.views.region_data import workspace
from dashboard.views.watching import READING, watched

TYPES = ["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods", "json"]
_FILES = "lists_files"
_READ = "lists_read"
_KEPT = "lists_kept"
"""How many lists this session has kept: after each the form is a new one."""
_STOPPED = "lists_reading_stopped"


def show() -> None:
    """The form; below it, as soon as there are files, how they are read."""
    st.header(t("lists.bring_heading"), anchor=False)
    uploaded = st.file_uploader(
        t("lists.files"),
        TYPES,
        accept_multiple_files=True,
        key=f"{_FILES}_{st.session_state.get(_KEPT, 0)}",
        help=t("lists.files_help"),
        max_upload_size=LARGEST_LIST // 1_000_000,
    )
    if not uploaded:
        st.session_state.pop(_READ, None)
        st.caption(t("lists.files_caption"))
        return
    source = _source()
    if not source:
        st.caption(t("lists.source_first"))
        return
    read = _read(uploaded, source, first_look.corrections(uploaded))
    if read is None:
        st.caption(t("lists.reading_stopped"))
        st.button(t("lists.read_again"), key="lists_read_again", on_click=_begin_again)
        return
    first_look.show(read)
    if not read.tables:
        return
    author = writing.ask_author(key="lists_bring_author")
    if st.button(t("lists.go_on"), type="primary", key="lists_go_on"):
        _keep(read, source, author)


def _source() -> str:
    """The sender, as lists of one sender are told from those of another."""
    lists = workspace().lists
    known = dict.fromkeys(each.source for each in (*lists.waiting(), *lists.accepted()))
    chosen = st.selectbox(
        t("lists.source"),
        list(known),
        index=None,
        placeholder=t("lists.source_placeholder"),
        accept_new_options=True,
        help=t("lists.source_help"),
        key="lists_source",
    )
    return one_line(chosen or "", longest=120)


def _read(uploaded: Sequence[Any], source: str, how: dict[str, Reading]) -> Brought | None:
    """The files as read, kept in the session until others come; None when the reader stopped it."""
    key = (
        source,
        tuple(each.file_id for each in uploaded),
        repr(sorted(how.items(), key=lambda one: one[0])),
    )
    if st.session_state.get(_STOPPED) == key:
        return None
    kept = st.session_state.get(_READ)
    if kept is None or kept[0] != key:
        files = [ListFile(one_line(each.name, longest=200), each.getvalue()) for each in uploaded]
        with watched(READING, on_stop=lambda: _stop(key)) as progress:
            read = workspace().lists.read(files, source=source, how=how, progress=progress)
        kept = st.session_state[_READ] = (key, read)
    found: Brought = kept[1]
    return found


def _stop(key: object) -> None:
    """Not these files, read like this, until somebody asks for it again."""
    st.session_state[_STOPPED] = key


def _begin_again() -> None:
    st.session_state.pop(_STOPPED, None)


def _keep(read: Brought, source: str, author: str) -> None:
    title = ", ".join(dict.fromkeys(table.file for table in read.tables))
    with st.spinner(t("lists.keeping")):
        kept = writing.write(
            lambda name: workspace().lists.keep(read, source=source, title=title, author=name), author=author
        )
    if kept:
        st.session_state.pop(_READ, None)
        st.session_state[_KEPT] = st.session_state.get(_KEPT, 0) + 1
        menu.go(address("lists", draft=str(kept.id)))
