"""The tables before anybody sits at them: how many, how large, and which seats are spoken for."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

from dashboard.analysis.tables.figures import Figures, Pair, figures
from dashboard.analysis.tables.guest import Guest
from dashboard.analysis.tables.plan import Pin, Plan
from dashboard.analysis.tables.room import Room, Seats, a_room
from dashboard.analysis.tables.seating import Remark, Seating
from dashboard.analysis.tables.sizes import LARGEST, SMALLEST, number_of_tables, table_sizes


@dataclass(frozen=True, slots=True)
class Laid:
    """The room of the rounds to come, and what makes a seating of it."""

    everybody: tuple[Guest, ...]
    worth: frozenset[Pair]
    plan: Plan
    room: Room
    pins_left: tuple[Pin, ...]

    @property
    def tables(self) -> int:
        """How many there are; none when nobody is there."""
        return number_of_tables(len(self.room.guests), self.plan.tables)

    def seating(self, seats: Seats) -> Seating:
        """The rounds held, and these after them."""
        rounds = (*self.plan.held, *self.room.rounds_of(seats))
        counted = figures(rounds, self.everybody, self.worth, away=self.plan.away)
        return Seating(rounds, counted, tuple(self._remarks(counted)), self.pins_left)

    def _remarks(self, counted: Figures) -> list[Remark]:
        guests, tables, plan = len(self.room.guests), self.tables, self.plan
        smallest = min((size for sizes in self.room.sizes for size in sizes), default=0)
        said = {
            Remark.NOBODY: guests == 0,
            Remark.FEWER_THAN_FOUR: 0 < guests < SMALLEST,
            Remark.OTHER_NUMBER_OF_TABLES: guests > 0 and plan.tables not in (None, tables),
            Remark.MUST_MEET_AGAIN: counted.again > 0
            and (smallest > tables or plan.number_of_rounds * (smallest - 1) > guests - 1),
            Remark.PINS_LEFT: bool(self.pins_left),
            Remark.SMALL_TABLE: guests >= SMALLEST and 0 < smallest < SMALLEST,
        }
        return [remark for remark, holds in said.items() if holds]


def lay(guests: Sequence[Guest], worth: Collection[Pair], plan: Plan) -> Laid:
    """The tables for those who are not away. Of guests with the same key the first counts."""
    everybody = tuple({guest.key: guest for guest in reversed(guests)}.values())[::-1]
    here = [guest for guest in everybody if guest.key not in plan.away]
    tables = number_of_tables(len(here), plan.tables)
    to_come = range(len(plan.held), plan.number_of_rounds if here else len(plan.held))
    fixed = np.full((len(to_come), len(here)), -1, np.int64)
    left = _fix(fixed, plan, {guest.key: row for row, guest in enumerate(here)}, tables)
    sizes = tuple(table_sizes(len(here), tables, _spoken_for(row, tables)) for row in fixed)
    pairs = frozenset(worth)
    room = a_room(everybody, here, plan.held, pairs, sizes=sizes, fixed=fixed)
    return Laid(everybody, pairs, plan, room, left)


def _fix(fixed: Seats, plan: Plan, row_of: dict[str, int], tables: int) -> tuple[Pin, ...]:
    """Put everybody where they were put by hand; of one guest in one round the last time counts."""
    last = {(pin.round, pin.guest): pin for pin in plan.pins if pin.round >= len(plan.held)}
    left = []
    for pin in last.values():
        number = pin.round - len(plan.held)
        fits = number < len(fixed) and pin.guest in row_of and 0 <= pin.table < tables
        if fits and int((fixed[number] == pin.table).sum()) < LARGEST:
            fixed[number, row_of[pin.guest]] = pin.table
        else:
            left.append(pin)
    return tuple(left)


def _spoken_for(row: Seats, tables: int) -> list[int]:
    return [int((row == table).sum()) for table in range(tables)]
