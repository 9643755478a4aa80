"""Sixty people at eight tables in three rounds, beside drawing lots.

    python -m tests.benchmarks.tables [--rounds 5]

The rooms: people of the example region drawn by lot, and made-up rooms in which so many pairs should meet. In
each, five organisations send two people. Lots are drawn twenty times; their mean is what a room may expect.
"""

import argparse
import random
import statistics
import time
from collections.abc import Collection, Iterator
from itertools import repeat

from dashboard.analysis.network import network_of
from dashboard.analysis.tables import Guest, Pair, Plan, arrange, draw_lots, worthwhile
from dashboard.ingest.example import example_changes
from dashboard.model import CORNERS, Corner, Ecosystem, with_changes

PEOPLE, ORGANISATIONS, TABLES, ROUNDS, LOTS = 60, 55, 8, 3, 20
PAIRS = (60, 120, 250, 500)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=5)
    asked = options.parse_args()
    print(f"{PEOPLE} people of {ORGANISATIONS} organisations, {TABLES} tables, {ROUNDS} rounds")
    for name, made in (("example region", of_the_example(asked.rounds)), *made_up(asked.rounds)):
        measure(name, made)


def measure(name: str, rooms: Iterator[tuple[tuple[Guest, ...], Collection[Pair]]]) -> None:
    """Medians over the rooms, each with a seed of its own."""
    rows = []
    for seed, (guests, worth) in enumerate(rooms):
        plan = Plan(rounds=ROUNDS, tables=TABLES, seed=seed)
        start = time.perf_counter()
        found = arrange(guests, worth, plan).figures
        seconds = time.perf_counter() - start
        lots = statistics.mean(
            draw_lots(guests, worth, Plan(rounds=ROUNDS, tables=TABLES, seed=lot)).figures.met
            for lot in range(LOTS)
        )
        amiss = found.colleagues + found.again + found.lacking
        rows.append((seconds, found.met, found.meetable, lots, found.met / lots, amiss))
    seconds, met, meetable, lots, times, amiss = (
        statistics.median(column) for column in zip(*rows, strict=True)
    )
    print(
        f"  {name:<16} {seconds:4.1f} s   {met:3.0f} of {meetable:3.0f} meet   by lot {lots:5.1f}   "
        f"{times:.2f} ×   amiss {amiss:.0f}"
    )


def of_the_example(rooms: int) -> Iterator[tuple[tuple[Guest, ...], Collection[Pair]]]:
    """People of the example region, those of no corner left out."""
    network = network_of(with_changes(Ecosystem(), example_changes(Ecosystem())))
    some = [each for each in network.organisations if each.corner in CORNERS]
    for seed in range(rooms):
        here = random.Random(seed).sample(some, ORGANISATIONS)
        yield people({each.id: each.corner for each in here}), worthwhile(network, here)


def made_up(rooms: int) -> Iterator[tuple[str, Iterator[tuple[tuple[Guest, ...], Collection[Pair]]]]]:
    """Rooms with so many pairs, more businesses than others, few governments."""
    for pairs in PAIRS:
        yield f"{pairs} pairs", map(a_room, repeat(pairs), map(random.Random, range(rooms)))


def a_room(pairs: int, chance: random.Random) -> tuple[tuple[Guest, ...], Collection[Pair]]:
    corners = chance.choices(CORNERS, weights=(2, 3, 1), k=ORGANISATIONS)
    here = {f"o{number:02d}": corner for number, corner in enumerate(corners)}
    worth: set[Pair] = set()
    while len(worth) < pairs:
        low, high = sorted(chance.sample(sorted(here), 2))
        worth.add((low, high))
    return people(here), worth


def people(here: dict[str, Corner]) -> tuple[Guest, ...]:
    ones = [Guest(id, id, corner) for id, corner in here.items()]
    colleagues = [Guest(f"{each.key}#2", each.organisation, each.corner) for each in ones]
    return (*ones, *colleagues[: PEOPLE - ORGANISATIONS])


if __name__ == "__main__":
    main()
