"""Places and leaders are those of a ranking written out, equal scores included."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from dashboard.analysis.leading import Leading, places

tables = arrays(
    np.float32, st.tuples(st.integers(1, 9), st.integers(1, 6)), elements=st.sampled_from([-np.inf, 0, 1, 2])
)


@given(tables, st.integers(1, 8), st.integers(1, 4))
def test_the_leaders_are_the_first_of_the_whole_ranking(scores: np.ndarray, most: int, rows_at_once: int):
    leading = Leading(most)
    for start in range(0, len(scores), rows_at_once):
        leading.offer(scores[start : start + rows_at_once], first_row=start)
    ranking = sorted((-value, cell) for cell, value in enumerate(scores.ravel().tolist()) if value > -np.inf)
    assert leading.cells.tolist() == [cell for _, cell in ranking[:most]]


@given(tables)
def test_a_place_is_that_in_the_row_written_out(scores: np.ndarray):
    cells = [(row, column) for row in range(scores.shape[0]) for column in range(scores.shape[1])]
    found = places(scores, *np.array(cells).T)
    for (row, column), place in zip(cells, found, strict=True):
        order = sorted(range(scores.shape[1]), key=lambda each: (-scores[row, each], each))
        assert order.index(column) == place
