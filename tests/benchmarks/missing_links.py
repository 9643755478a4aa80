"""Totals and the exact top 1,000 missing links, beside networkx and beside what memory allows.

    python tests/benchmarks/missing_links.py [--exponent 2.2] [--rounds 9]

The bound is the time to read 8 bytes per wedge at this machine's speed, measured in the same run.
"""

import argparse
import statistics
import sys
import time
import tracemalloc
from collections import Counter
from collections.abc import Callable
from heapq import nsmallest
from pathlib import Path

import networkx
import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_array

sys.path.insert(0, str(Path(__file__).parents[2]))

from dashboard.analysis.cross_links import cross_links
from dashboard.analysis.missing_pairs import missing_pairs
from dashboard.analysis.triangle_totals import golden_total, wedges
from tests.benchmarks.networks import EXPONENT, heavy_tailed

TOP = 1_000
SIZES = ((30_000, 180_000), (100_000, 600_000), (200_000, 1_200_000))
Corners = npt.NDArray[np.int8]
BLOCK = np.ones(50_000_000, np.int64)
Answer = tuple[int, int, list[tuple[int, int, int]]]


def ours(linked: csr_array, corners: Corners) -> Answer:
    cross = cross_links(linked, corners)
    golden = golden_total(cross)
    found = missing_pairs(cross, top=TOP)
    pairs = list(zip(*(each.tolist() for each in found), strict=True))
    return golden, wedges(cross) - 3 * golden, pairs


def with_networkx(graph: networkx.Graph, corners: list[int]) -> Answer:
    """The same by walking every wedge once from its middle."""
    wedges_on_links = open_triangles = 0
    closes: Counter[tuple[int, int]] = Counter()
    adjacency = graph.adj
    for middle in graph:
        own = corners[middle]
        if own == 3:
            continue
        one, two = (corner for corner in range(3) if corner != own)
        ends = [each for each in adjacency[middle] if corners[each] == two]
        for u in adjacency[middle]:
            if corners[u] != one:
                continue
            linked = adjacency[u]
            for v in ends:
                if v in linked:
                    wedges_on_links += 1
                else:
                    open_triangles += 1
                    closes[(u, v) if u < v else (v, u)] += 1
    best = nsmallest(TOP, closes.items(), key=lambda each: (-each[1], *each[0]))
    return wedges_on_links // 3, open_triangles, [(u, v, number) for (u, v), number in best]


def median_seconds(ask: Callable[[], object], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        ask()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def bytes_per_second() -> float:
    """How fast one thread reads memory, from 400 MB."""
    start = time.perf_counter()
    BLOCK.sum()
    return BLOCK.nbytes / (time.perf_counter() - start)


def beside_memory(ask: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Median seconds, and median bytes per second measured in turns with it: both share the same machine."""
    taken, speeds = [], []
    for _ in range(rounds):
        speeds.append(bytes_per_second())
        taken.append(median_seconds(ask, 1))
    return statistics.median(taken), statistics.median(speeds)


def megabytes_above_input(ask: Callable[[], object]) -> float:
    tracemalloc.start()
    ask()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1e6


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--exponent", type=float, default=EXPONENT, help="of the degrees' power law")
    options.add_argument("--rounds", type=int, default=9)
    chosen = options.parse_args()
    print(f"degrees follow a power law with exponent {chosen.exponent}; medians of {chosen.rounds} rounds")
    per_wedge = {}
    for organisations, links in SIZES:
        linked, corners = heavy_tailed(organisations, links, exponent=chosen.exponent)
        seconds, speed = beside_memory(lambda: ours(linked, corners), chosen.rounds)  # noqa: B023 (asked at once)
        memory = megabytes_above_input(lambda: ours(linked, corners))  # noqa: B023
        paths = wedges(cross_links(linked, corners))
        bound = 8 * paths / speed
        per_wedge[organisations] = seconds / paths
        print(
            f"{organisations:>7,} organisations, {links:,} links, {paths:,} wedges: {seconds * 1e3:.0f} ms, "
            f"{memory:.0f} MB above the input, {per_wedge[organisations] * 1e9:.1f} ns per wedge, "
            f"{seconds / bound:.0f} × the memory bound at {speed / 1e9:.1f} GB/s"
        )
        if organisations == SIZES[0][0]:
            graph, listed = networkx.from_scipy_sparse_array(linked), corners.tolist()
            theirs = median_seconds(lambda: with_networkx(graph, listed), 3)  # noqa: B023
            same = with_networkx(graph, listed) == ours(linked, corners)
            print(
                f"        networkx {theirs * 1e3:.0f} ms: {theirs / seconds:.0f} × ours; same answer: {same}"
            )
    ratio = per_wedge[200_000] / per_wedge[30_000]
    print(f"per wedge at 200,000 organisations: {ratio:.2f} × that at 30,000")


if __name__ == "__main__":
    main()
