"""Lists of suggestions and the effect of one link, at two sizes.

    python -m tests.benchmarks.suggestions [--rounds 7] [--only 3000]

The region is `a_themed_region`. *First* is the first question about a revision: everybody's pairs are ranked
and what every list looks up is made, but not the network itself, which a page has already. *Again* asks once
more. At 100,000 organisations only one organisation is asked about: its own pairs are ranked, no others.
"""

import argparse
import statistics
import time
from collections.abc import Callable

from dashboard.analysis.impact import impact, impacts
from dashboard.analysis.network import Network, chosen
from dashboard.analysis.suggestions import suggest
from tests.benchmarks.a_themed_region import THEMES, a_themed_network

SMALL, LARGE = (3_000, 18_000), (100_000, 600_000)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=7)
    options.add_argument("--only", type=int, default=0, help="one of the sizes, by its organisations")
    asked = options.parse_args()
    if asked.only in (0, SMALL[0]):
        small(a_themed_network(*SMALL), asked.rounds)
    if asked.only in (0, LARGE[0]):
        large(a_themed_network(*LARGE), asked.rounds)


def small(network: Network, rounds: int) -> None:
    """Every sort of list, first and again, and what-if links."""
    print(f"{len(network.ids):,} organisations, {network.pairs:,} links")
    suggest(fresh(network))  # what Python loads once per process is loaded
    busy = max(network.ids, key=network.degree)
    calm = next(each for each in network.ids if network.degree(each) == 8)
    place = network.organisations[0].place
    lists: dict[str, Callable[[Network], object]] = {
        "region, 5": lambda asked: suggest(asked, count=5),
        "region, 20": lambda asked: suggest(asked, count=20),
        f"theme {THEMES[0]}": lambda asked: suggest(asked.asking(theme=THEMES[0]), count=5),
        f"theme {THEMES[-1]}": lambda asked: suggest(asked.asking(theme=THEMES[-1]), count=5),
        f"place {place}": lambda asked: suggest(asked.asking(place=place), count=5),
        "the busiest organisation": lambda asked: suggest(asked, organisation=busy),
        "one with eight links": lambda asked: suggest(asked, organisation=calm),
    }
    for name, ask in lists.items():
        first = median(lambda: fresh(network), ask, rounds)
        kept = fresh(network)
        ask(kept)
        # A page keeps the network of a theme or place; asking anew here makes it each time.
        again = median(lambda: kept, ask, rounds)  # noqa: B023 (asked at once)
        print(f"  {name:<26} first {first:6.0f} ms   again {again:6.0f} ms")
    what_if(network, rounds)


def large(network: Network, rounds: int) -> None:
    """One organisation at a time, and what-if links."""
    print(f"{len(network.ids):,} organisations, {network.pairs:,} links")
    start = time.perf_counter()
    suggest(network, organisation=network.ids[0])
    print(f"  what every list looks up, once per revision: {time.perf_counter() - start:.1f} s")
    busiest = sorted(network.ids, key=lambda each: -network.degree(each))
    for name, some in (
        ("the busiest", busiest[:rounds]),
        ("with eight links", [each for each in network.ids if network.degree(each) == 8][:rounds]),
        ("without links", [each for each in network.ids if not network.degree(each)][:rounds]),
    ):
        taken = [milliseconds(lambda: suggest(network, organisation=each)) for each in some]  # noqa: B023
        if taken:
            print(f"  one organisation, {name:<18} {statistics.median(taken):6.0f} ms")
    what_if(network, rounds)


def what_if(network: Network, rounds: int) -> None:
    """One link, and a hundred in one list."""
    network.golden_rows  # noqa: B018 (made once per revision)
    busiest = sorted(network.ids, key=lambda each: -network.degree(each))
    pairs = list(zip(busiest[:100], busiest[100:200], strict=True))
    one = median(lambda: network, lambda asked: impact(asked, *pairs[0]), rounds)
    many = median(lambda: network, lambda asked: impacts(asked, pairs), rounds)
    print(f"  what one link brings {one:.1f} ms, and each of a hundred {many:.0f} ms")


def fresh(network: Network) -> Network:
    """The same network with nothing kept but what a page has looked up before it shows a list."""
    again = chosen(network.active, network.question)
    again.linked  # noqa: B018
    again.neighbours(again.ids[0])
    return again


def median(made: Callable[[], Network], ask: Callable[[Network], object], rounds: int) -> float:
    """Milliseconds of asking, without those of making."""
    taken = []
    for _ in range(rounds):
        network = made()
        taken.append(milliseconds(lambda: ask(network)))  # noqa: B023 (asked at once)
    return statistics.median(taken)


def milliseconds(ask: Callable[[], object]) -> float:
    start = time.perf_counter()
    ask()
    return (time.perf_counter() - start) * 1e3


if __name__ == "__main__":
    main()
