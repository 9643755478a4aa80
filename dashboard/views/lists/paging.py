"""Long tables in portions: which rows these are, and the ways back and on."""

from collections.abc import Sequence
from typing import TypeVar

import streamlit as st

from dashboard.views.language import t, texts

Each = TypeVar("Each")


def page_of(everything: Sequence[Each], page: int, at_once: int) -> Sequence[Each]:
    """One portion; the last one where the page lies beyond it."""
    last = max(1, -(-len(everything) // at_once))
    start = (min(page, last) - 1) * at_once
    return everything[start : start + at_once]


def show_pages(total: int, page: int, at_once: int, *, key: str) -> None:
    """ "51–100 van 176", with the ways back and on.

    In a fragment only the fragment is drawn anew. The page goes into the address.
    """
    if total <= at_once:
        return
    last = -(-total // at_once)
    at = min(page, last)
    number = texts().number
    first, until = (at - 1) * at_once + 1, min(at * at_once, total)
    with st.container(key=f"list_pages_{key}", horizontal=True, vertical_alignment="center", gap="small"):
        said = t("lists.pages", first=number(first), last=number(until), total=number(total))
        st.html(f'<p class="list-pages">{said}</p>', width="content")
        for target, words in ((at - 1, "page_back"), (at + 1, "page_on")):
            st.button(
                t(f"lists.{words}"),
                key=f"list_{key}_{words}",
                disabled=not 1 <= target <= last,
                on_click=_turn_to,
                args=(target,),
            )


def _turn_to(page: int) -> None:
    st.query_params["page"] = str(page)
