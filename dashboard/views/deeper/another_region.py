"""Another region's files, read to lay it beside this one: looked at and let go, never kept."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

import streamlit as st

from dashboard.analysis.network import Network, network_of
from dashboard.ingest import Draft, ListFile, draft_of
from dashboard.ingest.choices import Choices
from dashboard.model import Ecosystem, Region, with_changes
from dashboard.problem_sentences import sentence
from dashboard.views import safe
from dashboard.views.language import t, texts

_KEPT = "deeper_another_region"
_TOLD = 3


def ask() -> tuple[str, Network] | None:
    """Ask for the files; the region's name (foreign text) and its network, None as long as there is none.

    What cannot be read is said, and the rest is compared.
    """
    uploaded = st.file_uploader(
        t("deeper.compare_files"),
        accept_multiple_files=True,
        key="deeper_files",
        help=t("deeper.compare_files_help"),
        max_upload_size=20,
    )
    if not uploaded:
        return None
    draft, network = _read(uploaded)
    for problem in draft.refused[:_TOLD]:
        st.warning(safe.plain(sentence(problem, texts()), at_most=400), icon=":material/error:")
    if not network.organisations:
        st.caption(t("deeper.compare_files_empty"))
        return None
    return uploaded[0].name.rsplit(".", 1)[0], network


def _read(uploaded: Sequence[Any]) -> tuple[Draft, Network]:
    """The same files are read once in a session."""
    files = tuple(ListFile(each.name, each.getvalue()) for each in uploaded)
    mark = sha256(b"\0".join(each.name.encode() + each.content for each in files)).hexdigest()
    kept = st.session_state.get(_KEPT)
    if kept is None or kept[0] != mark:
        with st.spinner(t("deeper.compare_reading")):
            draft = draft_of(files, Ecosystem(), choices=Choices(is_partial=True))
            stands = with_changes(Ecosystem(region=Region(name=files[0].name)), draft.changes)
            kept = st.session_state[_KEPT] = (mark, draft, network_of(stands))
    return kept[1], kept[2]
