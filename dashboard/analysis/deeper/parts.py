"""The network as a graph, and its largest part in which everybody can reach everybody."""

from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

Rows = npt.NDArray[np.intp]


def graph_of(linked: csr_array) -> Any:
    """An undirected `igraph.Graph`: a vertex per row of a symmetric matrix, an edge per linked pair."""
    import igraph

    u, v = ends_of(linked).T.tolist()
    # Twice as fast as handing it the array, of which it asks every number by itself.
    return igraph.Graph(n=linked.shape[0], edges=list(zip(u, v, strict=True)))


def ends_of(linked: csr_array) -> npt.NDArray[np.int64]:
    """Every linked pair of rows once, the smaller first: m × 2."""
    starts = np.repeat(np.arange(linked.shape[0], dtype=np.int64), np.diff(linked.indptr))
    once = starts < linked.indices
    return np.column_stack([starts[once], linked.indices[once].astype(np.int64)])


def largest_part(linked: csr_array) -> Rows:
    """The rows of the largest connected part, in order; of equal ones the part with the first row."""
    if not linked.shape[0]:
        return np.empty(0, np.intp)
    _, labels = connected_components(linked, directed=False)
    sizes = np.bincount(labels)
    first = labels[np.flatnonzero(sizes[labels] == sizes.max())[0]]
    return np.flatnonzero(labels == first)


def within(linked: csr_array, rows: Rows) -> csr_array:
    """The links among some rows, which are numbered anew in their order."""
    return csr_array(linked[rows][:, rows])
