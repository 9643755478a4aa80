"""The overview: where the gap is, what we do about it, and whether it worked."""

from dashboard.views.overview.drawn import show
from dashboard.views.overview.finding import Overview, find
from dashboard.views.overview.grey_line import closing
from dashboard.views.overview.headline import headline

__all__ = ["Overview", "closing", "find", "headline", "show"]
