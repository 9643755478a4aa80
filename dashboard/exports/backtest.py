"""A backtest as other programs read it. The names of the fields are a promise (docs/command-line.md)."""

from typing import Any

from dashboard.analysis.backtest_answer import Backtest, Measures


def as_json(found: Backtest) -> dict[str, Any]:
    """What `driehoek backtest --format json` prints."""
    ceiling = found.ceiling
    return {
        "until": found.until.isoformat(),
        "candidates": found.candidates,
        "realised": found.realised,
        "methods": {method.value: _measures(measures) for method, measures in found.methods.items()},
        "organisations": found.organisations,
        "ceiling": {
            **_measures(ceiling.best),
            "without_common_neighbour": ceiling.without_common_neighbour,
            "share_with_common_neighbour": ceiling.share_with_common_neighbour,
        },
    }


def _measures(measures: Measures) -> dict[str, float | None]:
    return {
        "share_in_first_ten": measures.share_in_first_ten,
        "precision_at_100": measures.precision_at_100,
    }
