"""The region itself: its name, its country, and what counts as inside."""

from dataclasses import replace

import streamlit as st

from dashboard.model import Region
from dashboard.views import inside_rule, menu, writing
from dashboard.views.countries import countries
from dashboard.views.language import language, t
from dashboard.views.region_data import workspace
from dashboard.views.settings import first_list
from dashboard.views.settings.finding import Found


def show(found: Found) -> None:
    """Ask, say what it would mean, and keep it when the reader wants so."""
    before = found.ecosystem.region
    if before.is_example:
        _offer_own_region()
    elif not found.ecosystem.organisations:
        first_list.show()
    key = f"region_{found.stamp}"
    st.header(t("settings.region_heading"), anchor=False)
    name = st.text_input(t("settings.region_name"), before.name, max_chars=100, key=f"{key}_name")
    names = countries(language())
    country = st.selectbox(
        t("settings.country"),
        list(names),
        index=list(names).index(before.country) if before.country in names else None,
        format_func=lambda code: names[code],
        placeholder=t("settings.country_placeholder"),
        key=f"{key}_country",
    )
    rule = inside_rule.ask(before.inside, country=country or "", ecosystem=found.ecosystem, key=key)
    if rule is not None and found.ecosystem.organisations:
        inside = found.inside_by(rule, country=country or "")
        st.caption(inside_rule.effect(inside, len(found.ecosystem.organisations)))
    after = before if rule is None else replace(before, name=name.strip(), country=country or "", inside=rule)
    author = writing.ask_author(key="region_author") if after != before else ""
    wanted = st.button(
        t("settings.keep_region"),
        type="primary",
        key=f"{key}_keep",
        disabled=after == before or not name.strip(),
    )
    if wanted:
        _keep(before, after, author)


def _keep(before: Region, after: Region, author: str) -> None:
    kept = writing.write(
        lambda name: workspace().change_region(after, author=name, based_on=before), author=author
    )
    if kept:
        st.toast(t("settings.kept"), icon=":material/check:")
        st.rerun()


def _offer_own_region() -> None:
    with st.container(key="own_region_offer", gap="small"):
        st.header(t("settings.example_heading"), anchor=False)
        st.markdown(t("settings.example_sentence"))
        if st.button(t("common.start_own_region"), key="to_own_region"):
            menu.go("settings?own=1")
    st.html('<div class="hairline"></div>')
