"""The same network as a table: to sort, to walk through by keyboard, to hear."""

from typing import Any

import streamlit as st

from dashboard.analysis.fading import fading
from dashboard.model import Organisation
from dashboard.views import safe
from dashboard.views.glyph import corner_picture
from dashboard.views.language import language, t, texts
from dashboard.views.network.choosing import choose
from dashboard.views.network.scene import Scene
from dashboard.views.region_data import remember
from dashboard.vocabularies import theme_name

NEIGHBOURS = 12
"""So many names of those it works with are written out."""


def show(scene: Scene, *, height: int) -> None:
    """The table; a chosen row opens its card."""
    import pandas as pd

    rows = sorted(
        scene.network.organisations,
        key=lambda each: (-scene.network.degree(each.id), each.name.casefold(), each.id),
    )

    def picked() -> None:
        selected = st.session_state["network_table"].selection.rows
        choose(rows[selected[0]].id if selected else None)

    st.dataframe(
        pd.DataFrame([_row(scene, each) for each in rows]),
        key="network_table",
        hide_index=True,
        height=height,
        row_height=40,
        on_select=picked,
        selection_mode="single-row",
        column_config={
            "mark": st.column_config.ImageColumn(t("network.mark"), width=50),
            "name": st.column_config.TextColumn(t("common.name"), width="medium"),
            "corner": t("common.corner"),
            "place": t("common.place"),
            "themes": st.column_config.TextColumn(t("network.themes"), width="medium"),
            "links": st.column_config.NumberColumn(t("network.links"), width="small"),
            "fading": st.column_config.NumberColumn(t("time.fading"), width="small"),
            "with": st.column_config.TextColumn(t("network.works_with"), width="large"),
        },
    )


def _row(scene: Scene, organisation: Organisation) -> dict[str, Any]:
    neighbours = scene.network.neighbours(organisation.id)
    named = [scene.network.ecosystem.by_id[each] for each in neighbours[:NEIGHBOURS]]
    more = [t("network.and_more", n=len(neighbours) - NEIGHBOURS)] if len(neighbours) > NEIGHBOURS else []
    return {
        "mark": corner_picture(organisation.corner),
        "name": safe.tidy(organisation.name),
        "corner": t(f"common.corner_{organisation.corner}"),
        "place": safe.tidy(organisation.town),
        "themes": ", ".join(
            safe.tidy(theme_name(each, language()), at_most=40) for each in organisation.themes
        ),
        "links": len(neighbours),
        "fading": remember(fading, scene.network).get(organisation.id, 0),
        "with": texts().joined([*(safe.tidy(each.name, at_most=60) for each in named), *more]),
    }
