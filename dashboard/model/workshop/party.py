"""An organisation as somebody in a room names it."""

from dataclasses import dataclass

from dashboard.model.corner import Corner
from dashboard.unaccented import unaccented


@dataclass(frozen=True, slots=True)
class Party:
    """One that we have, by its id, or a new one by its name.

    `name` is empty for one that we have; `corner` is what somebody said of a new one.
    """

    organisation: str | None = None
    name: str = ""
    corner: Corner | None = None

    @property
    def key(self) -> str:
        """What tells it from others in the room: the id, or `~` and the folded name."""
        return self.organisation or "~" + " ".join(unaccented(self.name).split())

    @property
    def is_new(self) -> bool:
        """Whether it is none that we have."""
        return self.organisation is None
