"""What stands on the paper of a workshop, all of it in words of the reader's language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seat:
    """`mark` is the corner's shape as SVG and `corner` the same in words; `lines` what it brings."""

    mark: str
    corner: str
    name: str
    lines: tuple[str, ...] = ()
    then: str = ""
    """Where this person sits in the rounds that follow."""


@dataclass(frozen=True, slots=True)
class Card:
    """One table in one round. `together`: in whose names, and why."""

    title: str
    round: str
    seats: tuple[Seat, ...]
    together: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Cards:
    """A page each. `words` are those of the headings, by their code in card.typ."""

    title: str
    language: str
    footer: str
    words: dict[str, str]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Slip:
    """The lines to fill in: what stands before each, and how many lines it has."""

    lines: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Slips:
    """A page for each slip, with four of it to cut out."""

    title: str
    language: str
    footer: str
    hand_in: str
    slips: tuple[Slip, ...]
