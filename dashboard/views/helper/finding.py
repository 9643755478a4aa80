"""Find the workshop, and the organisations that a browser can hold by itself."""

from dataclasses import dataclass
from datetime import date

from dashboard.model import Organisation
from dashboard.model.workshop import Workshop
from dashboard.views.opened import workspace

AT_MOST = 2000
"""Organisations whose names the browser holds, so that typing goes on while the server is away: some 100 kB.
In a larger region it asks the server for each name."""


@dataclass(frozen=True, slots=True)
class Found:
    """`workshop` is None when there is none."""

    workshop: Workshop | None
    organisations: tuple[Organisation, ...] = ()


def find(workshop: Workshop | None) -> Found:
    """All organisations that stand, or none of them where there are too many."""
    if workshop is None:
        return Found(None)
    today = date.today()
    standing = tuple(each for each in workspace().ecosystem().organisations if each.stands_on(today))
    return Found(workshop, standing if len(standing) <= AT_MOST else ())
