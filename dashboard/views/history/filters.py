"""The filters above the history: who, from which list, what sort of thing, how far back."""

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard.model import EntityKind
from dashboard.views import address, batch_words, safe
from dashboard.views.filter_select import filter_select
from dashboard.views.history.asked import Asked, Period
from dashboard.views.history.finding import Found
from dashboard.views.language import t, texts


def show(asked: Asked, found: Found) -> None:
    """Draw them in a row; a change goes into the address, where the page reads it."""
    with st.container(key="history_filters", horizontal=True, gap="small", vertical_alignment="center"):
        _select("author", asked.author, found.authors, t("history.all_authors"), safe.tidy)
        _select("source", asked.source, found.sources, t("history.all_sources"), _source)
        _select(
            "kind",
            asked.kind,
            tuple(EntityKind),
            t("history.all_kinds"),
            lambda code: t(f"history.kind_{code}"),
        )
        _select(
            "period",
            asked.period,
            tuple(Period),
            t("history.all_time"),
            lambda code: t(f"history.period_{code}"),
        )


def forget() -> None:
    """Let every filter read the address again."""
    for name in ("author", "source", "kind", "period"):
        st.session_state.pop(f"history_{name}", None)


def _select(
    name: str, asked: str | None, options: Sequence[str], label: str, written: Callable[[str], str]
) -> None:
    filter_select(
        f"history_{name}",
        asked,
        options,
        label,
        written,
        keep=lambda chosen: address.write(**{name: chosen}, start=None),
    )


def _source(source: str) -> str:
    return batch_words.source_name(source, texts())
