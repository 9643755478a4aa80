"""From who is there and who should meet to who sits where."""

import time
from collections.abc import Callable, Collection, Sequence

import numpy as np

from dashboard.analysis.tables.figures import Pair
from dashboard.analysis.tables.guest import Guest
from dashboard.analysis.tables.laying import lay
from dashboard.analysis.tables.plan import Plan, Round
from dashboard.analysis.tables.search import STEPS, improve
from dashboard.analysis.tables.seating import Seating
from dashboard.analysis.tables.start import at_random, keeping

SECONDS = 3.5


def arrange(
    guests: Sequence[Guest],
    worth: Collection[Pair],
    plan: Plan,
    *,
    seconds: float = SECONDS,
    steps: int = STEPS,
    clock: Callable[[], float] = time.monotonic,
) -> Seating:
    """A seating from scratch of every round that was not held; those held and what was put by hand stay.

    `worth` are pairs of organisations that should sit together once. In this order: colleagues apart, nobody
    twice with the same people, the three corners at every table, as many of the pairs as possible. It looks
    so many `steps` far, and no longer than so many `seconds`.
    """
    ends = clock() + seconds
    laid = lay(guests, worth, plan)
    chance = np.random.default_rng(plan.seed)
    start = at_random(laid.room, chance)
    found = improve(laid.room, start, chance=chance, in_time=lambda: clock() < ends, steps=steps)
    return laid.seating(found)


def rearrange(
    guests: Sequence[Guest], worth: Collection[Pair], plan: Plan, rounds: Sequence[Round]
) -> Seating:
    """The seating of `rounds`, changed only as far as it must: for who came, who left, who was put elsewhere.

    `rounds` are all of them, those held included; one that is not there yet is filled from nothing.
    """
    laid = lay(guests, worth, plan)
    return laid.seating(keeping(laid.room, rounds[len(plan.held) :]))


def draw_lots(guests: Sequence[Guest], worth: Collection[Pair], plan: Plan) -> Seating:
    """A seating by chance, as when everybody draws a number; what was held or put by hand stays."""
    laid = lay(guests, worth, plan)
    return laid.seating(at_random(laid.room, np.random.default_rng(plan.seed)))
