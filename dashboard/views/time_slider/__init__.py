"""The time slider: a day to look at, on the network, the map and the gaps, with play."""

from dashboard.views.time_slider.finding import Offered, offered
from dashboard.views.time_slider.showing import show

__all__ = ["Offered", "offered", "show"]
