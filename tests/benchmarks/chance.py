"""How long chances take: getting ready, a list of pairs, one organisation with everybody, the odds.

    python -m tests.benchmarks.chance [--rounds 9]

Made-up regions with heavy-tailed degrees and a date on every link: 3,000 organisations with 18,000 links
and 100,000 with 600,000; one in ten links follows from a project with a theme. The peer, in the same run:
networkx' resource allocation of the same list of pairs.
"""

import argparse
import gc
import time
from collections.abc import Callable
from datetime import date
from statistics import median

import networkx
import numpy as np

from dashboard.analysis.active import Active
from dashboard.analysis.calibration import Calibration
from dashboard.analysis.chance import Chances, chances
from dashboard.analysis.network import Network
from dashboard.analysis.question import Question
from dashboard.model import (
    CORNERS,
    Activity,
    ActivityKind,
    Corner,
    Ecosystem,
    Organisation,
    PartialDate,
    Participation,
    Relation,
)
from tests.benchmarks.networks import heavy_tailed

DAY = date(2026, 1, 1)
SIZES = ((3_000, 18_000), (100_000, 600_000))
LISTED = 500
NAMES = (*CORNERS, Corner.OTHER)


def region(organisations: int, links: int) -> Ecosystem:
    """So many of each, begun between 2012 and 2026."""
    linked, corners = heavy_tailed(organisations, links)
    above = linked.tocoo()
    pairs = [(int(u), int(v)) for u, v in zip(above.row, above.col, strict=True) if u < v]
    chance = np.random.default_rng(2)
    begun = [PartialDate(2012 + int(year)) for year in chance.integers(0, 14, len(pairs))]
    ids = [f"o{number:06d}" for number in range(organisations)]
    projects = [at for at in range(len(pairs)) if at % 10 == 0]
    return Ecosystem(
        organisations=tuple(
            Organisation(id, id, NAMES[corner]) for id, corner in zip(ids, corners.tolist(), strict=True)
        ),
        relations=tuple(
            Relation(ids[u], ids[v], since=begun[at]) for at, (u, v) in enumerate(pairs) if at % 10
        ),
        activities=tuple(
            Activity(f"p{at}", f"p{at}", ActivityKind.PROJECT, themes=(f"t{at % 37}",), since=begun[at])
            for at in projects
        ),
        participations=tuple(Participation(f"p{at}", ids[end]) for at in projects for end in pairs[at]),
    )


def seconds(ask: Callable[[], object], rounds: int) -> float:
    taken = []
    for _ in range(rounds):
        start = time.perf_counter()
        ask()
        taken.append(time.perf_counter() - start)
    return median(taken)


def made_ready(ecosystem: Ecosystem) -> Chances:
    """Chances of a region that nothing was asked of yet."""
    for kept in ("_beginnings", "_chances"):
        vars(ecosystem).pop(kept, None)
    found = chances(Network(Active(ecosystem, DAY, (), {}, ()), Question(on=DAY), (), ()))
    found.score([(found.ids[0], found.ids[1])])
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=9)
    rounds = options.parse_args().rounds
    for organisations, links in SIZES:
        ecosystem = region(organisations, links)
        gc.collect()
        gc.freeze()
        ready = seconds(lambda: made_ready(ecosystem), 3)  # noqa: B023 (asked at once)
        found = made_ready(ecosystem)
        drawn = np.random.default_rng(3).choice(found.past.candidates, (LISTED, 2))
        pairs = [(found.ids[u], found.ids[v]) for u, v in drawn.tolist() if u != v]
        listed = seconds(lambda: found.score(pairs), rounds)  # noqa: B023
        start = time.perf_counter()
        calibration = found.calibration
        calibrated = time.perf_counter() - start
        odds = seconds(lambda: [found.of(*pair) for pair in pairs[:50]], rounds)  # noqa: B023
        graph = networkx.from_scipy_sparse_array(found.past.links)
        rows = [(found.past.beginnings.index[u], found.past.beginnings.index[v]) for u, v in pairs]
        peer = seconds(lambda: list(networkx.resource_allocation_index(graph, rows)), 3)  # noqa: B023
        classes = len(calibration.classes) if isinstance(calibration, Calibration) else 0
        print(
            f"{organisations:>7,} organisations, {links:,} links: ready {ready * 1e3:,.0f} ms (once), "
            f"{len(pairs)} pairs {listed * 1e3:.1f} ms (networkx {peer * 1e3:.1f} ms), "
            f"odds of 50 pairs {odds * 1e3:.1f} ms, "
            f"calibrated {calibrated:.2f} s (once, {classes} classes)"
        )


if __name__ == "__main__":
    main()
