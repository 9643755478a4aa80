"""Introductions: taken on from a suggestion or made freely, moved along, and followed up."""

from dashboard.views.introductions.asked import Asked, ask
from dashboard.views.introductions.finding import Found, find
from dashboard.views.introductions.showing import show
from dashboard.views.introductions.title import lead, title

__all__ = ["Asked", "Found", "ask", "find", "lead", "show", "title"]
