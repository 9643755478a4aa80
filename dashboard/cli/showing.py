"""Figures on a terminal: a table in text, CSV or JSON."""

import json
import unicodedata
from collections.abc import Sequence
from enum import StrEnum
from typing import Any

import typer

from dashboard.one_line import one_line

WIDEST_COLUMN = 44


class Format(StrEnum):
    """How a command writes what it found."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"


def show_json(value: Any) -> None:
    """Indented JSON with every letter as it is."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def show_table(headings: Sequence[str], rows: Sequence[Sequence[str]], *, numbers: frozenset[int]) -> None:
    """Columns side by side; those at the positions in `numbers` stand to the right."""
    cells = [[_fitting(cell) for cell in row] for row in (headings, *rows)]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (
            " " * (width - _width(cell)) + cell
            if position in numbers
            else cell + " " * (width - _width(cell))
            for position, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        typer.echo("  ".join(padded).rstrip())


def _fitting(cell: str) -> str:
    shown = one_line(cell)
    return shown if len(shown) <= WIDEST_COLUMN else shown[: WIDEST_COLUMN - 1] + "…"


def _width(text: str) -> int:
    """How many positions a terminal gives it: wide letters take two, accents on top none."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(bool(unicodedata.combining(letter)) for letter in text)
