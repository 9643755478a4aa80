"""Beginning a region of one's own: the example goes in one step, and yours is there."""

import streamlit as st

from dashboard.model import Ecosystem, InsideRule, InsideRuleKind
from dashboard.views import address, batch_words, inside_rule, menu, writing
from dashboard.views.countries import countries
from dashboard.views.language import language, t, texts
from dashboard.views.region_data import ecosystem, workspace


def title() -> str:
    """What this form is for."""
    return t("own_region.title")


def lead() -> str:
    """What happens to the example."""
    return t("own_region.lead")


def show() -> None:
    """Ask name, country and what counts as inside; then begin."""
    with st.container(width=640):
        name = st.text_input(
            t("settings.region_name"),
            max_chars=100,
            placeholder=t("own_region.name_placeholder"),
            key="own_name",
        )
        names = countries(language())
        home = ecosystem().region.country
        country = st.selectbox(
            t("settings.country"),
            list(names),
            index=list(names).index(home) if home in names else None,
            format_func=lambda code: names[code],
            placeholder=t("settings.country_placeholder"),
            key="own_country",
        )
        rule = inside_rule.ask(
            InsideRule(InsideRuleKind.NONE), country=country or "", ecosystem=Ecosystem(), key="own"
        )
        st.caption(t("own_region.later"))
        author = writing.ask_author(key="own_author")
        with st.container(horizontal=True):
            ready = bool(name.strip() and country and rule is not None)
            if st.button(t("own_region.begin"), type="primary", key="own_begin", disabled=not ready) and rule:
                _begin(name, country or "", rule, author)
            if st.button(t("own_region.not_yet"), key="own_not_yet"):
                address.write(own=None)
                st.rerun()


def _begin(name: str, country: str, rule: InsideRule, author: str) -> None:
    begun = writing.write(
        lambda signed: workspace().start_own_region(name=name, country=country, inside=rule, author=signed),
        author=author,
    )
    if begun is None:
        return
    if begun.kept:
        told = batch_words.stayed(begun.kept, ecosystem(), texts())
        st.toast(told, icon=":material/info:", duration="long")
    st.toast(t("own_region.begun"), icon=":material/check:")
    menu.go("overview")
