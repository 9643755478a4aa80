"""The next date of an introduction as a calendar file that any calendar reads."""

from datetime import date, timedelta

import pytest
from icalendar import Calendar

from dashboard.exports.calendar import calendar_file
from dashboard.model import Introduction, Move, PartialDate, Status

DATED = Introduction("a--b", "a", "b", next_date=PartialDate(2026, 12, 1))


def test_the_next_date_is_a_whole_day_with_a_reminder() -> None:
    read = Calendar.from_ical(
        calendar_file(DATED, store="a1", title="A en B: bel, dan mail; é", about="Driehoek")
    )

    (event,) = read.walk("VEVENT")
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 12, 1), date(2026, 12, 2))
    assert str(event["summary"]) == "A en B: bel, dan mail; é"
    (alarm,) = read.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(hours=9)


def test_a_later_version_replaces_the_earlier_one() -> None:
    moved = Introduction(
        "a--b",
        "a",
        "b",
        next_date=PartialDate(2026, 12, 8),
        moves=(Move(Status.PROPOSED, PartialDate(2026)),),
    )
    earlier, later = (
        Calendar.from_ical(calendar_file(each, store="a1", title="x", about="y")).walk("VEVENT")[0]
        for each in (DATED, moved)
    )

    assert earlier["uid"] == later["uid"]
    assert later["sequence"] > earlier["sequence"]


def test_the_same_two_in_another_region_are_another_event() -> None:
    ours, theirs = (
        Calendar.from_ical(calendar_file(DATED, store=store, title="x", about="y")).walk("VEVENT")[0]
        for store in ("a1", "b2")
    )

    assert ours["uid"] != theirs["uid"]


def test_nothing_foreign_adds_lines_of_its_own() -> None:
    hostile = "A\r\nBEGIN:VEVENT\r\nATTENDEE:mailto:x@y.example"

    written = calendar_file(DATED, store="a1", title=hostile, about=hostile)

    assert len(Calendar.from_ical(written).walk("VEVENT")) == 1
    assert b"\r\nATTENDEE" not in written


def test_without_a_date_there_is_no_calendar_file() -> None:
    with pytest.raises(ValueError, match="no next date"):
        calendar_file(Introduction("a--b", "a", "b"), store="a1", title="x", about="y")
