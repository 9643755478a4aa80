"""A region's European projects from a public download: choose the file and the region, look, take it in."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Any

import streamlit as st

from dashboard.configuration import inbox_folder
from dashboard.error_sentences import because
from dashboard.ingest import Draft
from dashboard.ingest.cordis import SOURCE, InboxFile, Within, from_cordis, inbox_files
from dashboard.ingest.reading import LARGEST_LIST
from dashboard.one_line import one_line
from dashboard.views import menu, safe, writing
from dashboard.views.language import t, texts
from dashboard.views.lists import cordis_region, cordis_summary
from dashboard.views.lists.cordis_summary import Summary
from dashboard.views.region_data import ecosystem, workspace
from dashboard.views.watching import watched

_DRAWN_UP = "cordis_draft"


@dataclass(frozen=True, slots=True)
class _DrawnUp:
    """What was drawn up for which question. The draft keeps only what accepting it takes."""

    question: tuple[object, ...]
    summary: Summary
    draft: Draft


def show() -> None:
    """The form; below it, once it is drawn up, the draft in short."""
    st.html(f'<p class="reason">{t("cordis.what_it_is")}</p>')
    chosen, uploaded = _choose_files()
    region = cordis_region.ask()
    ready = bool((chosen or uploaded) and region)
    question = (chosen, tuple(each.file_id for each in uploaded), region)
    if st.button(t("cordis.draw_up"), key="cordis_draw_up", disabled=not ready) and region:
        _draw_up(question, chosen, uploaded, region)
    drawn_up: _DrawnUp | None = st.session_state.get(_DRAWN_UP)
    if drawn_up is None or region is None or drawn_up.question != question:
        return
    cordis_summary.show(drawn_up.summary)
    if drawn_up.draft.is_acceptable and not drawn_up.draft.is_empty:
        _decide(drawn_up, region)


def _choose_files() -> tuple[tuple[Path, ...], Sequence[Any]]:
    """From the server's inbox, for what is too large for a browser, or brought along."""
    lying = inbox_files()
    chosen: tuple[Path, ...] = ()
    if lying:
        picked = st.pills(
            t("cordis.inbox"), lying, selection_mode="multi", format_func=_in_words, key="cordis_inbox"
        )
        chosen = tuple(each.path for each in picked)
    st.caption(t("cordis.inbox_where", path=safe.plain(str(inbox_folder()), at_most=200)))
    uploaded = st.file_uploader(
        t("cordis.files"),
        ["zip", "csv", "json"],
        accept_multiple_files=True,
        key="cordis_files",
        help=t("cordis.files_help"),
        max_upload_size=LARGEST_LIST // 1_000_000,
    )
    return chosen, uploaded or ()


def _in_words(file: InboxFile) -> str:
    return t(
        "cordis.inbox_file",
        name=safe.plain(file.path.name, at_most=60),
        size=texts().number(max(1, round(file.size / 1_000_000))),
    )


def _draw_up(
    question: tuple[object, ...], chosen: Sequence[Path], uploaded: Sequence[Any], region: Within
) -> None:
    st.session_state.pop(_DRAWN_UP, None)
    try:
        with _on_disk(uploaded) as brought, watched() as progress:
            draft = from_cordis((*chosen, *brought), region=region, ecosystem=ecosystem(), progress=progress)
    except OSError as error:
        st.error(safe.plain(because(error, texts()), at_most=400), icon=":material/error:")
        return
    summary = Summary.of(draft)
    st.session_state[_DRAWN_UP] = _DrawnUp(question, summary, replace(draft, effects=(), named=()))


@contextmanager
def _on_disk(uploaded: Sequence[Any]) -> Iterator[tuple[Path, ...]]:
    """What came through the browser as files under their own names, as long as they are read."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for number, each in enumerate(uploaded):
            place = Path(folder) / str(number)
            place.mkdir()
            path = place / one_line(PurePath(each.name).name or "cordis", longest=120)
            path.write_bytes(each.getvalue())
            paths.append(path)
        yield tuple(paths)


def _decide(drawn_up: _DrawnUp, region: Within) -> None:
    with st.container(key="cordis_decision", horizontal=True, vertical_alignment="bottom", gap="small"):
        author = writing.ask_author(key="cordis_author")
        if st.button(t("lists.accept"), type="primary", key="cordis_accept"):
            batch = writing.write(
                lambda name: workspace().accept(
                    drawn_up.draft, author=name, source=SOURCE, note=region.words
                ),
                author=author,
            )
            if batch:
                st.session_state.pop(_DRAWN_UP, None)
                st.toast(t("cordis.accepted"), icon=":material/check:")
                menu.go("overview")
        if st.button(t("cordis.leave"), key="cordis_leave"):
            st.session_state.pop(_DRAWN_UP, None)
            st.rerun()
    st.caption(t("lists.can_be_undone"))
