"""What somebody asks of the map: its filters, as codes that stand in the address."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dashboard.analysis.question import Question
from dashboard.model import Corner, Organisation
from dashboard.views import address
from dashboard.views.asked_day import read_day


class Shown(StrEnum):
    """As what it is shown."""

    MAP = "map"
    TABLE = "table"


class Where(StrEnum):
    """Which side of the region's border."""

    BOTH = "both"
    INSIDE = "inside"
    OUTSIDE = "outside"


class Switch(StrEnum):
    """What can be drawn between the marks."""

    LINKS = "links"
    GOLDEN = "golden"
    SUGGESTIONS = "suggestions"


@dataclass(frozen=True, slots=True)
class Asked:
    """`corners` empty means all; `text` is part of a name or place."""

    text: str = ""
    corners: tuple[Corner, ...] = ()
    theme: str | None = None
    where: Where = Where.BOTH
    on: date | None = None

    @property
    def inside(self) -> bool | None:
        """As a question says it."""
        return None if self.where is Where.BOTH else self.where is Where.INSIDE

    @property
    def question(self) -> Question:
        """The part that every figure understands."""
        return Question(on=self.on, theme=self.theme, inside=self.inside)

    def keeps(self, organisation: Organisation) -> bool:
        """Whether the filters that no figure knows (text, corners) keep an organisation."""
        if self.corners and organisation.corner not in self.corners:
            return False
        sought = self.text.casefold().strip()
        known = (organisation.name, *organisation.aliases, organisation.place, organisation.municipality)
        return any(sought in each.casefold() for each in known)


def read() -> Asked:
    """What the address asks; what it does not know is left out."""
    return Asked(
        text=address.read("q") or "",
        corners=tuple(Corner(code) for code in address.read_all("corner", allowed=tuple(Corner))),
        theme=address.read("theme"),
        where=Where(address.read("where", allowed=tuple(Where)) or Where.BOTH),
        on=read_day(),
    )


def read_shown() -> Shown:
    """Whether the address asks for the map or the table."""
    return Shown(address.read("view", allowed=tuple(Shown)) or Shown.MAP)
