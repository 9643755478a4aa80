"""Somebody who takes a seat: never a name, only for whom."""

from dataclasses import dataclass

from dashboard.model import Corner


@dataclass(frozen=True, slots=True)
class Guest:
    """`key` tells the seats apart ("o12", "o12#2"). `organisation` is any id, also of one that is new in the
    room; None for somebody who comes for nobody, and so is nobody's colleague."""

    key: str
    organisation: str | None
    corner: Corner

    @property
    def party(self) -> str:
        """Whom it is here for: colleagues have the same."""
        return f"of {self.organisation}" if self.organisation is not None else f"alone {self.key}"
