"""Which corner is it? Asked of each that a list left open."""

import streamlit as st

from dashboard.model import Corner
from dashboard.views import safe
from dashboard.views.language import t
from dashboard.views.region_data import workspace
from dashboard.views.worklist import keeping
from dashboard.views.worklist.finding import Found
from dashboard.views.worklist.mending import in_corners
from dashboard.views.worklist.rows import about, row


def show(found: Found) -> None:
    """A row for each with the corners beside it, and one button that keeps what was chosen."""
    chosen: dict[str, Corner] = {}
    for id in found.shown:
        each = found.ecosystem.by_id[str(id)]
        with row(f"corner_{each.id}"):
            about(each)
            corner = st.segmented_control(
                t("worklist.corner_of", name=safe.plain(each.name, at_most=60)),
                [corner.value for corner in Corner],
                format_func=lambda code: t(f"common.corner_{code}"),
                key=f"worklist_corner_{each.id}",
                label_visibility="collapsed",
            )
        if corner:
            chosen[each.id] = Corner(corner)
    changes = list(in_corners(chosen, found.ecosystem.by_id, workspace().questions())) if chosen else []
    keeping.button(changes, what="corners", number=len(chosen))
