"""Which workshop a page is about: `?workshop=7`, else the one of today, else the last."""

from datetime import UTC, date, datetime

from dashboard.model.workshop import Workshop
from dashboard.views import address
from dashboard.views.opened import workspace


def which_workshop() -> Workshop | None:
    """The one that the address names; None when there is no such workshop.

    Without a number in the address: the open one of today, and of several a real one before a rehearsal;
    else the last one that was, else the first that will be; None when there is none at all.
    """
    asked = address.read("workshop")
    if asked is not None:
        number = int(asked) if asked.isdecimal() and len(asked) < 10 else 0
        return workspace().workshops.find(number)
    known = workspace().workshops.all_of_them()
    today, now = date.today(), datetime.now(UTC)
    going_on = [each for each in known if each.day == today and each.is_open(now)]
    if going_on:
        return min(going_on, key=lambda each: each.is_rehearsal)
    been = [each for each in known if each.day <= today]
    return been[0] if been else known[-1] if known else None
