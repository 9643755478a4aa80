"""Several values in one cell: separated by semicolons, as `photonics;batteries`.

A value that holds a semicolon itself, or begins with a quote, is quoted as in a CSV file:
`"Mind; Body";batteries`.
"""

import re
from collections.abc import Iterable

_QUOTED = re.compile(r'\s*"((?:[^"]|"")*)"\s*(?:;|$)')
_WANTS_QUOTES = re.compile(r'"|[^;]*;')


def split_cell(cell: str) -> tuple[str, ...]:
    """The values in a cell, in their order, each once, without the empty ones."""
    found: dict[str, None] = {}
    position = 0
    while position < len(cell):
        if match := _QUOTED.match(cell, position):
            value, position = match.group(1).replace('""', '"'), match.end()
        else:  # a quote that closes halfway is an ordinary letter
            end = cell.find(";", position)
            end = len(cell) if end < 0 else end
            value, position = cell[position:end].strip(), end + 1
        if value:
            found[value] = None
    return tuple(found)


def join_cell(values: Iterable[str]) -> str:
    """A cell that `split_cell` takes apart into these values again."""
    return ";".join(_quoted(value) if _WANTS_QUOTES.match(value) else value for value in values)


def _quoted(value: str) -> str:
    return '"' + value.replace('"', '""') + '"'
