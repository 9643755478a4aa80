"""The time slider above the questions: their figures as they were at the end of a period."""

from dashboard.views import region_data, time_slider
from dashboard.views.gaps.finding import Found
from dashboard.views.region_data import remember


def show(found: Found) -> None:
    """Draw it for the whole region."""
    offered = remember(time_slider.offered, region_data.network())
    time_slider.show(offered, on=found.asked.on, key="gaps")
