"""The moment that the address names (`network?theme=photonics&moment=3`), and its place in the story."""

from dataclasses import dataclass

from dashboard.model.workshop import Moment
from dashboard.views import address
from dashboard.views.region_data import workspace

_LONGEST = 9


@dataclass(frozen=True, slots=True)
class Told:
    """`number` counts from 1; the neighbours are None at the ends of the story."""

    moment: Moment
    number: int
    of: int
    before: Moment | None
    after: Moment | None


def told() -> Told | None:
    """What is told now; None when the address names no moment, or one that is gone."""
    id = asked_moment()
    if id is None:
        return None
    moments = workspace().workshops.moments()
    at = next((place for place, each in enumerate(moments) if each.id == id), None)
    if at is None:
        return None
    return Told(
        moments[at],
        number=at + 1,
        of=len(moments),
        before=moments[at - 1] if at else None,
        after=moments[at + 1] if at + 1 < len(moments) else None,
    )


def asked_moment() -> int | None:
    """The number that the address names, whether or not there is such a moment."""
    number = address.read("moment") or ""
    return int(number) if number.isascii() and number.isdecimal() and len(number) <= _LONGEST else None


def address_of(moment: Moment) -> str:
    """Where it is told: the address of its page, and its own number."""
    joint = "&" if "?" in moment.address else "?"
    return f"{moment.address}{joint}moment={moment.id}"
