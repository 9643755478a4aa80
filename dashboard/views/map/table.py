"""The same as a table: to sort, to walk through by keyboard, to hear."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from dashboard.analysis.fading import fading
from dashboard.analysis.network import Network
from dashboard.model import Organisation
from dashboard.views import safe
from dashboard.views.glyph import corner_picture
from dashboard.views.language import language, t
from dashboard.views.map.choosing import choose
from dashboard.views.region_data import remember
from dashboard.vocabularies import theme_name

KEY = "map_table"


def show(network: Network, organisations: Sequence[Organisation], *, height: int) -> None:
    """One row for each, those without a place last; a chosen row opens its card."""
    import pandas as pd

    rows = sorted(
        organisations, key=lambda each: (not each.place, each.place.casefold(), each.name.casefold(), each.id)
    )

    def picked() -> None:
        selected = st.session_state[KEY].selection.rows
        choose(rows[selected[0]].id if selected else None)

    st.dataframe(
        pd.DataFrame([_row(network, each) for each in rows]),
        key=KEY,
        hide_index=True,
        height=height,
        row_height=40,
        on_select=picked,
        selection_mode="single-row",
        column_config={
            "mark": st.column_config.ImageColumn("", width=40),
            "name": st.column_config.TextColumn(t("common.name"), width="medium"),
            "corner": t("common.corner"),
            "place": t("common.place"),
            "precision": t("map.precision"),
            "side": t("map.where"),
            "themes": st.column_config.TextColumn(t("common.theme"), width="medium"),
            "links": st.column_config.NumberColumn(t("map.links"), width="small"),
            "fading": st.column_config.NumberColumn(t("time.fading"), width="small"),
        },
    )


def _row(network: Network, organisation: Organisation) -> dict[str, Any]:
    precision = organisation.precision
    inside = network.ecosystem.is_inside(organisation.id)
    return {
        "mark": corner_picture(organisation.corner),
        "name": safe.tidy(organisation.name),
        "corner": t(f"common.corner_{organisation.corner}"),
        "place": safe.tidy(organisation.town),
        "precision": t(f"common.precision_{precision}") if precision else t("map.no_place"),
        "side": t("map.inside") if inside else t("map.outside"),
        "themes": ", ".join(
            safe.tidy(theme_name(each, language()), at_most=40) for each in organisation.themes
        ),
        "links": network.degree(organisation.id),
        "fading": remember(fading, network).get(organisation.id, 0),
    }
