"""Looking ahead: with `preview` in the address, every page shows the region as a list would leave it."""

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from dashboard.ingest.effect import Outcome
from dashboard.model import Ecosystem, EntityKind
from dashboard.views import address, link, menu, safe
from dashboard.views.drafted import Drafted, drafted
from dashboard.views.language import t, texts
from dashboard.views.telling import show_told

_NAMED = 3
MOST = 60
"""So many newcomers get their name in a drawing."""


def previewed() -> Ecosystem | None:
    """The region as the list in the address would leave it; None when the region itself is looked at."""
    found = _found()
    return found.after if found else None


def newcomers() -> frozenset[str]:
    """The ids of the organisations that only the list has; none when the region itself is looked at."""
    found = _found()
    if found is None:
        return frozenset()
    added = found.draft.having(Outcome.ADDED, EntityKind.ORGANISATION)
    return frozenset(each.key for each in added)


def show_banner() -> None:
    """That this is a look ahead, whose list it is, and the way back to its draft."""
    show_told(above=True)
    found = _found()
    if found is None:
        return
    ids = newcomers()
    names = [safe.plain(each.name, at_most=40) for each in found.after.organisations if each.id in ids]
    shown = names[:_NAMED]
    if len(names) > _NAMED:
        shown.append(t("preview.others", n=len(names) - _NAMED))
    new = t("preview.new", n=len(names), names=texts().joined(shown)) if names else t("preview.nobody_new")
    title = safe.plain(found.delivery.title, at_most=60)
    with st.container(key="preview", horizontal=True, vertical_alignment="center", gap="medium"):
        st.info(f"{t('preview.sentence', title=title)} {new}", icon=":material/visibility:")
        if st.button(t("preview.back"), key="preview_back"):
            menu.go(link.address("lists", draft=str(found.delivery.id)))


def _found() -> Drafted | None:
    if get_script_run_ctx(suppress_warning=True) is None:
        return None  # at the start of the server nobody has an address yet
    number = address.read("preview") or ""
    return drafted(int(number)) if number.isdecimal() and len(number) < 10 else None
