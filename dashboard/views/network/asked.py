"""What somebody asks of the network: its filters, as codes that stand in the address."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dashboard.analysis.groups import Grouping
from dashboard.analysis.question import Question
from dashboard.model import Corner
from dashboard.views import address
from dashboard.views.asked_day import read_day
from dashboard.views.moments.told import asked_moment


class Shown(StrEnum):
    """As what the network is shown."""

    DRAWING = "drawing"
    TABLE = "table"


class Parts(StrEnum):
    """Whether faculties and daughters stand with the organisation they belong to."""

    TOGETHER = "together"
    APART = "apart"


class InGroups(StrEnum):
    """How a large network is gathered, or that it is not."""

    COMMUNITY = "community"
    THEME = "theme"
    PLACE = "place"
    OFF = "off"


class Switch(StrEnum):
    """What can be switched on and off in the drawing."""

    GOLDEN = "golden"
    SUGGESTIONS = "suggestions"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Asked:
    """`corners` empty means all; `kind` is "relation:…" or "activity:…"; `group` an opened group's code.

    `moment` is a saved view, that is drawn where everybody stood then.
    """

    on: date | None = None
    theme: str | None = None
    place: str | None = None
    corners: tuple[Corner, ...] = ()
    kind: str | None = None
    parts: Parts = Parts.TOGETHER
    in_groups: InGroups = InGroups.COMMUNITY
    group: str | None = None
    moment: int | None = None

    @property
    def question(self) -> Question:
        """The part of it that every figure understands."""
        return Question(on=self.on, theme=self.theme, place=self.place)

    @property
    def grouping(self) -> Grouping | None:
        """How to gather, when the network is large."""
        return None if self.in_groups is InGroups.OFF else Grouping(self.in_groups)


def read() -> Asked:
    """What the address asks; what it does not know is left out."""
    group = address.read("group")
    return Asked(
        on=read_day(),
        theme=address.read("theme"),
        place=address.read("place"),
        corners=tuple(Corner(code) for code in address.read_all("corner", allowed=tuple(Corner))),
        kind=address.read("kind"),
        parts=Parts(address.read("parts", allowed=tuple(Parts)) or Parts.TOGETHER),
        in_groups=InGroups(address.read("groups", allowed=tuple(InGroups)) or InGroups.COMMUNITY),
        group=None if group is None else group.removeprefix("-"),
        moment=asked_moment(),
    )


def read_shown() -> Shown:
    """Whether the address asks for the drawing or the table."""
    return Shown(address.read("view", allowed=tuple(Shown)) or Shown.DRAWING)
