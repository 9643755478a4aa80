"""Random graphs as a matrix of ours and as networkx's graph: the independent twin."""

import networkx
import numpy as np
from hypothesis import strategies as st
from scipy.sparse import csr_array

Pair = tuple[int, int]


def matrix(size: int, pairs: set[Pair]) -> csr_array:
    dense = np.zeros((size, size), np.int32)
    for u, v in pairs:
        dense[u, v] = dense[v, u] = 1
    return csr_array(dense)


def graph(size: int, pairs: set[Pair]) -> networkx.Graph:
    made = networkx.Graph()
    made.add_nodes_from(range(size))
    made.add_edges_from(pairs)
    return made


def pair_sets(size: int, *, at_most: int) -> st.SearchStrategy[set[Pair]]:
    """Different pairs of different rows."""
    row = st.integers(0, size - 1)
    return st.sets(st.tuples(row, row).filter(lambda pair: pair[0] < pair[1]), max_size=at_most)
