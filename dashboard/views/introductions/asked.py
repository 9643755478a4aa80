"""What the address asks of the page of introductions, as codes."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.views import address


class Shape(StrEnum):
    """How all of them are shown."""

    BOARD = "board"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class Asked:
    """One introduction by id, a pair to bring together, a free one, or all (of one owner)."""

    id: str | None = None
    pair: tuple[str, str] | None = None
    is_new: bool = False
    shape: Shape = Shape.BOARD
    owner: str | None = None


def ask() -> Asked:
    """Read the address; a pair is written as the suggestions write it, `one|other`."""
    shape = address.read("as", allowed=tuple(Shape))
    one, _, other = (address.read("pair") or "").partition("|")
    return Asked(
        id=address.read("id"),
        pair=(one, other) if one and other else None,
        is_new=address.read("new") is not None,
        shape=Shape(shape) if shape else Shape.BOARD,
        owner=address.read("owner"),
    )
