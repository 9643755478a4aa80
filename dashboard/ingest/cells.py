"""What may stand in a cell: from text to a value, or to what is wrong with it."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from math import isfinite
from typing import Any
from unicodedata import normalize

from dashboard.ingest.problem import ProblemCode
from dashboard.model import ActivityKind, Corner, ForeignId, Ground, Level, PartialDate, Precision, Role, Size
from dashboard.model.cell_list import split_cell
from dashboard.model.list_kind import ListKind

Reader = Callable[[str], Any]
LONGEST_ID = 120
"""Letters in an id, or in the kind of a relation."""
LONGEST_CELL = 32_767
"""Letters in any cell: as many as a spreadsheet can hold."""


class UnreadableCellError(ValueError):
    """A cell that cannot be read: why, and what would have been right."""

    def __init__(self, code: ProblemCode, expected: tuple[str, ...] = ()) -> None:
        super().__init__(code)
        self.code = code
        self.expected = expected


def _code(codes: type[StrEnum], text: str) -> StrEnum:
    try:
        return codes(text.casefold())
    except ValueError:
        raise UnreadableCellError(ProblemCode.CODE_UNKNOWN, tuple(each.value for each in codes)) from None


_YES_OR_NO: Mapping[str, bool] = {"yes": True, "no": False}


def _yes_or_no(text: str) -> bool:
    if text.casefold() not in _YES_OR_NO:
        raise UnreadableCellError(ProblemCode.CODE_UNKNOWN, tuple(_YES_OR_NO))
    return _YES_OR_NO[text.casefold()]


_LEADS = frozenset({"coordinator", "coördinator", "penvoerder"})
"""What lists call whoever leads; it has no other meaning, so nobody needs to be asked."""


def _role(text: str) -> StrEnum:
    return Role.LEAD if normalize("NFC", text).casefold() in _LEADS else _code(Role, text)


_MONTH = re.compile(r"(\d{4})-(\d{2})")


def _date(text: str, *, is_end: bool = False) -> PartialDate:
    """A year or a day; a month, as a workbook may show it, is its first day, or as an end the next one's."""
    try:
        if found := _MONTH.fullmatch(text.strip()):
            year, month = map(int, found.groups())
            first = PartialDate(year, month, 1)
            return PartialDate(year + month // 12, month % 12 + 1, 1) if is_end else first
        return PartialDate.parse(text)
    except ValueError:
        raise UnreadableCellError(ProblemCode.DATE_UNREADABLE) from None


_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?")


def _degrees(text: str, *, limit: int) -> float:
    """Decimal degrees, with a point or, as a Dutch spreadsheet writes them, a comma."""
    plain = text.replace("−", "-")
    if not _NUMBER.fullmatch(plain):
        raise UnreadableCellError(ProblemCode.NUMBER_UNREADABLE)
    degrees = float(plain.replace(",", "."))
    if not isfinite(degrees) or abs(degrees) > limit:
        raise UnreadableCellError(ProblemCode.NUMBER_OUT_OF_RANGE, (str(-limit), str(limit)))
    return degrees


def _country(text: str) -> str:
    return text.upper() if re.fullmatch("[A-Za-z]{2}", text) else text


def _as_written(text: str) -> str:
    return text


def _short(text: str) -> str:
    """What becomes part of a key: two of them and a kind must fit in an index of any database."""
    if len(text) > LONGEST_ID:
        raise UnreadableCellError(ProblemCode.TEXT_TOO_LONG, (str(LONGEST_ID),))
    return text


def _foreign_ids(text: str) -> tuple[ForeignId, ...]:
    try:
        return tuple(map(ForeignId.parse, split_cell(text)))
    except ValueError:
        raise UnreadableCellError(ProblemCode.FOREIGN_ID_UNREADABLE) from None


_READERS: Mapping[ListKind, Mapping[str, Reader]] = {
    ListKind.ORGANISATIONS: {
        "id": _short,
        "corner": partial(_code, Corner),
        "themes": split_cell,
        "country": _country,
        "latitude": partial(_degrees, limit=90),
        "longitude": partial(_degrees, limit=180),
        "inside": _yes_or_no,
        "size": partial(_code, Size),
        "offers": split_cell,
        "needs": split_cell,
        "aliases": split_cell,
        "until": partial(_date, is_end=True),
        "precision": partial(_code, Precision),
        "foreign_ids": _foreign_ids,
    },
    ListKind.RELATIONS: {
        "level": partial(_code, Level),
        "kind": _short,
        "themes": split_cell,
        "since": _date,
        "until": partial(_date, is_end=True),
        "last_confirmed": _date,
        "ground": partial(_code, Ground),
    },
    ListKind.ACTIVITIES: {
        "id": _short,
        "kind": partial(_code, ActivityKind),
        "themes": split_cell,
        "since": _date,
        "until": partial(_date, is_end=True),
    },
    ListKind.PARTICIPATIONS: {"role": _role},
}


def reader_of(kind: ListKind, field: str) -> Reader:
    """What reads the cells of a field. It raises UnreadableCellError for what cannot stand there.

    That a cell is not longer than LONGEST_CELL is looked at before.
    """
    return _READERS[kind].get(field, _as_written)
