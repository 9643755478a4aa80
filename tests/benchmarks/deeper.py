"""Every figure of the deeper page at 3,000 and 100,000 organisations, beside networkx' betweenness.

python -m tests.benchmarks.deeper [--rounds 3]
"""

import argparse
import statistics
import time
from collections.abc import Callable

import networkx

from dashboard.analysis.deeper.brokering import brokering
from dashboard.analysis.deeper.diversity import diversity
from dashboard.analysis.deeper.leaving import leaving
from dashboard.analysis.deeper.one_back import one_back
from dashboard.analysis.deeper.roads import roads
from dashboard.analysis.deeper.strength import strength
from dashboard.analysis.expected import expected_pairs
from dashboard.analysis.network import Network, network_of
from dashboard.model import CORNERS, Corner, Ecosystem, Organisation, Relation
from tests.benchmarks.networks import heavy_tailed

SIZES = ((3_000, 18_000), (100_000, 600_000))
MEASURES: tuple[Callable[[Network], object], ...] = (
    strength,
    roads,
    leaving,
    brokering,
    one_back,
    diversity,
    expected_pairs,
)


def a_network(organisations: int, links: int) -> Network:
    """Heavy-tailed degrees; one in ten outside; everything that a page looks up once is looked up."""
    matrix, corners = heavy_tailed(organisations, links)
    names = (*CORNERS, Corner.OTHER)
    made = tuple(
        Organisation(
            f"o{row:06d}", f"O {row}", names[corner], place=f"Plaats {row % 40}", inside=row % 10 > 0
        )
        for row, corner in enumerate(corners.tolist())
    )
    pairs = [(u, v) for u, v in zip(*(each.tolist() for each in matrix.nonzero()), strict=True) if u < v]
    relations = tuple(Relation(source=made[u].id, target=made[v].id) for u, v in pairs)
    network = network_of(Ecosystem(organisations=made, relations=relations))
    assert network.linked.nnz == 2 * links
    assert network.degree(made[0].id) >= 0
    return network


def median_seconds(ask: Callable[[], object], rounds: int) -> float:
    """The median of some rounds."""
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        ask()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def main() -> None:
    """Print seconds per measure and in all."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=3)
    rounds = options.parse_args().rounds
    for organisations, links in SIZES:
        network = a_network(organisations, links)
        total = 0.0
        for measure in MEASURES:
            seconds = median_seconds(lambda: measure(network), rounds)  # noqa: B023 (asked at once)
            total += seconds
            print(f"{organisations:>7,}  {measure.__name__:<15} {seconds:7.3f} s", flush=True)
        print(f"{organisations:>7,}  {'all':<15} {total:7.3f} s, medians of {rounds}", flush=True)
        if organisations == SIZES[0][0]:
            graph = networkx.from_scipy_sparse_array(network.linked)
            theirs = median_seconds(lambda: networkx.betweenness_centrality(graph, k=40, seed=4), 1)  # noqa: B023
            print(f"         networkx, betweenness alone, sampled from 40: {theirs:.1f} s", flush=True)


if __name__ == "__main__":
    main()
