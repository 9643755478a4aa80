"""Below many lists stands how many there are: that row is nobody."""

import re
from collections.abc import Sequence

from dashboard.ingest.table import Row

_WORD = r"(?:(?:sub|eind)?totaal|(?:sub|grand )?total|aantal|som|sum|gesamt|summe)"
_NOUN = r"(?:\s+[a-zà-ÿ]+){0,2}"
_TOTAL = re.compile(rf"(?i:{_WORD})(?:{_NOUN}\s*[:=]?\s*\d+{_NOUN}|\s*[:=]?)")
"""The word alone, or with a number and what is counted: `Totaal 10 leden`. `Totaal Techniek` is a name."""
_NUMBER = re.compile(r"[€%\d\s.,-]*")
_LONGEST = 100
"""Letters; no total says more, and a longer text would take the pattern long."""


def without_total(rows: Sequence[Row]) -> tuple[tuple[Row, ...], int | None]:
    """The rows without a last one that only counts them, and that row's number; None when there is none.

    Beside its word such a row has numbers or nothing. A list of one row keeps it.
    """
    if len(rows) > 1 and _is_total(rows[-1]):
        return tuple(rows[:-1]), rows[-1].number
    return tuple(rows), None


def _is_total(row: Row) -> bool:
    said = [cell.strip() for cell in row.cells if cell.strip()]
    if not said or len(said[0]) > _LONGEST or not _TOTAL.fullmatch(said[0]):
        return False
    return all(_NUMBER.fullmatch(each) for each in said[1:])
