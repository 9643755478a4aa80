"""The region whose projects are wanted: a country, a NUTS code, or around a place."""

from enum import StrEnum

import streamlit as st

from dashboard.ingest.cordis import Within
from dashboard.views.countries import countries
from dashboard.views.language import language, t
from dashboard.views.region_data import ecosystem

_LONGEST = 100


class Way(StrEnum):
    """The ways to say which region is meant."""

    COUNTRY = "country"
    AROUND = "around"
    NUTS = "nuts"


def ask() -> tuple[Way, Within]:
    """In which way the reader says it, and the region so far: it is one once that is filled in."""
    way = st.segmented_control(
        t("cordis.region"),
        [each.value for each in Way],
        default=Way.AROUND.value,
        format_func=lambda each: t(f"cordis.by_{each}"),
        required=True,
        key="cordis_way",
    )
    match Way(way):
        case Way.COUNTRY:
            region = Within(country=_country())
        case Way.NUTS:
            region = Within(nuts=_nuts())
        case Way.AROUND:
            region = _around()
    return Way(way), region


def _country() -> str:
    names = countries(language())
    home = ecosystem().region.country
    chosen = st.selectbox(
        t("settings.country"),
        list(names),
        index=list(names).index(home) if home in names else None,
        format_func=lambda code: names[code],
        placeholder=t("settings.country_placeholder"),
        key="cordis_country",
        width=360,
    )
    return chosen or ""


def _nuts() -> str:
    code = st.text_input(
        t("cordis.nuts"), key="cordis_nuts", max_chars=8, help=t("cordis.nuts_help"), width=360
    )
    return code.strip()


def _around() -> Within:
    rule = ecosystem().region.inside
    with st.container(horizontal=True, vertical_alignment="bottom"):
        place = st.text_input(
            t("cordis.place"), rule.place, max_chars=_LONGEST, key="cordis_place", width=360
        )
        km = st.number_input(t("cordis.km"), 1, 1000, round(rule.km or 40), key="cordis_km", width=160)
    return Within(place=place.strip(), km=float(km))
