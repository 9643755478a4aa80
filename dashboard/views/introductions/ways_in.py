"""Our way in: whether a colleague of ours knows somebody at both ends. Names only where asked for."""

import streamlit as st

from dashboard.editing.knowing_people import know_people
from dashboard.editing.noting import Deed
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.introductions import keeping
from dashboard.views.introductions.finding import Found
from dashboard.views.language import t


def known_at(found: Found, pair: tuple[str, str], texts: Texts) -> str:
    """At both ends, at one (which), or at none; without a colleague's name. Ready for HTML."""
    known = {each.organisation for each in found.ecosystem.ways_in}
    at = [each for each in pair if each in known]
    if len(at) == 1:
        return texts("introductions.way_in_one", name=safe.html(found.name(at[0])))
    return texts("introductions.way_in_both" if at else "introductions.way_in_none")


def show(found: Found, pair: tuple[str, str], *, author: str) -> None:
    """Who of us knows them, closed until somebody opens it: a name of a colleague is on no projector."""
    with st.expander(t("introductions.ways_in"), icon=":material/key:"):
        st.caption(t("introductions.ways_in_help"))
        colleagues = sorted({each.colleague for each in found.ecosystem.ways_in} | set(found.owners))
        wanted: dict[str, list[str]] = {}
        for each in pair:
            knows = [way.colleague for way in found.ecosystem.ways_in if way.organisation == each]
            wanted[each] = st.multiselect(
                safe.plain(found.name(each)),
                colleagues,
                knows,
                key=f"way_in_{each}_{found.ecosystem.revision}",
                accept_new_options=True,
                placeholder=t("introductions.ways_in_nobody"),
            )
        if st.button(t("introductions.ways_in_keep"), key="ways_in_keep"):
            changes = keeping.try_step(
                lambda: tuple(
                    change
                    for each, named in wanted.items()
                    for change in know_people(found.ecosystem, organisation=each, colleagues=named)
                ),
                found,
            )
            if changes is not None:
                keeping.keep(changes, Deed.WAY_IN, author=author)
