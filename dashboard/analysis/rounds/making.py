"""A round in the making: links put in and taken out again, with what every candidate would bring now."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from dashboard.analysis.rounds.candidates import Candidates, Joint
from dashboard.analysis.rounds.introductions import Goal
from dashboard.analysis.rounds.limits import Limits
from dashboard.analysis.rounds.what_if import WhatIf
from dashboard.analysis.suggestions.scene import Scene

FIRST = 1_000_000
"""One of what the round is for weighs more than all there could be of the other."""
TAKEN = -1


@dataclass
class Making:
    """`worth` is what the links put in bring together; `gains` what each candidate would add, exactly.

    A link put in changes what others bring only near by, so only those are looked at again.
    """

    scene: Scene
    candidates: Candidates
    what_if: WhatIf
    limits: Limits
    goal: Goal
    chosen: list[int] = field(default_factory=list)
    worth: int = 0

    def __post_init__(self) -> None:
        u, v = (each.tolist() for each in self.scene.region.ends(self.candidates.pairs))
        self._ends = list(zip(u, v, strict=True))
        self._at: dict[int, list[int]] = defaultdict(list)
        for number, ends in enumerate(self._ends):
            for end in ends:
                self._at[end].append(number)
        self.gains = np.array([self.gain(number) for number in range(len(self._ends))], np.int64)

    def gain(self, number: int) -> int:
        """What a candidate would bring now."""
        triangles, newcomers = self.what_if.brings(*self._ends[number])
        if self.goal is Goal.TRIANGLES:
            return triangles * FIRST + newcomers
        return newcomers * FIRST + triangles

    @property
    def of_one_triangle(self) -> int:
        """The most that one more triangle can bring: itself, and three newcomers."""
        return FIRST + 3 if self.goal is Goal.TRIANGLES else 3 * FIRST + 1

    def worth_of(self, joint: Joint) -> int:
        """What several candidates would bring together."""
        worth = 0
        for each in joint:
            worth += self.gain(each)
            self.what_if.put_in(*self._ends[each])
        for each in reversed(joint):
            self.what_if.take_out(*self._ends[each])
        return worth

    def has_room(self, joint: Joint) -> bool:
        """Whether several candidates have room together."""
        taken: list[int] = []
        for pair in map(self.pair, joint):
            introducer = self.limits.introducer(pair)
            if introducer is None:
                break
            self.limits.take(pair, introducer)
            taken.append(pair)
        for pair in taken:
            self.limits.release(pair)
        return len(taken) == len(joint)

    def best(self, *, above: int = 0) -> int | None:
        """The candidate that would bring most and has room, of equal ones the first; None when none does."""
        gains = self.gains.copy()
        while len(gains) and gains[number := int(np.argmax(gains))] > above:
            if self.limits.introducer(self.pair(number)) is not None:
                return number
            gains[number] = TAKEN
        return None

    def take(self, number: int, *, introducer: int | None = None) -> bool:
        """Put a candidate's link in; whether it had room."""
        if number in self.chosen:
            return False
        pair = self.pair(number)
        found = self.limits.introducer(pair) if introducer is None else introducer
        if found is None:
            return False
        self.limits.take(pair, found)
        self.worth += self.gain(number)
        self.chosen.append(number)
        first = self.what_if.put_in(*self._ends[number])
        self._look_again(number, first)
        self.gains[number] = TAKEN
        return True

    def drop(self, number: int) -> int:
        """Take a candidate's link out again; its introducer."""
        self.chosen.remove(number)
        no_more = self.what_if.take_out(*self._ends[number])
        introducer = self.limits.release(self.pair(number))
        self._look_again(number, no_more)
        self.worth -= self.gain(number)
        return introducer

    def pair(self, number: int) -> int:
        """The pair of a candidate."""
        return int(self.candidates.pairs[number])

    def _look_again(self, number: int, changed: Iterable[int]) -> None:
        near = set(self._ends[number])
        for row in changed:
            near.add(row)
            near |= self.what_if.neighbours(row)
        taken = set(self.chosen)
        for each in {other for row in near for other in self._at.get(row, ())} - taken:
            self.gains[each] = self.gain(each)
