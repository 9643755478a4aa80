"""History: who changed what, when, from which list; and taking it back."""

from dashboard.views.history.asked import Asked, ask
from dashboard.views.history.finding import About, Found, Opened, find, find_about, find_batch
from dashboard.views.history.showing import (
    lead_of_batch,
    show,
    show_about,
    show_batch,
    show_filters,
    title,
    title_about,
    title_of_batch,
)

__all__ = [
    "About",
    "Asked",
    "Found",
    "Opened",
    "ask",
    "find",
    "find_about",
    "find_batch",
    "lead_of_batch",
    "show",
    "show_about",
    "show_batch",
    "show_filters",
    "title",
    "title_about",
    "title_of_batch",
]
