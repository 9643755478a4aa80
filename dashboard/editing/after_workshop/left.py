"""What comes of a room, what somebody answered about it, and what is left out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dashboard.ingest.cornerless import Cornerless
from dashboard.ingest.draft import Draft
from dashboard.model import Corner, Introduction
from dashboard.model.workshop import Asset, Entry, Wish


class WhyLeftOut(StrEnum):
    """Why something that was said is not in the draft."""

    REJECTED = "rejected"
    UNAPPROVED = "unapproved"
    """Nobody has looked at it."""
    NO_CORNER = "no_corner"
    """It is about a new organisation of which nobody said the corner."""
    GONE = "gone"
    """It is about an organisation that we have no longer."""
    NOBODY = "nobody"
    """Nobody knows for which organisation it was said."""
    ITSELF = "itself"
    """Both turn out to be one organisation."""
    WORKS_ALREADY = "works_already"
    """In our data the two work together: to introduce them is late."""
    NO_FIT = "no_fit"
    """Somebody of ours decided that they do not fit, and no one in the room agreed to meet."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that was said and why it is not in the draft."""

    entry: Entry
    why: WhyLeftOut


@dataclass(frozen=True, slots=True)
class Answers:
    """What somebody says before accepting.

    `corners` are those of newcomers, by folded name (`ingest.folding.fold`). `wishes` are the entries of
    wishes that become introductions. `owner` is the colleague of ours who takes the introductions on; never
    somebody of the room.
    """

    owner: str
    corners: Mapping[str, Corner] = field(default_factory=dict)
    wishes: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Sentences:
    """The words that are kept in the region, in the language of who accepts.

    `assets` names what somebody can give or looks for; `calls` makes "… calls …" of two names.
    """

    assets: Callable[[tuple[Asset, ...]], str]
    calls: Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Afterwards:
    """`draft` is what accepting would do; its effects are old and new side by side.

    `cornerless` are newcomers whose corner nobody said. `wishes` are those that only one side has and that
    nobody brings together yet: each becomes an introduction when somebody says so. `met` are the
    introductions of everybody who was brought together, also where that changes nothing any more.
    """

    draft: Draft
    left_out: tuple[LeftOut, ...] = ()
    cornerless: tuple[Cornerless, ...] = ()
    wishes: tuple[tuple[Entry, Wish], ...] = ()
    met: tuple[Introduction, ...] = ()
