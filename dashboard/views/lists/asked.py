"""What the address asks of this page, as codes."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.views import address


class Part(StrEnum):
    """The steps of a list that waits, in the order in which one looks at them."""

    READING = "reading"
    COLUMNS = "columns"
    PROBLEMS = "problems"
    QUESTIONS = "questions"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Asked:
    """`id` is a list that waits, `accepted` the batch of one that was taken in; without either the page is
    the door at which a list is brought.

    `look` says which table of the draft is looked at, `page` how far in it.
    """

    id: int | None = None
    accepted: int | None = None
    part: Part = Part.DRAFT
    look: str = ""
    page: int = 1


def ask() -> Asked:
    """What the address names; what it does not understand it leaves out."""
    part = address.read("part", allowed=tuple(Part))
    return Asked(
        id=_number("draft"),
        accepted=_number("list"),
        part=Part(part) if part else Part.DRAFT,
        look=address.read("look") or "",
        page=_number("page") or 1,
    )


def _number(name: str) -> int | None:
    text = address.read(name) or ""
    return int(text) if text.isdecimal() and 0 < len(text) < 10 else None
