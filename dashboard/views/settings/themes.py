"""The words for themes: how often each is used, another name for one, two that become one."""

from collections import Counter
from dataclasses import dataclass

import streamlit as st

from dashboard.model import Ecosystem
from dashboard.views import safe, writing
from dashboard.views.calm_table import Head, table
from dashboard.views.language import t, texts
from dashboard.views.region_data import workspace
from dashboard.views.settings.finding import Found
from dashboard.views.theme_words import theme_words
from dashboard.vocabularies import codes


@dataclass(frozen=True, slots=True)
class Use:
    """How many organisations, activities and relations carry a theme."""

    theme: str
    organisations: int
    activities: int
    relations: int


def show(found: Found) -> None:
    """The themes in a table, and the form that renames one."""
    used = uses(found.ecosystem)
    st.header(t("settings.themes_heading"), anchor=False)
    st.markdown(t("settings.themes_sentence"))
    if not used:
        st.info(t("settings.no_themes"), icon=":material/label:")
        return
    _ask(used, key=f"theme_{found.ecosystem.revision}")
    st.html(_table(used))


def uses(ecosystem: Ecosystem) -> tuple[Use, ...]:
    """Every theme with how often it is carried, the most used first."""
    counts = [
        Counter(theme for each in carriers for theme in each.themes)
        for carriers in (ecosystem.organisations, ecosystem.activities, ecosystem.relations)
    ]
    found = (Use(theme, *(count[theme] for count in counts)) for theme in ecosystem.themes)
    return tuple(sorted(found, key=lambda use: (-use.organisations, use.theme.casefold())))


def _ask(used: tuple[Use, ...], *, key: str) -> None:
    carried = {use.theme: use for use in used}
    # Short vocabularies come in a region's own words: what the program knows is offered as well.
    known = [*carried, *(code for code in codes("themes") if code not in carried)]
    with st.container(horizontal=True, vertical_alignment="bottom"):
        old = st.selectbox(
            t("settings.theme_old"), list(carried), index=None, format_func=theme_words, key=f"{key}_old",
            placeholder=t("settings.theme_old_placeholder"),
        )  # fmt: skip
        new = st.selectbox(
            t("settings.theme_new"), [each for each in known if each != old], index=None,
            format_func=theme_words,
            accept_new_options=True, placeholder=t("settings.theme_new_placeholder"), key=f"{key}_new",
        )  # fmt: skip
    if not old or not new or not new.strip() or new.strip() == old:
        st.button(t("settings.rename_theme"), key="rename_theme", disabled=True)
        return
    merges = new.strip() in carried
    use = carried[old]
    st.caption(
        t(
            "settings.merge_effect" if merges else "settings.rename_effect",
            old=safe.plain(theme_words(old)),
            new=safe.plain(theme_words(new.strip())),
            carriers=_carriers(use),
        )
    )
    author = writing.ask_author(key="themes_author")
    words = t("settings.merge_themes") if merges else t("settings.rename_theme")
    if st.button(words, type="primary", key="rename_theme"):
        kept = writing.write(
            lambda name: workspace().rename_theme(old, new.strip(), author=name), author=author
        )
        if kept:
            st.toast(t("settings.kept"), icon=":material/check:")
            st.rerun()


def _carriers(use: Use) -> str:
    parts = [
        t(f"settings.count_{kind}", n=count)
        for kind, count in (
            ("organisation", use.organisations),
            ("activity", use.activities),
            ("relation", use.relations),
        )
        if count
    ]
    return texts().joined(parts)


def _table(used: tuple[Use, ...]) -> str:
    heads = (
        Head(t("common.theme")),
        Head(t("settings.column_organisations"), number=True),
        Head(t("settings.column_activities"), number=True),
        Head(t("settings.column_relations"), number=True),
    )
    number = texts().number
    rows = (
        f'<tr><th scope="row">{safe.html(theme_words(use.theme))}</th>'
        f'<td class="number">{number(use.organisations)}</td>'
        f'<td class="number">{number(use.activities)}</td>'
        f'<td class="number">{number(use.relations)}</td></tr>'
        for use in used
    )
    return table(heads, rows)
