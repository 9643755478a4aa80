"""A round in the making: links put in and taken out again, with what every candidate would bring now."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np

from dashboard.analysis.rounds.candidates import Candidates, Joint
from dashboard.analysis.rounds.introductions import Goal
from dashboard.analysis.rounds.limits import Limits
from dashboard.analysis.rounds.what_if import WhatIf
from dashboard.analysis.rounds.worth import worth
from dashboard.analysis.suggestions.scene import Scene

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
        self._with: dict[int, dict[int, int]] = defaultdict(dict)
        for number, (one, other) in enumerate(self._ends):
            self._with[one][other] = self._with[other][one] = number
        self.gains = self.candidates.gains.copy()

    def gain(self, number: int) -> int:
        """What a candidate would bring now."""
        triangles, newcomers = self.what_if.brings(*self._ends[number])
        return worth(triangles, newcomers, self.goal)

    @property
    def of_one_triangle(self) -> int:
        """The most that one more triangle can bring: itself, and three newcomers."""
        return worth(1, 3, self.goal)

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
        """After a link came or went, with those whose being in a golden triangle changed by it.

        A candidate has another third where it runs from the one end of the link to somebody linked to the
        other. It has another newcomer where one who changed is an end of it or linked to both.
        """
        one, other = self._ends[number]
        near = {
            *self._to(one, self.what_if.neighbours(other)),
            *self._to(other, self.what_if.neighbours(one)),
        }
        for row in changed:
            near.update(self._with.get(row, {}).values())
            friends = self.what_if.neighbours(row)
            for friend in friends:
                near.update(self._to(friend, friends))
        for each in near.difference(self.chosen):
            self.gains[each] = self.gain(each)

    def _to(self, row: int, others: set[int]) -> list[int]:
        """The candidates between a row and any of these others."""
        candidates = self._with.get(row, {})
        return [candidates[each] for each in candidates.keys() & others]
