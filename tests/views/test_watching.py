"""Long work in sight: one bar for all its steps, that never goes back."""

from itertools import pairwise

from dashboard.ingest.progress import BETWEEN_TELLING, Step, counted
from dashboard.views.watching import DRAFTING, READING, share


def test_the_steps_follow_each_other_in_one_bar():
    for steps in (DRAFTING, READING):
        told = [share(steps, step, done) for step in steps for done in (0.0, 0.5, 1.0)]
        assert told[0] == 0
        assert told[-1] == 1
        assert all(one <= other for one, other in pairwise(told))


def test_what_is_no_step_of_it_moves_nothing():
    assert share(READING, Step.MATCHING, 0.5) == 0


def test_counted_things_all_come_and_tell_how_far_they_are():
    told: list[float] = []
    assert list(counted(range(4 * BETWEEN_TELLING), told.append)) == list(range(4 * BETWEEN_TELLING))
    assert told == [0, 0.25, 0.5, 0.75]
