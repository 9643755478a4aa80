"""The common neighbours of many pairs, beside sets."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.analysis import common_neighbours as module
from dashboard.analysis.common_neighbours import common_neighbours
from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.model import Ecosystem
from tests.analysis.regions import DAY, ecosystems


@given(ecosystems(), st.lists(st.tuples(st.integers(0, 10), st.integers(0, 10)), max_size=20))
def test_every_common_neighbour_of_every_pair_is_there_once(
    ecosystem: Ecosystem, pairs: list[tuple[int, int]]
) -> None:
    network = network_of(ecosystem, Question(on=DAY))
    ends = np.array(pairs, np.int64).reshape(-1, 2)
    found = common_neighbours(network.linked, ends[:, 0], ends[:, 1])
    expected = [
        (position, network.index[each])
        for position, (u, v) in enumerate(pairs)
        for each in sorted(network.neighbour_set(network.ids[u]) & network.neighbour_set(network.ids[v]))
    ]
    assert list(zip(found.pair.tolist(), found.row.tolist(), strict=True)) == expected


@given(ecosystems())
def test_it_finds_the_same_in_small_portions(ecosystem: Ecosystem) -> None:
    network = network_of(ecosystem, Question(on=DAY))
    u, v = (each.ravel() for each in np.meshgrid(np.arange(11), np.arange(11)))
    whole = common_neighbours(network.linked, u, v)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_AT_ONCE", 3)
        parts = common_neighbours(network.linked, u, v)
    assert (whole.pair.tolist(), whole.row.tolist()) == (parts.pair.tolist(), parts.row.tolist())
