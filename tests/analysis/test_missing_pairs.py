"""The sparse core on bare matrices, against dense arithmetic."""

from functools import partial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from dashboard.analysis import blocks, missing_pairs
from dashboard.analysis.cross_links import cross_links
from dashboard.analysis.strongest import Strongest
from dashboard.analysis.triangle_totals import golden_total, wedges


def a_matrix(size, share, seed):
    """Random links and corners; a few rows are far busier than the others."""
    chance = np.random.default_rng(seed)
    busy = chance.random(size) ** 3
    upper = np.triu(chance.random((size, size)) < share * (busy[:, None] + busy[None, :]), 1)
    return csr_array((upper | upper.T).astype(np.int32)), chance.integers(0, 4, size).astype(np.int8)


def dense(linked, corners, top):
    """Totals and missing pairs with whole matrices."""
    links = linked.toarray().astype(bool)
    golden = paths = 0
    found = []
    for middle in range(3):
        one, two = (corner for corner in range(3) if corner != middle)
        first, second, between = (np.flatnonzero(corners == each) for each in (one, two, middle))
        ways = links[np.ix_(first, between)].astype(int) @ links[np.ix_(between, second)].astype(int)
        direct = links[np.ix_(first, second)]
        paths += ways.sum()
        golden += ways[direct].sum()
        for row, column in zip(*np.nonzero((ways > 0) & ~direct), strict=True):
            pair = sorted((int(first[row]), int(second[column])))
            found.append((-int(ways[row, column]), *pair))
    return int(paths), int(golden) // 3, [(u, v, -closes) for closes, u, v in sorted(found)[:top]]


matrices = st.builds(a_matrix, st.integers(1, 60), st.sampled_from((0.05, 0.2, 0.6)), st.integers(0, 10**6))


@settings(deadline=None)
@given(matrices, st.none() | st.sampled_from((1, 5, 40, 10_000)))
def test_totals_and_the_strongest_pairs_are_exact(case, top):
    linked, corners = case
    paths, golden, expected = dense(linked, corners, top)
    cross = cross_links(linked, corners)
    assert (wedges(cross), golden_total(cross)) == (paths, golden)
    found = missing_pairs.missing_pairs(cross, top=top)
    assert list(zip(*(each.tolist() for each in found), strict=True)) == expected


@pytest.mark.parametrize("top", [1, 7, 200])
def test_small_blocks_and_a_short_first_look_change_nothing(monkeypatch, top):
    linked, corners = a_matrix(150, 0.3, seed=3)
    _, golden, expected = dense(linked, corners, top)
    small = partial(blocks.blocks, of=40)
    monkeypatch.setattr(missing_pairs, "blocks", small)
    monkeypatch.setattr("dashboard.analysis.triangle_totals.blocks", small)
    monkeypatch.setattr(missing_pairs, "_BUSIEST", 5)
    cross = cross_links(linked, corners)
    assert golden_total(cross) == golden
    found = missing_pairs.missing_pairs(cross, top=top)
    assert list(zip(*(each.tolist() for each in found), strict=True)) == expected


def test_stored_values_do_not_matter_only_that_there_is_a_link():
    linked, corners = a_matrix(40, 0.3, seed=1)
    heavy = csr_array((linked.data * 7.5, linked.indices, linked.indptr), shape=linked.shape)
    for one, other in zip(
        missing_pairs.missing_pairs(cross_links(linked, corners)),
        missing_pairs.missing_pairs(cross_links(heavy, corners)),
        strict=True,
    ):
        assert (one == other).all()


def test_the_input_is_left_as_it_was():
    linked, corners = a_matrix(60, 0.4, seed=2)
    before = linked.toarray()
    cross = cross_links(linked, corners)
    inner = cross.matrix.toarray()
    golden_total(cross)
    missing_pairs.missing_pairs(cross, top=5)
    assert (linked.toarray() == before).all()
    assert (cross.matrix.toarray() == inner).all()


def test_blocks_cover_every_row_once_and_never_stand_still():
    linked, _ = a_matrix(80, 0.5, seed=4)
    ranges = list(blocks.blocks(linked, linked, of=1))
    assert [start for start, _ in ranges] == list(range(80))
    assert ranges[-1][1] == 80
    assert list(blocks.blocks(linked, linked)) == [(0, 80)]


def test_more_organisations_than_can_be_ranked_is_an_error():
    with pytest.raises(ValueError, match="2000000"):
        Strongest(2_000_001, 10)
