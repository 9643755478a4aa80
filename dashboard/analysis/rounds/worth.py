"""What links bring as one number, so that what a round is for always counts before the other."""

from typing import TypeVar

import numpy as np
import numpy.typing as npt

from dashboard.analysis.rounds.introductions import Goal

FIRST = 1_000_000
"""One of what the round is for weighs more than all there could be of the other."""

Of = TypeVar("Of", int, npt.NDArray[np.int64])
"""What is said of one link, or of each of several."""


def worth(triangles: Of, newcomers: Of, goal: Goal) -> Of:
    """The golden triangles that links make, and who comes into a first one by them, in one number."""
    first, second = (triangles, newcomers) if goal is Goal.TRIANGLES else (newcomers, triangles)
    return first * FIRST + second
