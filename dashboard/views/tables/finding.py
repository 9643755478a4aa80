"""Who is there, who sits where, and what that brings."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from statistics import mean

from dashboard.analysis.network import Network
from dashboard.analysis.tables import (
    Conversation,
    Figures,
    Guest,
    Pair,
    Plan,
    Round,
    draw_lots,
    figures,
    worthwhile,
)
from dashboard.analysis.workshop import Room, guests
from dashboard.model import Organisation
from dashboard.model.workshop import Workshop
from dashboard.views import region_data
from dashboard.views.which_workshop import which_workshop

LOTS = 20
"""So often are lots drawn to say what chance would bring."""


@dataclass(frozen=True)
class Found:
    """`guests` are all who are here, and who sat at a table before; `left` the keys of those who are gone.
    Not slotted, so that what is looked up once is kept with it."""

    workshop: Workshop
    room: Room
    network: Network
    organisations: Mapping[str, Organisation]
    conversations: Mapping[Pair, Conversation]
    guests: tuple[Guest, ...]
    left: frozenset[str]
    rounds: tuple[Round, ...]
    held: int

    @property
    def here(self) -> tuple[Guest, ...]:
        """Those who take a seat."""
        return tuple(each for each in self.guests if each.key not in self.left)

    @cached_property
    def by_key(self) -> Mapping[str, Guest]:
        """Every guest by its key."""
        return {each.key: each for each in self.guests}

    def seated(self, number: int) -> Round:
        """A round; of one that is still to come without those who have left since."""
        if number < self.held:
            return self.rounds[number]
        return tuple(tuple(key for key in table if key not in self.left) for table in self.rounds[number])

    @property
    def is_divided(self) -> bool:
        """Whether anybody has a seat."""
        return bool(self.rounds)

    @property
    def unseated(self) -> tuple[Guest, ...]:
        """Those who are here and have no seat in the rounds to come."""
        seated = {key for round in self.rounds[self.held :] for table in round for key in table}
        to_come = len(self.rounds) > self.held
        return tuple(each for each in self.here if to_come and each.key not in seated)

    @property
    def empty_seats(self) -> int:
        """How many of those with a seat in the rounds to come have left."""
        seated = {key for round in self.rounds[self.held :] for table in round for key in table}
        return len(seated & self.left)

    @cached_property
    def figures(self) -> Figures:
        """Of the seating as it stands."""
        return figures(self.rounds, self.guests, self.conversations, away=self.left)

    def plan(self, *, rounds: int, tables: int | None, seed: int = 1) -> Plan:
        """A plan that leaves what was held and put by hand."""
        return guests.plan_of(self.room, self.network, number=rounds, tables=tables, seed=seed)

    def by_lot(self) -> float:
        """How many would meet on average if lots were drawn for as many rounds and tables."""
        plan = Plan(len(self.rounds), len(self.rounds[-1]), away=self.left)
        return region_data.remember(
            _by_lot, self.network, guests=self.guests, worth=frozenset(self.conversations), plan=plan
        )


def find() -> Found | None:
    """The workshop that the address names, with its room; None where there is none."""
    workshop = which_workshop()
    if workshop is None:
        return None
    room, network = region_data.workspace().workshops.room(workshop), region_data.network()
    here = guests.organisations(room, network)
    return Found(
        workshop=workshop,
        room=room,
        network=network,
        organisations={each.id: each for each in here},
        conversations=region_data.remember(worthwhile, network, here=here),
        guests=guests.guests(room, network),
        left=guests.left(room, network),
        rounds=guests.rounds(room),
        held=guests.held(room),
    )


def _by_lot(network: Network, *, guests: tuple[Guest, ...], worth: frozenset[Pair], plan: Plan) -> float:
    lots = (replace(plan, seed=seed) for seed in range(LOTS))
    return mean(draw_lots(guests, worth, each).figures.met for each in lots)
