"""Which names share rare runs of letters: finds the few that are worth a closer look among very many.

Every name is a vector of its three-letter runs, weighted by how rare they are (TF-IDF) and of length one, so
that the product of two is their cosine. Only the rarest runs of the name in question are looked up: a
misspelling spoils three of them, and a run that half of all names have finds nobody.
"""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt
from scipy.sparse import coo_array, csr_array

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]

COLUMNS = 1 << 20
"""Runs of letters are counted under a number below this; that two now and then share one does no harm."""
RAREST = 8
"""So many of the rarest runs of a name are looked up."""
FREQUENT = 800
"""A run that more names have than this is looked up only when nothing rarer is left."""
AT_LEAST = 3
LOOKED_UP = 0.2
"""From this part of the cosine on a pair is kept …"""
OF_A_LONG_NAME = 0.5
"""… or from this part of what the runs that are looked up can give: of a long name that is little."""
CLOSEST = 10
"""So many are kept for each name."""
AT_ONCE = 1_000
"""How many names are looked up at once: bounds the memory."""


def closest(texts: Sequence[str], others: Sequence[str]) -> Iterator[tuple[Ints, Ints, Floats]]:
    """For each text the others that share most with it, in portions: positions of both, and the cosine.

    The cosine is a lower bound: only the rarest runs count.
    """
    if not texts or not others:
        return
    holder, run = _runs(others)
    having = np.bincount(run, minlength=COLUMNS)
    weight = np.log1p(len(others) / np.maximum(having, 1)).astype(np.float32)
    norms = np.sqrt(np.bincount(holder, weight[run] ** 2, len(others))).astype(np.float32)
    known = _matrix(weight[run] / norms[holder], run, holder, (COLUMNS, len(others)))
    asking, asked = _runs(texts)
    lengths = np.sqrt(np.bincount(asking, weight[asked] ** 2, len(texts))).astype(np.float32)
    kept = _rarest(asking, having[asked])
    asking, asked = asking[kept], asked[kept]
    told = np.bincount(asking, weight[asked] ** 2, len(texts)) / np.maximum(lengths**2, 1e-9)
    enough = np.minimum(LOOKED_UP, OF_A_LONG_NAME * told).astype(np.float32)
    questions = _matrix(weight[asked] / lengths[asking], asking, asked, (len(texts), COLUMNS))
    for start in range(0, len(texts), AT_ONCE):
        found = csr_array(questions[start : start + AT_ONCE] @ known)
        of_each = np.diff(found.indptr)
        near = found.data >= np.repeat(enough[start : start + AT_ONCE], of_each)
        rows: Ints = np.repeat(np.arange(found.shape[0]), of_each)[near]
        columns: Ints = found.indices[near].astype(np.int64)
        cosines: Floats = found.data[near].astype(np.float32)
        order = np.lexsort((columns, -cosines, rows))
        rows, columns, cosines = rows[order], columns[order], cosines[order]
        best = _place_in_row(rows) < CLOSEST
        yield rows[best] + start, columns[best], cosines[best]


def _matrix(values: Floats, rows: Ints, columns: Ints, shape: tuple[int, int]) -> csr_array:
    return csr_array(coo_array((values.astype(np.float32), (rows, columns)), shape=shape))


def _runs(texts: Sequence[str]) -> tuple[Ints, Ints]:
    """Every run of three letters once for each text that has it: the text's position, and the run."""
    joined = "\0".join(f" {text} " for text in texts)
    letters = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.int64)
    holder = np.cumsum(letters == 0)
    run = (letters[:-2] * 961_748_927 + letters[1:-1] * 32_452_843 + letters[2:] * 49_979_687) % COLUMNS
    whole = (letters[:-2] != 0) & (letters[1:-1] != 0) & (letters[2:] != 0)
    # Sorted, each once: `np.unique` looks numbers up one by one, and takes a hundred times as long.
    each = np.sort(holder[:-2][whole] * COLUMNS + run[whole])
    each = each[np.diff(each, prepend=-1) > 0]
    return each // COLUMNS, each % COLUMNS


def _rarest(rows: Ints, having: Ints) -> Ints:
    """The positions of the rarest runs of each row, of those that anybody has."""
    order = np.lexsort((having, rows))
    order = order[having[order] > 0]
    place = _place_in_row(rows[order])
    return np.sort(order[(place < AT_LEAST) | ((place < RAREST) & (having[order] <= FREQUENT))])


def _place_in_row(rows: Ints) -> Ints:
    """How manieth of its row each is, from 0; `rows` are in order."""
    positions = np.arange(len(rows))
    first = np.ones(len(rows), dtype=bool)
    first[1:] = rows[1:] != rows[:-1]
    return positions - np.maximum.accumulate(np.where(first, positions, 0)) if len(rows) else positions
