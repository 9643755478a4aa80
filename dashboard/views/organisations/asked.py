"""What somebody asks of the directory: its filters, as codes that stand in the address."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from urllib.parse import urlencode

from dashboard.analysis.standing import Standing
from dashboard.model import Corner
from dashboard.views import address

AT_FIRST = 60
MORE = 120


class Order(StrEnum):
    """What the directory is sorted by."""

    NAME = "name"
    KIND = "kind"
    PLACE = "place"
    LINKS = "links"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Asked:
    """The filters of the directory, or (`id`) the one organisation that is asked for."""

    id: str | None = None
    search: str | None = None
    corner: tuple[Corner, ...] = ()
    theme: str | None = None
    place: str | None = None
    standing: Standing | None = None
    sort: Order = Order.NAME
    shown: int = AT_FIRST

    @property
    def is_filtered(self) -> bool:
        """Whether anything was asked for but the order."""
        return bool(self.search or self.corner or self.theme or self.place or self.standing)

    def address(self, **changes: object) -> str:
        """Where the same is asked with these changes: `organisations?corner=business&sort=links`."""
        changed = replace(self, **changes)  # type: ignore[arg-type]
        unasked = Asked()
        told = {each.name: getattr(changed, each.name) for each in fields(Asked)}
        query = urlencode(
            {name: value for name, value in told.items() if value != getattr(unasked, name)}, doseq=True
        )
        return f"organisations?{query}" if query else "organisations"


def read() -> Asked:
    """What the address asks for; what it does not understand it leaves out."""
    shown = address.read("shown") or ""
    standing = address.read("standing", allowed=tuple(Standing))
    return Asked(
        id=address.read("id"),
        search=address.read("search"),
        corner=tuple(Corner(code) for code in address.read_all("corner", allowed=tuple(Corner))),
        theme=address.read("theme"),
        place=address.read("place"),
        standing=Standing(standing) if standing else None,
        sort=Order(address.read("sort", allowed=tuple(Order)) or Order.NAME),
        shown=max(AT_FIRST, int(shown)) if shown.isdecimal() and len(shown) < 7 else AT_FIRST,
    )
