"""Showing the part of a workshop that was asked for."""

from dashboard.views.workshop import afterwards, participants, ready, reminders, report, script
from dashboard.views.workshop.asked import Part
from dashboard.views.workshop.finding import Found

_SHOW = {
    Part.READY: ready.show,
    Part.SCRIPT: script.show,
    Part.PARTICIPANTS: participants.show,
    Part.AFTERWARDS: afterwards.show,
    Part.REPORT: report.show,
    Part.REMINDERS: reminders.show,
}


def show_part(part: Part, found: Found) -> None:
    """Draw one part."""
    _SHOW[part](found)
