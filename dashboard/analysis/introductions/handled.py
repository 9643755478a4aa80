"""Pairs that somebody has dealt with already: they are not suggested (again)."""

from collections.abc import Iterator
from datetime import date, timedelta

from dashboard.model import Ecosystem, Introduction, Status

AGAIN_AFTER = timedelta(days=183)
"""How long "not now" holds when nobody said from when it may be asked again."""


def handled(ecosystem: Ecosystem, *, on: date) -> Iterator[tuple[str, str]]:
    """The pairs of ids, in text order, that somebody brings together, has brought, or has set aside.

    "Not now" holds until its day; "no fit" and what is done hold for good.
    """
    for each in ecosystem.introductions:
        again = again_on(each)
        if again is None or on < again:
            yield each.pair


def again_on(introduction: Introduction) -> date | None:
    """The day from which one that is "not now" may be suggested again; None for every other status."""
    if introduction.status is not Status.NOT_NOW:
        return None
    if introduction.next_date is not None:
        return introduction.next_date.as_since()
    said = introduction.reached(Status.NOT_NOW)
    return said.as_since() + AGAIN_AFTER if said else None
