"""Which links would have been foreseen, on the Horizon 2020 projects to 2016, beside five peers.

    python -m tests.benchmarks.backtest FOLDER [--until DATE] [--future-up-to DATE] [--extent dutch]
                                               [--no-themes] [--pairs-up-to 8]

FOLDER holds the files that tests/benchmarks/h2020.py names. Our method was chosen on splits at 2014-12-31,
2015-06-30 and 2015-09-30; 2015-12-31 was looked at afterwards. With `--future-up-to 2015-12-31` those splits
see nothing of the year that is tested on. Beside each split, how long it took.
"""

import argparse
import resource
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

from dashboard.analysis.backtest import backtest
from dashboard.analysis.backtest_answer import Backtest, CannotLookBackError, Method
from dashboard.model import Ecosystem, Settings
from tests.benchmarks.h2020 import Extent, region

SPLITS = tuple(map(date.fromisoformat, ("2014-12-31", "2015-06-30", "2015-09-30", "2015-12-31")))


def show(found: Backtest, seconds: float) -> None:
    """One split."""
    ceiling = found.ceiling
    print(
        f"  until {found.until}: {found.candidates:,} candidates, {found.realised:,} realised "
        f"({ceiling.without_common_neighbour:,} without a common neighbour), "
        f"{found.organisations:,} organisations with a new partner; {seconds:.1f} s"
    )
    theirs = found.methods[Method.WEIGHTED_RESOURCE_ALLOCATION].share_in_first_ten
    for method, measures in found.methods.items():
        share, precision = measures.share_in_first_ten, measures.precision_at_100
        if share is None or precision is None:
            continue
        times = f"{share / theirs:5.2f} ×" if theirs else ""
        print(f"    {method:<30} first ten {share:.3f} {times:>8}  precision at 100 {precision:.3f}")
    best = ceiling.best.precision_at_100
    print(f"    {'a ranking that knew the future':<30} first ten 1.000           precision at 100 {best}")
    print(f"    {'with a common neighbour':<30} first ten {ceiling.share_with_common_neighbour:.3f}")


def without_themes(ecosystem: Ecosystem) -> Ecosystem:
    """The same of which nobody knows what anything is about."""
    return replace(ecosystem, activities=tuple(replace(each, themes=()) for each in ecosystem.activities))


def without_later(ecosystem: Ecosystem, day: date) -> Ecosystem:
    """The same as if nothing began after a day."""
    return replace(
        ecosystem,
        activities=tuple(
            each for each in ecosystem.activities if each.since is None or each.since.as_since() <= day
        ),
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder", type=Path)
    options.add_argument("--until", type=date.fromisoformat, action="append")
    options.add_argument("--future-up-to", type=date.fromisoformat)
    options.add_argument("--extent", type=Extent, choices=list(Extent), action="append")
    options.add_argument("--no-themes", action="store_true")
    options.add_argument("--pairs-up-to", type=int, default=Settings().all_pairs_up_to)
    asked = options.parse_args()
    for extent in asked.extent or list(Extent):
        ecosystem = region(asked.folder, extent)
        settings = Settings(all_pairs_up_to=asked.pairs_up_to)
        ecosystem = replace(ecosystem, region=replace(ecosystem.region, settings=settings))
        if asked.no_themes:
            ecosystem = without_themes(ecosystem)
        if asked.future_up_to:
            ecosystem = without_later(ecosystem, asked.future_up_to)
        print(f"{extent}: {len(ecosystem.organisations):,} organisations")
        for until in asked.until or SPLITS:
            began = time.perf_counter()
            try:
                found = backtest(ecosystem, until)
            except CannotLookBackError as why:
                print(f"  until {until}: {why}")
                continue
            show(found, time.perf_counter() - began)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:,.0f} MB")


if __name__ == "__main__":
    main()
