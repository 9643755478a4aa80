"""Showing the part of the page that was asked for."""

from dashboard.views.settings import changes, limits, outside, region_form, themes
from dashboard.views.settings.asked import Part
from dashboard.views.settings.finding import Found

_SHOW = {
    Part.REGION: region_form.show,
    Part.LIMITS: limits.show,
    Part.THEMES: themes.show,
    Part.OUTSIDE: outside.show,
    Part.CHANGES: changes.show,
}


def show(part: Part, found: Found) -> None:
    """Draw one part."""
    _SHOW[part](found)
