"""Asking what counts as inside a region, in words."""

import streamlit as st

from dashboard.model import Ecosystem, InsideRule, InsideRuleKind
from dashboard.views.countries import countries
from dashboard.views.language import language, t, texts
from dashboard.views.region_data import workspace

_USUAL_KM = 25


def ask(rule: InsideRule, *, country: str, ecosystem: Ecosystem, key: str) -> InsideRule | None:
    """The rule as the reader wants it, starting from one; None as long as something is missing."""
    kind = st.radio(
        t("settings.inside"),
        [each.value for each in InsideRuleKind],
        index=list(InsideRuleKind).index(rule.kind),
        format_func=lambda each: _in_words(InsideRuleKind(each), country),
        key=f"{key}_kind",
    )
    match InsideRuleKind(kind):
        case InsideRuleKind.MUNICIPALITIES:
            return _municipalities(rule, ecosystem, key=key)
        case InsideRuleKind.AROUND:
            return _around(rule, country, key=key)
        case other:
            return InsideRule(other)


def _in_words(kind: InsideRuleKind, country: str) -> str:
    if kind is InsideRuleKind.COUNTRY:
        name = countries(language()).get(country)
        return t("settings.inside_country", country=name) if name else t("settings.inside_the_country")
    return t(f"settings.inside_{kind}")


def _municipalities(rule: InsideRule, ecosystem: Ecosystem, *, key: str) -> InsideRule | None:
    known = {each.municipality or each.place for each in ecosystem.organisations} - {""}
    chosen = st.multiselect(
        t("settings.municipalities"),
        sorted({*known, *rule.municipalities}, key=str.casefold),
        default=list(rule.municipalities),
        accept_new_options=True,
        placeholder=t("settings.municipalities_placeholder"),
        help=t("settings.municipalities_help"),
        key=f"{key}_municipalities",
    )
    return InsideRule(InsideRuleKind.MUNICIPALITIES, municipalities=tuple(chosen)) if chosen else None


def _around(rule: InsideRule, country: str, *, key: str) -> InsideRule | None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        place = st.text_input(t("settings.around_place"), rule.place, max_chars=100, key=f"{key}_place")
        km = st.number_input(
            t("settings.around_km"), 1, 2000, round(rule.km or _USUAL_KM), key=f"{key}_km", width=160
        )
    if not place.strip():
        return None
    if place.strip() == rule.place and rule.latitude is not None:
        return InsideRule(InsideRuleKind.AROUND, (), rule.place, rule.latitude, rule.longitude, float(km))
    found = workspace().geocoder.geocode(place.strip(), country=country)
    if found is None:
        st.caption(t("settings.around_unknown"))
        return None
    return InsideRule(InsideRuleKind.AROUND, (), place.strip(), found.latitude, found.longitude, float(km))


def effect(inside: int, total: int) -> str:
    """How many organisations a rule lets in, as a sentence."""
    return texts()("settings.effect", n=total, inside=inside)
