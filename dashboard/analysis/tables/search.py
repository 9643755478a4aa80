"""A better seating by swapping two guests at a time: simulated annealing by heat bath.

S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, *Optimization by Simulated Annealing*, Science 220, 1983. In
each step all swaps of one round are weighed at once, and one is drawn by how much it brings, the colder the
more surely the best. What must not be (colleagues together, meeting again, a corner missing) weighs little at
first, so that the walk can cross it, then more and more, and in the end everything. The best seating on the
way is what counts, so it never gets worse; it is the same whenever time does not run out.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from dashboard.analysis.tables.room import Room, Seats
from dashboard.analysis.tables.seated import Seated
from dashboard.analysis.tables.weighing import STRICT, Cost, Weights

STEPS = 3_000
_WALK = 0.85
"""Of all steps; in the rest everything weighs what it must."""
_OUT_OF_TIME = 150
"""So many steps more, as in that rest, when time is up."""
_WARM, _COLD = 0.3, 0.1
_LIGHT, _HEAVY = 0.7, 6.0
_TINY = 1e-300


def improve(
    room: Room,
    start: Seats,
    *,
    chance: np.random.Generator,
    in_time: Callable[[], bool],
    steps: int = STEPS,
) -> Seats:
    """The best found from `start`; it stops when nothing can be better, after `steps`, or when time is up."""
    seated, best, lowest = Seated(room, start), start.copy(), Seated(room, start).cost()
    least = _least(room)
    rounds = [number for number, fixed in enumerate(room.fixed) if _leaves_a_choice(room, number, fixed)]
    walk, step, end = round(steps * _WALK), 0, steps
    while rounds and step < end and lowest > least:
        if end == steps and not in_time():
            walk, end = 0, min(steps, step + _OUT_OF_TIME)
        weights, warmth = _heat(step / walk) if step < walk else (STRICT, _COLD)
        number = rounds[int(chance.integers(len(rounds)))]
        swap = _drawn(seated, number, weights, warmth, chance)
        if swap is not None:
            seated.swap(number, *swap)
        if (now := seated.cost()) < lowest:
            best, lowest = seated.seats.copy(), now
        step += 1
    return best


def _heat(walked: float) -> tuple[Weights, float]:
    """How much weighs and how warm it is, from the beginning (0) to the end (1)."""
    weight = _LIGHT * (_HEAVY / _LIGHT) ** walked
    return Weights(1 + weight, weight, weight), _WARM * (_COLD / _WARM) ** walked


def _least(room: Room) -> Cost:
    """Everybody who should meet does, and nothing is amiss."""
    return 0, 0, 0, -round(float(room.share_of_pair.sum()))


def _leaves_a_choice(room: Room, number: int, fixed: Seats) -> bool:
    return len(room.sizes[number]) > 1 and int((fixed < 0).sum()) > 1


def _drawn(
    seated: Seated, number: int, weights: Weights, warmth: float, chance: np.random.Generator
) -> tuple[int, int] | None:
    """Two who swap; None where all who may move sit at one table.

    The largest of gains with Gumbel noise is drawn with a probability as exp(gain / warmth).
    """
    may = _may_swap(seated.seats[number], seated.room.fixed[number])
    if not may.any():
        return None
    gains = seated.swap_gains(number, weights)
    noise = -np.log(chance.standard_exponential(gains.shape) + _TINY)
    one, other = divmod(int(np.argmax(np.where(may, gains + warmth * noise, -np.inf))), len(gains))
    return one, other


def _may_swap(row: Seats, fixed: Seats) -> npt.NDArray[np.bool_]:
    free = fixed < 0
    return np.asarray((row[:, None] != row[None, :]) & free[:, None] & free[None, :], np.bool_)
