"""Choices read from one row of bytes.

Hypothesis then draws once where it would draw thousands of times, which took nine tenths of the
time of these tests. What it shrinks becomes zeros, and so the first of the values at each choice.
"""

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import strategies as st

Value = TypeVar("Value")


class Dice:
    """Bytes in their order; after the last one every choice is the first."""

    def __init__(self, thrown: bytes) -> None:
        self._thrown = iter(thrown)

    def one_of(self, values: Sequence[Value]) -> Value:
        """One of at most 256 values."""
        return values[next(self._thrown, 0) % len(values)]

    def upto(self, most: int) -> int:
        """A number from 0 up to and including `most`."""
        return next(self._thrown, 0) % (most + 1)

    def some_of(self, values: Sequence[Value], at_most: int, *, at_least: int = 0) -> tuple[Value, ...]:
        """Different values, in any order."""
        left = list(values)
        number = at_least + self.upto(min(at_most, len(left)) - at_least)
        return tuple(left.pop(self.upto(len(left) - 1)) for _ in range(number))


def dice(throws: int) -> st.SearchStrategy[Dice]:
    """Dice that are good for so many throws."""
    return st.binary(min_size=throws, max_size=throws).map(Dice)
