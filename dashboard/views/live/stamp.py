"""Whether what a page was drawn with is still so: the region, the plan, the moments, the phones' address."""

import hashlib
from datetime import date

from dashboard.model.workshop import Workshop
from dashboard.views.door.ways import best
from dashboard.views.opened import workspace


def stamp(workshop: Workshop) -> str:
    """Changes with any of them. A page that was drawn under another one asks to be drawn again."""
    moments = [(each.id, each.title, each.sentence, each.address) for each in workspace().workshops.moments()]
    drawn_with = (workspace().revision(), workshop.version, date.today(), moments, best())
    return hashlib.sha256(repr(drawn_with).encode()).hexdigest()[:12]
