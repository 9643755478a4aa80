"""What the page found, in a sentence: who is expected when, or what the room left."""

from datetime import date, timedelta

from dashboard.model import CORNERS
from dashboard.model.workshop import Agreement, Slip, Workshop
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.language import texts as texts_of_session
from dashboard.views.workshop.asked import Asked
from dashboard.views.workshop.finding import Found


def title(asked: Asked, found: Found) -> str:
    """The finding, in the session's language."""
    texts = texts_of_session()
    if asked.is_new:
        return texts("workshop.title_new")
    if asked.is_one and found.workshop is None:
        return texts("workshop.title_unknown")
    if found.workshop is None:
        return texts("workshop.title_none")
    return finding(found, texts)


def lead(asked: Asked, found: Found) -> str | None:
    """Which workshop it is, and how it stands."""
    texts = texts_of_session()
    if asked.is_new:
        return texts("workshop.lead_new")
    if found.workshop is None:
        return texts("workshop.lead_none")
    return texts(
        f"workshop.lead_{standing(found)}",
        name=safe.html(found.one.name, at_most=120),
        day=texts.date(found.one.day),
    )


def standing(found: Found) -> str:
    """In one code: a rehearsal, open, ended, accepted or thrown away."""
    one = found.one
    if one.outcome is not None:
        return one.outcome.value
    if one.is_rehearsal:
        return "rehearsal"
    return "open" if found.is_open else "ended"


def finding(found: Found, texts: Texts) -> str:
    """ "Vandaag: 34 verwacht uit 21 organisaties, 5 uit de kennishoek"."""
    when = day_words(found.one, found.today, texts)
    if found.one.day < found.today or (not found.is_open and _has_left_anything(found)):
        return _been(when, found, texts)
    if not found.seats:
        return texts("workshop.title_nobody", when=when)
    people = texts("workshop.title_expected", n=found.seats)
    whence = texts("workshop.title_organisations", n=found.organisations)
    fewest = min(CORNERS, key=found.seats_of)
    corner = texts(f"workshop.title_from_{fewest}", n=found.seats_of(fewest))
    if not found.seats_of(fewest):
        corner = texts(f"workshop.title_nobody_from_{fewest}")
    return texts("workshop.title", when=when, people=people, whence=whence, corner=corner)


def day_words(workshop: Workshop, today: date, texts: Texts) -> str:
    """ "Vandaag", "Morgen", or the date."""
    near = {
        today: "today",
        today + timedelta(days=1): "tomorrow",
        today - timedelta(days=1): "yesterday",
    }
    known = near.get(workshop.day)
    return texts(f"workshop.{known}") if known else texts("workshop.on_day", day=texts.date(workshop.day))


def _has_left_anything(found: Found) -> bool:
    return any(isinstance(item.said, Agreement | Slip) for item in found.room.items)


def _been(when: str, found: Found, texts: Texts) -> str:
    agreed = sum(1 for _ in found.room.said(Agreement))
    slips = sum(1 for _ in found.room.said(Slip))
    if not agreed and not slips:
        return texts("workshop.title_left_nothing", when=when)
    left = texts("workshop.title_slips", n=slips)
    return texts("workshop.title_left", when=when, left=left, agreed=texts("workshop.title_agreed", n=agreed))
