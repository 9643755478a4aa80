"""An introduction: two organisations that somebody of ours brings together, and how far that has come."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.model.partial_date import PartialDate


class Status(StrEnum):
    """How far it has come. The last two are no step on the way: nobody works on them now."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    """Both sides said yes, each asked alone."""
    INTRODUCED = "introduced"
    WORKING = "working"
    DONE = "done"
    NOT_NOW = "not_now"
    """It may come back on its next date."""
    NO_FIT = "no_fit"

    @property
    def is_open(self) -> bool:
        """Whether somebody still has something to do for it."""
        return self in (Status.PROPOSED, Status.AGREED, Status.INTRODUCED, Status.WORKING)

    @property
    def came_about(self) -> bool:
        """Whether the two work together, or did."""
        return self in (Status.WORKING, Status.DONE)


STEPS = (Status.PROPOSED, Status.AGREED, Status.INTRODUCED, Status.WORKING, Status.DONE)
"""The way of an introduction that happens, in its order."""


class AsideReason(StrEnum):
    """Why it is set aside. A short list and no free text: the public may ask for such files."""

    NO_ROOM = "no_room"
    """One of the two has no time or people for it now."""
    TOO_EARLY = "too_early"
    """Something has to happen first."""
    NO_ANSWER = "no_answer"
    DECLINED = "declined"
    """One of the two said no."""
    OTHER_SUBJECT = "other_subject"
    """They turn out to work on different things."""
    TRIED_BEFORE = "tried_before"
    KNOWN_OTHERWISE = "known_otherwise"
    """What they look for they have found elsewhere."""


class Result(StrEnum):
    """What came of one that is done."""

    CONVERSATION = "conversation"
    BUSINESS_CASE = "business_case"
    APPLICATION = "application"
    PARTNERSHIP = "partnership"
    PROJECT = "project"
    NOTHING = "nothing"

    @property
    def lasts(self) -> bool:
        """Whether the two work together from then on."""
        return self in (Result.PARTNERSHIP, Result.PROJECT)


@dataclass(frozen=True, slots=True)
class Note:
    """A dated line that somebody wrote beside it."""

    on: PartialDate
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class Move:
    """That it came to a status on a day. Where it came back to one, the last move counts."""

    status: Status
    on: PartialDate


@dataclass(frozen=True, slots=True)
class Introduction:
    """`one` and `other` are the ids of the two organisations; their order says nothing.

    `one_brings` and `other_brings` say what each can contribute. `introducer` is the id of the organisation
    that brings them together; None is we ourselves. `owner` is the colleague who has taken it on. `next_date`
    is a whole day; for one that is set aside, the day from which it may be suggested again. `moves` are in
    the order in which they were made. `amount` is in whole euros.
    """

    id: str
    one: str
    other: str
    status: Status = Status.PROPOSED
    one_brings: str = ""
    other_brings: str = ""
    themes: tuple[str, ...] = ()
    introducer: str | None = None
    owner: str = ""
    next_step: str = ""
    next_date: PartialDate | None = None
    notes: tuple[Note, ...] = ()
    moves: tuple[Move, ...] = ()
    reason: AsideReason | None = None
    result: Result | None = None
    amount: int | None = None

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids, in text order."""
        return (self.one, self.other) if self.one <= self.other else (self.other, self.one)

    def reached(self, status: Status) -> PartialDate | None:
        """The day on which it last came to a status; None when it never did."""
        return next((move.on for move in reversed(self.moves) if move.status is status), None)


@dataclass(frozen=True, slots=True)
class WayIn:
    """That a colleague of ours knows somebody at an organisation, by id: the way in. Own staff only."""

    colleague: str
    organisation: str
