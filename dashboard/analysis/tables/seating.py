"""Who sits where, in every round."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from dashboard.analysis.tables.figures import Figures
from dashboard.analysis.tables.plan import Pin, Round


class Remark(StrEnum):
    """What could not be as it was asked, or cannot be at all."""

    NOBODY = "nobody"
    """Nobody is there: the rounds to come are empty."""
    FEWER_THAN_FOUR = "fewer_than_four"
    """All sit at one table, of fewer than four."""
    OTHER_NUMBER_OF_TABLES = "other_number_of_tables"
    """With so many tables not everyone would have three to seven others at the table."""
    MUST_MEET_AGAIN = "must_meet_again"
    """A table has more seats than there are tables: some meet again, however they are divided."""
    PINS_LEFT = "pins_left"
    """Not everybody who was put somewhere by hand could sit there."""
    SMALL_TABLE = "small_table"
    """So many were put at some tables by hand that another has fewer than four."""


@dataclass(frozen=True, slots=True)
class Seating:
    """`rounds` → tables → keys of guests, the rounds held first. `pins_left` are the pins that could not be
    followed: of somebody who is not here, at a table that is not there, or that had eight already."""

    rounds: tuple[Round, ...] = ()
    figures: Figures = field(default_factory=Figures)
    remarks: tuple[Remark, ...] = ()
    pins_left: tuple[Pin, ...] = ()

    def places(self) -> Iterator[tuple[int, int, str]]:
        """Round, table and guest of every seat."""
        for number, seated in enumerate(self.rounds):
            for table, keys in enumerate(seated):
                for key in keys:
                    yield number, table, key
