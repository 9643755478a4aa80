"""How somebody wants the room divided."""

from dataclasses import dataclass

Table = tuple[str, ...]
"""The keys of the guests at a table."""
Round = tuple[Table, ...]

MOST_ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Pin:
    """Put there by hand: in this round (from 0) this guest sits at this table (from 0)."""

    round: int
    guest: str
    table: int


@dataclass(frozen=True, slots=True)
class Plan:
    """`rounds` in all, those `held` included, which stay as they were. `tables`: how many, None for tables of
    about six. `away` are guests who have left: they sat in the rounds held, and take no seat in the others.
    The same `seed` gives the same seating.
    """

    rounds: int = 3
    tables: int | None = None
    held: tuple[Round, ...] = ()
    pins: tuple[Pin, ...] = ()
    away: frozenset[str] = frozenset()
    seed: int = 1

    @property
    def number_of_rounds(self) -> int:
        """As asked, as far as it can be: at least those held and one, at most six in all."""
        return max(len(self.held), min(max(self.rounds, 1), MOST_ROUNDS))
