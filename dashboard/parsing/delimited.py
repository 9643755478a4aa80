"""A text whose cells stand between delimiters: CSV, TSV and what looks like them."""

import csv
import re

from dashboard.parsing.decoding import decode
from dashboard.parsing.delimiting import DELIMITERS, delimiter_of, records
from dashboard.parsing.limits import LETTERS
from dashboard.parsing.refusing import Cause, RefusedError
from dashboard.parsing.sheet import Budget, Parsed, Sheet, refuse_wide

_CONFLICT = re.compile(r"^(?:<{7} |>{7} )", re.MULTILINE)
_TOLD_EVERY = 5_000

csv.field_size_limit(LETTERS)


def parse_delimited(content: bytes, budget: Budget, *, encoding: str = "", delimiter: str = "") -> Parsed:
    """The one sheet of a text, read by the encoding and delimiter that were said or else are found."""
    text, found = decode(content, encoding)
    if "\0" in text:
        raise RefusedError(Cause.FILE_HAS_NULS, row=text.count("\n", 0, text.index("\0")) + 1)
    conflict = _CONFLICT.search(text)
    if conflict:
        row = text.count("\n", 0, conflict.start()) + 1
        raise RefusedError(Cause.FILE_HAS_CONFLICT_MARKERS, row=row)
    used = delimiter if delimiter in DELIMITERS else delimiter_of(text)
    return Parsed([_sheet(text, used, budget)], found, used)


def _sheet(text: str, delimiter: str, budget: Budget) -> Sheet:
    sheet = Sheet()
    number = 0
    lines = text.count("\n") or 1
    try:
        for cells in records(text, delimiter):
            number += 1
            budget.add(sheet, number, cells, keep_width=True)
            if number % _TOLD_EVERY == 0:
                budget.tell(min(1.0, number / lines))
    except csv.Error:
        raise RefusedError(Cause.QUOTE_NOT_CLOSED, row=number + 1) from None
    refuse_wide(sheet)
    return sheet
