"""The example region's files as rows of text, for the tests that hold them to their rules."""

import csv
from functools import cache
from pathlib import Path

from dashboard.data_folder import data_folder
from dashboard.model.cell_list import split_cell

Row = dict[str, str]


def example_folder() -> Path:
    """The folder of the example region."""
    return data_folder() / "brainport"


@cache
def rows(name: str) -> tuple[Row, ...]:
    """The rows of `organisations`, `relations`, `activities` or `participations`."""
    with (example_folder() / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


@cache
def ids(name: str) -> frozenset[str]:
    """The ids in that file."""
    return frozenset(row["id"] for row in rows(name))


def themes_in(*names: str) -> set[str]:
    """Every theme that a row of these files carries."""
    return {theme for name in names for row in rows(name) for theme in split_cell(row["themes"])}


def known_ones() -> set[str]:
    """The ids of the organisations that stand in any relation or activity."""
    ends = {row[end] for row in rows("relations") for end in ("source", "target")}
    return ends | {row["organisation"] for row in rows("participations")}
