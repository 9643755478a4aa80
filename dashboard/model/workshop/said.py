"""What can be said in a workshop: by the room, and by those at the desk (presenter and helper).

From a phone, `party`, `by` and `introducer` are empty: they are the organisation that this phone is here for.
On a slip of paper they are written out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dashboard.model.partial_date import PartialDate
from dashboard.model.workshop.party import Party

# By the room


class Asset(StrEnum):
    """What somebody can give, or looks for, in a word."""

    KNOWLEDGE = "knowledge"
    SPACE = "space"
    EQUIPMENT = "equipment"
    TIME = "time"
    WAY_IN = "way_in"
    """A way in with somebody one knows."""


@dataclass(frozen=True, slots=True)
class Here:
    """Somebody is here for an organisation. The last one that a phone says counts."""

    party: Party


@dataclass(frozen=True, slots=True)
class Gives:
    """What somebody can contribute. The last one that a phone says counts."""

    assets: tuple[Asset, ...] = ()
    text: str = ""
    party: Party | None = None


@dataclass(frozen=True, slots=True)
class Seeks:
    """What somebody looks for. The last one that a phone says counts."""

    assets: tuple[Asset, ...] = ()
    text: str = ""
    party: Party | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """ "I can introduce `one` to `other`, because …"."""

    one: Party
    other: Party
    because: str = ""
    introducer: Party | None = None


@dataclass(frozen=True, slots=True)
class Wish:
    """Whom somebody would like to meet, here or not."""

    whom: Party
    because: str = ""
    by: Party | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """`one` and `other` will meet: `caller` calls before a day. `slip` is the entry that it came from."""

    one: Party
    other: Party
    caller: Party | None = None
    before: PartialDate | None = None
    what: str = ""
    slip: int | None = None


# By the desk


@dataclass(frozen=True, slots=True)
class Expected:
    """That so many people of an organisation are expected. The last one of an organisation counts."""

    party: Party
    seats: int = 1


@dataclass(frozen=True, slots=True)
class Away:
    """That so many people of an organisation who were expected stay away. The last one counts."""

    party: Party
    seats: int = 1


@dataclass(frozen=True, slots=True)
class Approved:
    """That the text of an entry may be shown."""

    entry: int


@dataclass(frozen=True, slots=True)
class Rejected:
    """That an entry does not count."""

    entry: int


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """That who said an entry takes it back."""

    entry: int


@dataclass(frozen=True, slots=True)
class NamedAs:
    """That a new name is an organisation that we have: everywhere in this workshop. `key` is `Party.key`.

    With an empty `organisation` it is a new name again: somebody took the joining back.
    """

    key: str
    organisation: str


class Drawing(StrEnum):
    """What the projector can draw in place of what a step draws by itself."""

    NETWORK = "network"
    MAP = "map"
    TRIANGLE = "triangle"


@dataclass(frozen=True, slots=True)
class Stage:
    """What is shown. The last one counts.

    `step` is a place in the script, `view` one within the step (a moment of the picture). `frozen_at` is the
    entry up to which the projector shows the room, None when it shows all. The timer runs from `timer_from`
    for `timer_seconds`; with `timer_from` empty it stands still. `drawing` was chosen by hand, for this view
    alone; None for the step's own.
    """

    step: int = 0
    view: int = 0
    hides_figures: bool = False
    is_blank: bool = False
    frozen_at: int | None = None
    timer_seconds: int = 0
    timer_from: datetime | None = None
    drawing: Drawing | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """The seats at one table: keys of parties, with `#2` for the second person of one."""

    seats: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seated:
    """Who sits where in a round, from 0. The last one of a round counts; without tables there is none.

    `pinned` were put there by hand. A round that `is_held` has been, and is not divided again.
    """

    round: int
    tables: tuple[Table, ...]
    pinned: tuple[str, ...] = ()
    is_held: bool = False


Said = (
    Here
    | Gives
    | Seeks
    | Slip
    | Wish
    | Agreement
    | Expected
    | Away
    | Approved
    | Rejected
    | Withdrawn
    | NamedAs
    | Stage
    | Seated
)

KINDS: Mapping[str, type[Said]] = {
    "here": Here,
    "gives": Gives,
    "seeks": Seeks,
    "slip": Slip,
    "wish": Wish,
    "agreement": Agreement,
    "expected": Expected,
    "away": Away,
    "approved": Approved,
    "rejected": Rejected,
    "withdrawn": Withdrawn,
    "named_as": NamedAs,
    "stage": Stage,
    "seated": Seated,
}
"""Every kind by the code that the store and the addresses use."""
BY_PHONE = ("here", "gives", "seeks", "slip", "wish")
"""What a participant can say from a phone: the five, and nothing else."""
LONGEST = 500
"""Letters of a text that somebody says; longer is cut by whoever takes it in."""
LONGEST_NAME = 120
