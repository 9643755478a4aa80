"""JSON: a list of objects, or an object that holds such lists, each of them a sheet.

An object becomes a row, a key a heading. What is nested is told apart by a point (`address.city`); a list
of plain values becomes one cell with semicolons. A list of objects fits in no cell: it is left out, and
said so. Numbers stay as they are written, so that none is too large.
"""

import json
from typing import Any

from dashboard.parsing.decoding import decode, whole_letters
from dashboard.parsing.limits import COLUMNS
from dashboard.parsing.refusing import Cause, RefusedError
from dashboard.parsing.sheet import Budget, Parsed, Sheet

DEEPEST = 8
"""Objects within objects that still make a heading somebody can read."""


class _Twice(dict[str, Any]):
    """An object in which a key stands twice, of which plain reading would drop the first value."""

    key: str


def parse_json(content: bytes, budget: Budget, *, encoding: str = "") -> Parsed:
    """The lists in a JSON file as sheets."""
    text, found = decode(content, encoding)
    try:
        read = json.loads(
            text.removeprefix("\ufeff"),
            parse_int=str,
            parse_float=_number,
            parse_constant=str,
            object_pairs_hook=_object,
        )
    except RecursionError:
        raise RefusedError(Cause.JSON_TOO_DEEP) from None
    except json.JSONDecodeError as error:
        raise RefusedError(Cause.JSON_UNREADABLE, row=error.lineno) from None
    return Parsed([_sheet(name, records, budget) for name, records in _lists(read)], found)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    keys = [key for key, _ in pairs]
    twice = _Twice(made)
    twice.key = next(key for key in keys if keys.count(key) > 1)
    return twice


def _number(written: str) -> str:
    whole, point, rest = written.partition(".")
    return whole if point and not rest.strip("0") else written


def _lists(read: object) -> list[tuple[str, list[Any]]]:
    if isinstance(read, list):
        found = [("", read)]
    elif isinstance(read, dict):
        _refuse_twice(read, 1, "")
        found = [(name, each) for name, each in read.items() if isinstance(each, list)]
    else:
        found = []
    lists = [
        (whole_letters(name), records)
        for name, records in found
        if all(isinstance(record, dict) for record in records)
    ]
    if not lists:
        raise RefusedError(Cause.JSON_NO_LIST)
    return lists


def _sheet(name: str, records: list[dict[str, Any]], budget: Budget) -> Sheet:
    sheet = Sheet(name=name)
    columns: dict[str, int] = {}
    rows: list[dict[int, str]] = []
    for number, record in enumerate(records, start=2):
        row: dict[int, str] = {}
        for heading, value in _flat(record, number, name):
            if value is None:
                if heading not in sheet.left_out:
                    sheet.left_out.append(heading)
                continue
            row[columns.setdefault(heading, len(columns))] = value
        if len(columns) > COLUMNS:
            raise RefusedError(
                Cause.TOO_MANY_COLUMNS, sheet=name, found=str(len(columns)), expected=str(COLUMNS)
            )
        rows.append(row)
    budget.add(sheet, 1, list(columns))
    for number, row in enumerate(rows, start=2):
        budget.add(sheet, number, [row.get(at, "") for at in range(max(row, default=-1) + 1)])
    return sheet


def _flat(record: dict[str, Any], row: int, sheet: str) -> list[tuple[str, str | None]]:
    """Headings with their values; None where a value fits in no cell."""
    found: list[tuple[str, str | None]] = []
    waiting = [("", record, 1)]
    while waiting:
        before, values, depth = waiting.pop()
        if depth > DEEPEST:
            raise RefusedError(Cause.JSON_TOO_DEEP, row=row, sheet=sheet)
        _refuse_twice(values, row, sheet)
        for key, value in values.items():
            heading = whole_letters(f"{before}{key}")
            if isinstance(value, dict):
                waiting.append((f"{before}{key}.", value, depth + 1))
            else:
                found.append((heading, _cell(value)))
    return found


def _refuse_twice(values: dict[str, Any], row: int, sheet: str) -> None:
    if isinstance(values, _Twice):
        raise RefusedError(Cause.JSON_KEY_TWICE, row=row, sheet=sheet, found=whole_letters(values.key))


def _cell(value: object) -> str | None:
    if isinstance(value, list):
        if any(isinstance(each, dict | list) for each in value):
            return None
        return ";".join(_listed(_plain(each)) for each in value)
    return _plain(value)


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return whole_letters(str(value)).replace("\0", "")


def _listed(text: str) -> str:
    """Quoted when it holds what separates values."""
    return '"' + text.replace('"', '""') + '"' if ";" in text or '"' in text else text
