"""The helper's screen of a workshop."""

from dashboard.views.helper.finding import find
from dashboard.views.helper.showing import show
from dashboard.views.which_workshop import which_workshop as ask

__all__ = ["ask", "find", "show"]
