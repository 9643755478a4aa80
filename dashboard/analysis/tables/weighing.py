"""What counts beside one pair that meets."""

from dataclasses import dataclass

Cost = tuple[int, int, int, int]
"""Colleagues together, meetings again, corners lacking, minus who meet: the first that differs decides."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Two colleagues together, two who meet again, a table without a corner, beside one pair that meets.

    By themselves so large that each comes before the next: one swap changes none by as much as that.
    """

    colleague: float = 64.0 * 16 * 64
    again: float = 64.0 * 16
    corner: float = 64.0


STRICT = Weights()
