"""Where a seating begins: at random, or with as much as can stay of another one."""

from collections.abc import Sequence

import numpy as np

from dashboard.analysis.tables.plan import Round
from dashboard.analysis.tables.room import Room, Seats
from dashboard.analysis.tables.seated import Seated
from dashboard.analysis.tables.weighing import STRICT

_NOWHERE = -1
_ONE_WITHOUT = np.array([_NOWHERE])


def at_random(room: Room, chance: np.random.Generator) -> Seats:
    """Everybody on any seat, whoever was put somewhere by hand first."""
    seats = room.fixed.copy()
    for row, sizes in zip(seats, room.sizes, strict=True):
        taken = np.bincount(row[row >= 0], minlength=len(sizes))
        free = np.repeat(np.arange(len(sizes)), np.array(sizes, np.int64) - taken)
        row[row < 0] = chance.permutation(free)
    return seats


def keeping(room: Room, rounds: Sequence[Round]) -> Seats:
    """Everybody where they sit in `rounds`, but for those who must go elsewhere.

    Who was put somewhere by hand sits there. A free seat is taken by a newcomer, or by somebody of a table
    that has too many: each time the one who fits best.
    """
    row_of = {guest.key: row for row, guest in enumerate(room.guests)}
    seats = np.full(room.fixed.shape, _NOWHERE, np.int64)
    for number, sitting in enumerate(rounds[: len(seats)]):
        for table, keys in enumerate(sitting[: len(room.sizes[number])]):
            seats[number, [row_of[key] for key in keys if key in row_of]] = table
    seats[room.fixed >= 0] = room.fixed[room.fixed >= 0]
    seated = Seated(room, seats)
    for number in range(len(seats)):
        _send_away(seated, number)
        _seat(seated, number)
    return seated.seats


def _send_away(seated: Seated, number: int) -> None:
    """Of every table with too many those who are missed least there."""
    fixed = seated.room.fixed[number]
    for table, size in enumerate(seated.room.sizes[number]):
        while int((seated.seats[number] == table).sum()) > size:
            may = np.flatnonzero((seated.seats[number] == table) & (fixed < 0))
            values = seated.seat_values(number, STRICT)[may, table]
            seated.seat(number, may[[int(np.argmin(values))]], _ONE_WITHOUT)


def _seat(seated: Seated, number: int) -> None:
    """Everybody without a seat, each time the one who fits some free seat best."""
    sizes = np.array(seated.room.sizes[number], np.int64)
    while (standing := np.flatnonzero(seated.seats[number] == _NOWHERE)).size:
        taken = seated.seats[number][seated.seats[number] >= 0]
        full = np.bincount(taken, minlength=len(sizes)) >= sizes
        values = np.where(full[None, :], -np.inf, seated.seat_values(number, STRICT)[standing])
        guest, table = divmod(int(np.argmax(values)), len(sizes))
        seated.seat(number, standing[[guest]], np.array([table]))
