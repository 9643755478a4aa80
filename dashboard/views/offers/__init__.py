"""Offers and needs: what meets, and what nobody took up yet."""

from dashboard.views.offers.adding import show as show_adding
from dashboard.views.offers.asked import ask
from dashboard.views.offers.finding import find
from dashboard.views.offers.showing import lead, show, show_filters, title

__all__ = ["ask", "find", "lead", "show", "show_adding", "show_filters", "title"]
