"""What every phone's page has around its own matter."""

from dataclasses import dataclass

from dashboard.texts import Texts


@dataclass(frozen=True, slots=True)
class Keys:
    """What a form carries: that it is one of ours (`csrf`), and what makes it count once."""

    csrf: str
    once: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """At which step the room is, and the question that belongs to it (none for some steps)."""

    step: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its language, its marks, which question it is, and the ways from it.

    `name` is the organisation that somebody is here for, `number` that of the question (0 for none).
    """

    t: Texts
    mark: str = ""
    base: str = ""
    name: str = ""
    number: int = 0
    of: int = 0
    back: str = ""
    skip: str = ""
    hint: Hint | None = None
