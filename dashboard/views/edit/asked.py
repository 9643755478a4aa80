"""What the address asks of this page, as codes."""

from dataclasses import dataclass
from enum import StrEnum

from dashboard.views import address


class New(StrEnum):
    """What can be added."""

    ORGANISATION = "organisation"
    RELATION = "relation"
    ACTIVITY = "activity"


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing to change (an id, or the key of a relation), something new, or nothing: many at once."""

    organisation: str | None = None
    relation: str | None = None
    activity: str | None = None
    new: New | None = None

    @property
    def is_of_many(self) -> bool:
        """Whether nothing in particular is asked for."""
        return not (self.organisation or self.relation or self.activity or self.new)


def ask() -> Asked:
    """Read the address. With `new`, an organisation is the one that the new thing begins with."""
    new = address.read("new", allowed=tuple(New))
    return Asked(
        organisation=address.read("organisation"),
        relation=address.read("relation"),
        activity=address.read("activity"),
        new=New(new) if new else None,
    )
