"""Rounds of introductions at two sizes, beside the time to recount the region once.

    python -m tests.benchmarks.rounds [--rounds 5] [--only 3000]

The region is `a_themed_region`. *First* is the first question about a revision: everything that lists look up
is made, but not the network itself, which a page has already.
"""

import argparse
from functools import partial

from dashboard.analysis.network import Network
from dashboard.analysis.rounds import MOST, Goal, choose_round
from dashboard.analysis.suggestions import suggest
from dashboard.analysis.triangles import count
from tests.benchmarks.a_themed_region import a_themed_network
from tests.benchmarks.suggestions import LARGE, SMALL, fresh, median


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--only", type=int, default=0, help="one of the sizes, by its organisations")
    asked = options.parse_args()
    for size, rounds in ((SMALL, asked.rounds), (LARGE, min(asked.rounds, 3))):
        if asked.only in (0, size[0]):
            measure(a_themed_network(*size), rounds)


def measure(network: Network, rounds: int) -> None:
    """First and again, for either goal; and what the round brought."""
    suggest(fresh(network), organisation=network.ids[0])  # what Python loads once per process is loaded
    print(f"{len(network.ids):,} organisations, {network.pairs:,} links")
    for goal in Goal:
        ask = partial(choose_round, number=MOST, goal=goal)
        first = median(lambda: fresh(network), ask, rounds)
        kept = fresh(network)
        found = ask(kept)
        again = median(lambda: kept, ask, rounds)  # noqa: B023 (asked at once)
        print(
            f"  round of {MOST} for {goal:<10} first {first:6.0f} ms   again {again:6.0f} ms   "
            f"golden {found.before.golden:,} → {found.after.golden:,}, newcomers {len(found.newcomers)}"
        )
    recount = median(lambda: fresh(network), count, rounds)
    print(f"  counting the region once: {recount:.0f} ms")


if __name__ == "__main__":
    main()
