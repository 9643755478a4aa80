"""A region's European projects from a public download: choose the file and the region, then look."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any

import streamlit as st

from dashboard.configuration import inbox_folder
from dashboard.error_sentences import because
from dashboard.ingest.cordis import InboxFile, UnreadableDownloadError, Within, inbox_files, read_excerpt
from dashboard.ingest.progress import Step
from dashboard.ingest.reading import LARGEST_LIST
from dashboard.one_line import one_line
from dashboard.problem_sentences import sentence
from dashboard.views import menu, safe, writing
from dashboard.views.language import t, texts
from dashboard.views.link import address
from dashboard.views.lists import cordis_region
from dashboard.views.lists.cordis_region import Way
from dashboard.views.region_data import ecosystem, workspace
from dashboard.views.watching import watched

_STOPPED = "cordis_reading_stopped"


def show() -> None:
    """The form; what comes of it waits as a draft, like every list."""
    st.html(f'<p class="reason">{t("cordis.what_it_is")}</p>')
    chosen, uploaded = _choose_files()
    way, region = cordis_region.ask()
    missing = _missing(bool(chosen or uploaded), way, region)
    with st.container(key="cordis_decision", horizontal=True, vertical_alignment="bottom", gap="small"):
        author = writing.ask_author(key="cordis_author")
        wanted = st.button(t("cordis.draw_up"), key="cordis_draw_up", disabled=bool(missing))
    if missing:
        st.caption(t("cordis.missing", things=texts().joined(missing)))
    elif wanted:
        _draw_up(chosen, uploaded, region, author)
    elif st.session_state.pop(_STOPPED, False):
        st.info(t("cordis.reading_stopped"), icon=":material/info:")


def _missing(has_files: bool, way: Way, region: Within) -> list[str]:
    """What has to be there before anything can be drawn up, in words."""
    things = [] if has_files else [t("cordis.missing_file")]
    return things if region.is_one else [*things, t(f"cordis.missing_{way}")]


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


def _draw_up(chosen: Sequence[Path], uploaded: Sequence[Any], region: Within, author: str) -> None:
    """Read the region's part, and keep that: nothing of the region changes."""
    try:
        with _on_disk(uploaded) as brought, watched((Step.READING,), on_stop=_stop) as progress:
            excerpt = read_excerpt(
                (*chosen, *brought), region=region, ecosystem=ecosystem(), progress=progress
            )
    except UnreadableDownloadError as refused:
        _refuse(sentence(refused.problem, texts(), with_file=bool(refused.problem.file)))
        return
    except OSError as error:
        _refuse(because(error, texts()))
        return
    with st.spinner(t("lists.keeping")):
        kept = writing.write(lambda name: workspace().lists.keep_excerpt(excerpt, author=name), author=author)
    if kept:
        menu.go(address("lists", draft=str(kept.id)))


def _stop() -> None:
    """Said where the reader is, below the button that begins it again: what was chosen stays chosen."""
    st.session_state[_STOPPED] = True


def _refuse(words: str) -> None:
    st.error(safe.plain(words, at_most=600), icon=":material/error:")


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
