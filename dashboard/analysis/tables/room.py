"""The rounds still to come as arrays: who is there, who should meet, who has met."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np
import numpy.typing as npt

from dashboard.analysis.tables.figures import Pair, met_at
from dashboard.analysis.tables.guest import Guest
from dashboard.analysis.tables.plan import Round
from dashboard.model import CORNERS

Seats = npt.NDArray[np.int64]
"""A row for each round to come, in it the table of each guest."""
Square = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Room:
    """Rows and columns number the guests who are there. `worth` is 1 for two of organisations that should
    meet and have not yet, else 0; `met_before` 1 for two who sat together in a round held. `parties` tells as
    a number for whom everybody is here, `corners` which of the three corners they are of, 3 for none. `fixed`
    is the table where somebody was put by hand in a round, else -1; `sizes` are the seats at each. Not
    slotted, so that what is looked up once is kept with it."""

    guests: tuple[Guest, ...]
    sizes: tuple[tuple[int, ...], ...]
    fixed: Seats
    worth: Square
    met_before: Square
    parties: Seats
    corners: Seats

    @cached_property
    def everybody_comes_alone(self) -> bool:
        """Whether no two come for the same organisation."""
        return bool(len(np.unique(self.parties)) == len(self.guests))

    @cached_property
    def same_party(self) -> Square:
        """1 for two who come for the same organisation, and for everybody with oneself."""
        return np.asarray(self.parties[:, None] == self.parties[None, :], np.float64)

    @cached_property
    def colleagues(self) -> npt.NDArray[np.bool_]:
        """Two who come for the same organisation; nobody is one's own colleague."""
        return np.asarray(self.same_party - np.eye(len(self.guests)), np.bool_)

    @cached_property
    def strangers(self) -> Square:
        """1 for two who do not."""
        return 1 - self.same_party

    @cached_property
    def share_of_pair(self) -> Square:
        """Of two guests who should meet, the part of what that counts: with all their colleagues it is 1."""
        sent = self.same_party.sum(axis=0)
        return np.asarray(self.worth / np.outer(sent, sent) / 2)

    @cached_property
    def of_corner(self) -> Square:
        """Of each guest (row) 1 for its corner (column), if it has one."""
        return np.asarray(self.corners[:, None] == np.arange(len(CORNERS))[None, :], np.float64)

    @cached_property
    def has_corner(self) -> Square:
        """A column with 1 for who is of one of the three."""
        return np.asarray(self.of_corner.sum(axis=1)[:, None])

    @cached_property
    def same_corner(self) -> npt.NDArray[np.bool_]:
        """Two of one corner."""
        return np.asarray(self.corners[:, None] == self.corners[None, :], np.bool_)

    def rounds_of(self, seats: Seats) -> tuple[Round, ...]:
        """The seats as keys of guests, at each table in the order of the guests."""
        return tuple(
            tuple(
                tuple(self.guests[guest].key for guest in np.flatnonzero(row == table).tolist())
                for table in range(len(sizes))
            )
            for row, sizes in zip(seats, self.sizes, strict=True)
        )


def a_room(
    everybody: Sequence[Guest],
    here: Sequence[Guest],
    held: Sequence[Round],
    worth: Collection[Pair],
    *,
    sizes: tuple[tuple[int, ...], ...],
    fixed: Seats,
) -> Room:
    """The room of those who are `here`; of `everybody` some may have left after a round that was held."""
    row = {guest.key: number for number, guest in enumerate(here)}
    before = np.zeros((len(here), len(here)))
    met: set[Pair] = set()
    for table in (table for seated in held for table in seated):
        met.update(met_at(table, everybody, worth))
        for one, other in combinations([row[key] for key in table if key in row], 2):
            before[[one, other], [other, one]] = 1
    number = {party: at for at, party in enumerate(dict.fromkeys(guest.party for guest in here))}
    parties = np.array([number[guest.party] for guest in here], np.int64)
    return Room(
        guests=tuple(here),
        sizes=sizes,
        fixed=fixed,
        worth=_worth(here, set(worth) - met),
        met_before=before,
        parties=parties,
        corners=np.array(
            [CORNERS.index(each.corner) if each.corner in CORNERS else len(CORNERS) for each in here],
            np.int64,
        ),
    )


def _worth(here: Sequence[Guest], pairs: Collection[Pair]) -> Square:
    of: dict[str, list[int]] = {}
    for row, guest in enumerate(here):
        if guest.organisation is not None:
            of.setdefault(guest.organisation, []).append(row)
    worth = np.zeros((len(here), len(here)))
    for one, other in pairs:
        if one in of and other in of and one != other:
            worth[np.ix_(of[one], of[other])] = worth[np.ix_(of[other], of[one])] = 1
    return worth
