"""Who comes within one handshake, by every road the question can take."""

from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given

from dashboard.analysis import brought_near as module
from dashboard.analysis.brought_near import brought_near
from dashboard.analysis.network import Network, network_of
from dashboard.analysis.question import Question
from dashboard.model import Ecosystem
from tests.analysis.regions import DAY, ecosystems


def expected(network: Network, pairs: list[tuple[int, int]]) -> Iterator[int]:
    """For each pair the neighbours of the one that are further than two links from the other, both sides."""
    around = [{network.index[other] for other in network.neighbours(each)} for each in network.ids]
    near = [{row, *around[row], *(far for each in around[row] for far in around[each])} for row in range(11)]
    for u, v in pairs:
        yield len(around[v] - near[u]) + len(around[u] - near[v])


@pytest.mark.parametrize(("small", "many", "at_once"), [(4096, 16, 1024), (0, 16, 3), (0, 0, 1024)])
@given(ecosystem=ecosystems())
def test_it_counts_the_same_by_a_table_by_rows_and_towards_one(
    ecosystem: Ecosystem, small: int, many: int, at_once: int
) -> None:
    network = network_of(ecosystem, Question(on=DAY))
    everybody = [(u, v) for u in range(11) for v in range(11) if u != v]
    of_one = [(min(5, v), max(5, v)) for v in range(11) if v != 5]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_SMALL", small)
        patch.setattr(module, "_MANY", many)
        patch.setattr(module, "_ROWS_AT_ONCE", at_once)
        patch.setattr(module, "_PAIRS_AT_ONCE", at_once)
        for pairs in (everybody, of_one, of_one[:1], []):
            ends = np.array(pairs, np.int64).reshape(-1, 2)
            found = brought_near(network.linked, ends[:, 0], ends[:, 1])
            assert found.tolist() == list(expected(network, pairs))
