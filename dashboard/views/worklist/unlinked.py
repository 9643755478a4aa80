"""Nothing known of what it has with others: which lists would help, and each with its own way on."""

from urllib.parse import urlencode

import streamlit as st

from dashboard.analysis.best_known import best_known
from dashboard.views import menu, region_data
from dashboard.views.acquaintances.asked import FIRST
from dashboard.views.language import t
from dashboard.views.link import address
from dashboard.views.worklist.finding import Found
from dashboard.views.worklist.rows import about, edit, row

MOST = 10
"""How many of the best known stand in a sweep beside those that nothing is known of."""


def show(found: Found) -> None:
    """The lists that would help most of them at once, then each by itself."""
    with st.container(horizontal=True, gap="small"):
        if st.button(t("worklist.bring_projects"), type="primary", key="worklist_to_lists"):
            menu.go("lists")
        if st.button(t("worklist.ask_who_knows"), key="worklist_to_acquaintances"):
            menu.go(f"acquaintances?{urlencode({'organisation': whom_to_ask(found)}, doseq=True)}")
    for id in found.shown:
        each = found.ecosystem.by_id[str(id)]
        with row(f"unlinked_{each.id}"):
            about(each)
            edit(each)
            if st.button(t("worklist.whom_to_meet"), key=f"worklist_meet_{each.id}"):
                menu.go(address("organisations", id=each.id))


def whom_to_ask(found: Found) -> list[str]:
    """Those that nothing is known of, and the best known, who may know them."""
    known = best_known(region_data.network(), count=MOST)
    return [*map(str, found.shown[: FIRST - MOST]), *known]
