"""The overview and the gaps as sheets of paper, with the buttons that make them."""

from dashboard.views.paper.buttons import show_gaps, show_overview

__all__ = ["show_gaps", "show_overview"]
