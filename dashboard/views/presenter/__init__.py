"""The speaker's screen of a workshop."""

from dashboard.views.presenter.finding import find
from dashboard.views.presenter.showing import show
from dashboard.views.which_workshop import which_workshop as ask

__all__ = ["ask", "find", "show"]
