"""Where everybody sits, what that costs, and what it would bring to sit elsewhere."""

import numpy as np
import numpy.typing as npt

from dashboard.analysis.tables.room import Room, Seats, Square
from dashboard.analysis.tables.weighing import Cost, Weights

Guests = npt.NDArray[np.int64]


class Seated:
    """Seats of the rounds to come (-1 for who has none yet), which one may change round by round."""

    def __init__(self, room: Room, seats: Seats) -> None:
        self.room, self.seats = room, seats.copy()
        self._together = np.zeros((len(seats), len(room.guests), len(room.guests)))
        self._at = [np.zeros((len(room.guests), len(sizes))) for sizes in room.sizes]
        self._lacking = [0] * len(seats)
        self._meetings = self._between = np.zeros((len(room.guests), len(room.guests)))
        for number in range(len(seats)):
            self._look_again(number)

    def seat(self, number: int, guests: Guests, tables: Guests) -> None:
        """In one round, these guests at those tables."""
        self.seats[number, guests] = tables
        self._look_again(number)

    def swap(self, number: int, one: int, other: int) -> None:
        """In one round, each on the other's seat."""
        self.seat(number, np.array([one, other]), self.seats[number, [other, one]])

    def cost(self) -> Cost:
        """As `Figures.cost`: what the rounds to come add to those held."""
        room = self.room
        again = np.maximum(self._meetings + room.met_before - 1, 0) * room.strangers
        colleagues = 0 if room.everybody_comes_alone else self._meetings[room.colleagues].sum()
        met = (room.share_of_pair * (self._between > 0)).sum()
        return int(colleagues) // 2, int(again.sum()) // 2, sum(self._lacking), -round(float(met))

    def seat_values(self, number: int, weights: Weights) -> Square:
        """Of each guest (row) at each table (column) what it brings to sit there, all others staying."""
        return self._seat_values(number, weights, self._pair_values(number, weights))

    def swap_gains(self, number: int, weights: Weights) -> Square:
        """Of each two guests at different tables what it brings that they swap.

        Exact where everybody comes alone. Where an organisation sends several, it is not seen that a swap may
        part two organisations at one table and join them at the other; `cost` sees it.
        """
        row, pairs = self.seats[number], self._pair_values(number, weights)
        values = self._seat_values(number, weights, pairs)
        own = values[np.arange(len(row)), row]
        across = values[:, row]
        gains = across + across.T - own[:, None] - own[None, :] - 2 * pairs
        # Two of one corner leave both tables as they are, also where each is the only one of it.
        alone = weights.corner * self._first_of_its_corner(number)[np.arange(len(row)), row]
        return np.asarray(gains + self.room.same_corner * (alone[:, None] + alone[None, :]))

    def _pair_values(self, number: int, weights: Weights) -> Square:
        """Of each two guests what it brings that they sit together in this round, all others staying."""
        room, here = self.room, self._together[number]
        values = room.worth * (self._between == here)
        values -= weights.again * (self._meetings + room.met_before > here)
        values[room.colleagues] = -weights.colleague
        np.fill_diagonal(values, 0.0)
        return np.asarray(values)

    def _seat_values(self, number: int, weights: Weights, pairs: Square) -> Square:
        corners = weights.corner * self._first_of_its_corner(number)
        return np.asarray(pairs @ self._at[number] + corners)

    def _first_of_its_corner(self, number: int) -> Square:
        """1 where nobody else of the guest's corner sits at the table."""
        room, at = self.room, self._at[number]
        others = room.of_corner @ (room.of_corner.T @ at) - at * room.has_corner
        return np.asarray((others == 0) * room.has_corner)

    def _look_again(self, number: int) -> None:
        row = self.seats[number]
        self._together[number] = (row[:, None] == row[None, :]) & (row >= 0)
        np.fill_diagonal(self._together[number], 0.0)
        self._meetings = self._together.sum(axis=0)
        self._between = self._meetings
        if not self.room.everybody_comes_alone:
            self._between = self.room.same_party @ self._meetings @ self.room.same_party
        self._at[number][:] = row[:, None] == np.arange(len(self.room.sizes[number]))
        there = self.room.of_corner.T @ self._at[number]
        nobody_left = np.maximum(0, len(self.room.sizes[number]) - there.sum(axis=1))
        self._lacking[number] = int((there == 0).sum() - nobody_left.sum())
