"""Who is not on the map: without a place, or too far away. Named and counted, never put at 0,0."""

from collections.abc import Sequence

import streamlit as st

from dashboard.model import Organisation
from dashboard.views import safe
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.map.choosing import choose
from dashboard.views.marks import mark
from dashboard.views.theme import tokens

LISTED = 60


def show(unplaced: Sequence[Organisation], far: Sequence[Organisation]) -> None:
    """A list of each behind its number; choosing a name shows its card."""
    if unplaced:
        _listed("unplaced", t("map.unplaced", n=len(unplaced)), t("map.unplaced_help"), unplaced)
    if far:
        _listed("far", t("map.far", n=len(far)), t("map.far_help"), far)


def _listed(name: str, label: str, why: str, organisations: Sequence[Organisation]) -> None:
    with st.popover(label, type="tertiary", key=f"map_{name}"):
        st.html(f'<p class="reason">{why}</p>')
        picked = drawing(_list(organisations), key=f"map_{name}_list")
        if picked is not None:
            choose(picked)
            st.rerun(scope="fragment")


def _list(organisations: Sequence[Organisation]) -> str:
    ordered = sorted(organisations, key=lambda each: (each.name.casefold(), each.id))
    items = "".join(_item(each) for each in ordered[:LISTED])
    more = len(ordered) - LISTED
    rest = f'<p class="quiet">{t("map.and_more", n=more)}</p>' if more > 0 else ""
    return f'<ul class="map-elsewhere">{items}</ul>{rest}'


def _item(organisation: Organisation) -> str:
    # A popover hangs outside the page's own element, where its colours are not known by name.
    drawn = mark(organisation.corner, (10, 10), 7, tokens=tokens())
    shape = f'<svg viewBox="0 0 20 20" aria-hidden="true">{drawn}</svg>'
    name = safe.html(organisation.name, at_most=80)
    place = safe.html(organisation.place, at_most=60)
    where = f' <span class="quiet">{place}</span>' if place else ""
    code = safe.html(organisation.id, at_most=500)
    return f'<li>{shape}<button type="button" data-go="{code}">{name}</button>{where}</li>'
