"""Organisations: the directory, and each one's page."""

from dashboard.views.organisations.asked import read as ask
from dashboard.views.organisations.finding import find, find_one
from dashboard.views.organisations.showing import (
    show,
    show_empty,
    show_filters,
    show_one,
    title,
    title_of,
)

__all__ = [
    "ask",
    "find",
    "find_one",
    "show",
    "show_empty",
    "show_filters",
    "show_one",
    "title",
    "title_of",
]
