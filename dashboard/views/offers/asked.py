"""What somebody asks of the offers: filters and how far each part is shown, as codes in the address."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from urllib.parse import urlencode

from dashboard.model import Corner
from dashboard.views import address

AT_FIRST = 10
MORE = 20


class Part(StrEnum):
    """The three parts of the page; how much of each is shown stands in the address under its name."""

    MEETINGS = "meetings"
    OFFERS = "offers"
    NEEDS = "needs"


@dataclass(frozen=True, slots=True)
class Asked:
    """The filters, how many rows of each part are shown, and whose offer or need is to be added (`add`)."""

    search: str | None = None
    theme: str | None = None
    corner: Corner | None = None
    place: str | None = None
    meetings: int = AT_FIRST
    offers: int = AT_FIRST
    needs: int = AT_FIRST
    add: str | None = None

    @property
    def is_filtered(self) -> bool:
        """Whether anything was asked for."""
        return bool(self.search or self.theme or self.corner or self.place)

    def shown(self, part: Part) -> int:
        """How many rows of a part are shown."""
        return int(getattr(self, part.value))

    def address(self, **changes: object) -> str:
        """Where the same is asked with these changes: `offers?theme=photonics&needs=30`."""
        changed, unasked = replace(self, **changes), Asked()  # type: ignore[arg-type]
        told = {each.name: getattr(changed, each.name) for each in fields(Asked)}
        query = urlencode({name: value for name, value in told.items() if value != getattr(unasked, name)})
        return f"offers?{query}" if query else "offers"


def ask() -> Asked:
    """What the address asks for; what it does not understand it leaves out."""
    corner = address.read("corner", allowed=tuple(Corner))
    return Asked(
        search=address.read("search"),
        theme=address.read("theme"),
        corner=Corner(corner) if corner else None,
        place=address.read("place"),
        add=address.read("add"),
        **{part.value: _number(address.read(part.value)) for part in Part},
    )


def _number(text: str | None) -> int:
    is_number = text is not None and text.isascii() and text.isdigit() and len(text) < 7
    return max(AT_FIRST, int(text or 0)) if is_number else AT_FIRST
