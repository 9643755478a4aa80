"""What the process tells of a file: a line of JSON at a time, never anything that could be run.

`{"done": 0.4}` while it reads; then for each sheet its head, its rows a thousand at a time, and what was
seen beside them; at last `{"parsed": …}`. Or `{"refused": …}`. Without one of these two it has broken off.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, fields
from typing import Any

from dashboard.parsing.refusing import Cause, RefusedError
from dashboard.parsing.sheet import Area, Parsed, Sheet

_AT_ONCE = 1_000
_MOST_SEEN = 10_000
"""Of one sort, in one sheet."""


def told(parsed: Parsed) -> Iterator[bytes]:
    """The lines that tell of what was read."""
    for sheet in parsed.sheets:
        yield line({"sheet": sheet.name, "is_hidden": sheet.is_hidden})
        for at in range(0, len(sheet.rows), _AT_ONCE):
            yield line({"rows": sheet.rows[at : at + _AT_ONCE]})
        yield line({"beside": {name: _plain(getattr(sheet, name)) for name in _BESIDE}})
    yield line({"parsed": {"encoding": parsed.encoding, "delimiter": parsed.delimiter}})


def told_refusal(refusal: RefusedError) -> bytes:
    """The line that tells why a file cannot be read."""
    facts = {name: getattr(refusal, name) for name in ("row", "column", "found", "expected", "sheet")}
    return line({"refused": refusal.cause, "facts": facts})


def line(message: dict[str, Any]) -> bytes:
    """One message as a line."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


class Hearing:
    """Puts together again what the lines tell."""

    def __init__(self) -> None:
        self.done = 0.0
        self.parsed: Parsed | None = None
        self.refusal: RefusedError | None = None
        self._sheets: list[Sheet] = []

    def hear(self, written: bytes) -> None:
        """One line. ValueError, LookupError or TypeError when it is none of ours."""
        message = json.loads(written)
        if "rows" in message:
            self._sheets[-1].rows += [(number, tuple(cells)) for number, cells in message["rows"]]
        elif "done" in message:
            self.done = float(message["done"])
        elif "sheet" in message:
            self._sheets.append(Sheet(name=message["sheet"], is_hidden=message["is_hidden"]))
        elif "beside" in message:
            _complete(self._sheets[-1], message["beside"])
        elif "parsed" in message:
            self.parsed = Parsed(self._sheets, **message["parsed"])
        else:
            self.refusal = RefusedError(Cause(message["refused"]), **message["facts"])


_BESIDE = tuple(each.name for each in fields(Sheet) if each.name not in ("name", "is_hidden", "rows"))


def _plain(seen: dict[int, int] | list[Any]) -> dict[int, int] | list[Any]:
    if isinstance(seen, dict):
        return seen
    return [asdict(each) if isinstance(each, Area) else each for each in seen[:_MOST_SEEN]]


def _complete(sheet: Sheet, beside: dict[str, Any]) -> None:
    sheet.merged = [Area(**area) for area in beside["merged"]]
    sheet.coloured = beside["coloured"]
    sheet.hidden_rows = beside["hidden_rows"]
    sheet.hidden_columns = beside["hidden_columns"]
    sheet.without_value = [(row, column) for row, column in beside["without_value"]]
    sheet.faulty = [(row, column) for row, column in beside["faulty"]]
    sheet.far_out = {int(column): row for column, row in beside["far_out"].items()}
    sheet.left_out = beside["left_out"]
