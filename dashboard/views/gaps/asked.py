"""What the address asks of this page, as codes: a link opens the same view in either language."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import permutations

from dashboard.model import CORNERS, Corner
from dashboard.views import address
from dashboard.views.asked_day import read_day


class GapQuestion(StrEnum):
    """The four questions, in the order in which they are asked."""

    ABSENT = "absent"
    """Who is not here?"""
    CONNECTED = "connected"
    """Who is here, but not connected?"""
    OURSELVES = "ourselves"
    """Are we only talking to ourselves?"""
    KNOWN = "known"
    """Do we actually know?"""


class Reach(StrEnum):
    """A list of organisations by how many other corners they are linked to."""

    LINKED = "linked"
    BOTH = "both"
    ONE = "one"
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Asked:
    """`pair` asks for the organisations of its first corner that work with its second.

    `whole` shows a long table to its end. `on` is the day of the figures, None today.
    """

    question: GapQuestion
    reach: Reach | None = None
    pair: tuple[Corner, Corner] | None = None
    whole: bool = False
    on: date | None = None


def asked() -> Asked:
    """The question that the address names, else the first; a code that it does not know is left aside."""
    question = address.read("question", allowed=tuple(GapQuestion))
    reach = address.read("reach", allowed=tuple(Reach))
    pair = address.read("pair", allowed=tuple(PAIRS))
    return Asked(
        question=GapQuestion(question) if question else GapQuestion.ABSENT,
        reach=Reach(reach) if reach else None,
        pair=PAIRS[pair] if pair else None,
        whole=address.read("whole") is not None,
        on=read_day(),
    )


PAIRS: dict[str, tuple[Corner, Corner]] = {f"{of}-{to}": (of, to) for of, to in permutations(CORNERS, 2)}
"""Codes of ordered pairs of corners: `business-government`."""
