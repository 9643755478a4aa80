"""A day to remember as a calendar file (iCalendar, RFC 5545)."""

from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from dashboard.model import Introduction
from dashboard.one_line import one_line

_LONGEST = 200


def calendar_file(introduction: Introduction, *, store: str, title: str, about: str) -> bytes:
    """A whole day in the calendar with a reminder at nine; the same introduction replaces its own date.

    `store` is the mark of the store, for ids of two regions may be alike. `title` and `about` are plain text.
    Raises ValueError when it has no next date.
    """
    if introduction.next_date is None:
        raise ValueError(f"{introduction.id} has no next date")
    # One more move or note makes it a younger version of the same event.
    return calendar_day(
        introduction.next_date.as_since(),
        uid=f"{introduction.id}@{store}.driehoek",
        version=len(introduction.moves) + len(introduction.notes),
        title=title,
        about=about,
    )


def calendar_day(day: date, *, uid: str, version: int = 0, title: str, about: str) -> bytes:
    """A whole day in the calendar with a reminder at nine; a later `version` of a `uid` replaces it.

    No two events in the world have one `uid` (RFC 5545), so it holds the mark of the store.
    """
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", datetime.now(UTC))
    event.add("sequence", version)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", one_line(title, longest=_LONGEST))
    event.add("description", one_line(about, longest=_LONGEST))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", one_line(title, longest=_LONGEST))
    alarm.add("trigger", timedelta(hours=9))
    event.add_component(alarm)
    calendar = Calendar()
    calendar.add("prodid", "-//Driehoek//Driehoek//NL")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    written: bytes = calendar.to_ical()
    return written
