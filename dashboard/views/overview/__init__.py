"""The overview: where the gap is, what we do about it, and whether it worked."""

from dashboard.views.overview.drawn import show
from dashboard.views.overview.finding import Overview, find
from dashboard.views.overview.grey_line import show as show_grey_line
from dashboard.views.overview.headline import headline

__all__ = ["Overview", "find", "headline", "show", "show_grey_line"]
