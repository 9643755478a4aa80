"""What stands in a column says what it is, whatever its heading."""

import re
from collections.abc import Callable, Mapping, Sequence

from dashboard.contacts import EMAIL
from dashboard.ingest.recognising.vocabulary import folded, words
from dashboard.ingest.table import Table

SAMPLE = 400
"""So many filled cells are enough to know."""
MOST = 0.9
MANY = 0.6
"""E-mail addresses and telephone numbers need not be everywhere to make a column one of persons."""

_PHONE = re.compile(r"(?:\+|00)\d[\d\s()/.–-]{7,}|\(?0\d[\d\s()/.–-]{7,14}")
_PERSON = re.compile(r"(?:dhr|mevr|mw|mr|ir|ing|drs|dr|prof)\.?\s+\S+.*", re.IGNORECASE)
_PATTERNS: Mapping[str, re.Pattern[str]] = {
    "website": re.compile(
        r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:nl|com|eu|org|be|de|io|net|fr)/?", re.IGNORECASE
    ),
    "postcode": re.compile(r"[1-9]\d{3}\s?[A-Z]{2}", re.IGNORECASE),
    "vat": re.compile(r"(?:NL)\s?\d{9}\s?B\s?\d{2}|(?:BE)\s?0?\d{9,10}|DE\s?\d{9}", re.IGNORECASE),
    "ror": re.compile(r"(?:https://ror\.org/)?0[a-z0-9]{6}\d{2}", re.IGNORECASE),
    "kvk": re.compile(r"\d{8}"),
    "coordinates": re.compile(r"\(?-?\d{1,2}\.\d+[,;]\s*-?\d{1,3}\.\d+\)?"),
}


def filled(table: Table, position: int) -> Sequence[str]:
    """The first filled cells of a column."""
    found = []
    for row in table.rows:
        if position < len(row.cells) and row.cells[position]:
            found.append(row.cells[position])
            if len(found) == SAMPLE:
                break
    return found


def is_personal(cells: Sequence[str]) -> bool:
    """Whether most cells hold an e-mail address, a telephone number, or somebody with a title."""
    return any(_share(cells, test) >= MANY for test in (_has_email, _is_phone, _is_person))


def is_no_name(cells: Sequence[str]) -> bool:
    """Whether most cells have no letter: numbers, years, periods."""
    return _share(cells, lambda cell: not any(letter.isalpha() for letter in cell)) >= MANY


def notion_of_values(cells: Sequence[str]) -> str:
    """The notion that nearly all cells fit; empty when they fit none, or there are too few to tell."""
    if len(cells) < 3:
        return ""
    for notion, pattern in _PATTERNS.items():
        fitting = sum(bool(pattern.fullmatch(cell.strip())) for cell in cells)
        if fitting >= MOST * len(cells):
            return notion
    return ""


def are_words_of(field: str, cells: Sequence[str], *, at_least: int = 2) -> bool:
    """Whether every cell is a word or code of a field, and there are at least so many different ones."""
    known = words(field)
    codes = set(known.values())
    said = {folded(cell) for cell in cells}
    return len(said) >= at_least and all(word in known or word in codes for word in said)


def are_mostly_words_of(field: str, cells: Sequence[str]) -> bool:
    """Whether most cells are words of a field, of at least two different codes."""
    known = words(field)
    codes = {known[folded(cell)] for cell in cells if folded(cell) in known}
    return len(codes) > 1 and _share(cells, lambda cell: folded(cell) in known) >= MANY


def meanings(field: str, cells: Sequence[str]) -> dict[str, str]:
    """The cells that are words for a code, each with its code; as they are written, without case."""
    known = words(field)
    return {cell.casefold(): known[folded(cell)] for cell in cells if folded(cell) in known}


def _share(cells: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(map(test, cells)) / len(cells) if cells else 0.0


def _has_email(cell: str) -> bool:
    return bool(EMAIL.search(cell))


def _is_phone(cell: str) -> bool:
    return bool(_PHONE.fullmatch(cell.strip())) and sum(letter.isdigit() for letter in cell) >= 10


def _is_person(cell: str) -> bool:
    return bool(_PERSON.fullmatch(cell.strip()))
