"""What may stand in a cell of a list that somebody made by hand: dates, countries and numbers in words.

The canonical files are strict (`ingest/cells.py`); here a Dutch date is read day first, a country by its
name, and what a spreadsheet took from a number is given back, and told.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from babel import Locale
from stdnum.eu import vat as eu_vat

from dashboard.ingest.cells import Reader, UnreadableCellError, reader_of
from dashboard.ingest.problem import ProblemCode
from dashboard.ingest.recognising.vocabulary import folded, words
from dashboard.ingest.taking_apart import names_in
from dashboard.ingest.vague_dates import day_of, months, period_of
from dashboard.ingest.vague_sizes import size_of
from dashboard.model import PartialDate, Size
from dashboard.model.cell_list import split_cell
from dashboard.model.list_kind import ListKind
from dashboard.texts import Language
from dashboard.vocabularies import codes, theme_name


@dataclass(frozen=True, slots=True)
class Mended:
    """A value that is not quite what stood there; `code` is the notice that says so. None: it is left out."""

    value: Any
    code: ProblemCode
    words: str = ""
    """What it was taken for, where the value itself does not say it well."""


_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_IN_WORDS = re.compile(r"(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})")
_ISO_LIKE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_UP_TO = re.compile(r"^\s*(?:t/m|tot en met|through)\s+", re.IGNORECASE)
_WITH_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*")


def _date(text: str, *, is_end: bool) -> PartialDate | Mended:
    """A day, day first; of what is less sure ("Q3 2023") the first day, or as an end the next one."""
    plain = folded(text) if not text[:1].isdigit() or re.search("[a-zA-Z]", text) else text.strip()
    try:
        if found := _WITH_TIME.fullmatch(text.strip()):
            return PartialDate.parse(found.group(1))
        if found := _ISO_LIKE.fullmatch(text.strip()):
            return PartialDate(*map(int, found.groups()))
        if found := _DAY_FIRST.fullmatch(plain):
            day, month, year = map(int, found.groups())
            return PartialDate(year, month, day)
        if (found := _IN_WORDS.fullmatch(plain)) and found.group(2) in months():
            return PartialDate(int(found.group(3)), months()[found.group(2)], int(found.group(1)))
        return _less_sure(text, is_end=is_end) or PartialDate.parse(text)
    except ValueError:
        raise UnreadableCellError(ProblemCode.DATE_UNREADABLE) from None


def _less_sure(text: str, *, is_end: bool) -> PartialDate | Mended | None:
    if day := day_of(text):
        return Mended(day, ProblemCode.DATE_READ_AS)
    period = period_of(_UP_TO.sub("", text) if is_end else text)
    if period is None:
        return None
    found = period.until if is_end else period.since
    return Mended(found, ProblemCode.DATE_READ_AS, period.words) if period.is_guess else found


@cache
def _countries() -> Mapping[str, str]:
    """Every country's name in both languages, and the codes by which the European Union calls two of them."""
    found = {"el": "GR", "uk": "GB", "holland": "NL", "the netherlands": "NL", "england": "GB"}
    for language in Language:
        territories = Locale(language.value).territories
        found |= {folded(name): code for code, name in territories.items() if len(code) == 2}
    return found


def _country(text: str) -> str:
    return _countries().get(folded(text)) or str(reader_of(ListKind.ORGANISATIONS, "country")(text))


def _kvk(text: str) -> str | Mended:
    """Eight digits; a spreadsheet takes the zero in front of one."""
    digits = re.sub(r"(?i)^kvk|[\s.:-]|\.0$", "", re.sub(r"\.0$", "", text))
    if re.fullmatch(r"\d{8}", digits):
        return digits
    if re.fullmatch(r"\d{7}", digits):
        return Mended(f"0{digits}", ProblemCode.ZERO_RESTORED)
    return Mended(None, ProblemCode.IDENTIFIER_UNREADABLE)


def _pic(text: str) -> str | Mended:
    digits = re.sub(r"\s|\.0$", "", text)
    return digits if re.fullmatch(r"\d{9}", digits) else Mended(None, ProblemCode.IDENTIFIER_UNREADABLE)


def _vat(text: str) -> str | Mended:
    """A number of the European Union by its own check digits, as it is written without spaces."""
    number = re.sub(r"[\s.\-]", "", text).upper()
    return number if eu_vat.is_valid(number) else Mended(None, ProblemCode.IDENTIFIER_UNREADABLE)


_ROR_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"


def _ror(text: str) -> str | Mended:
    """The last part of the address; its last digits are 98 − (n · 100 mod 97), n in Crockford's base 32."""
    identifier = text.strip().casefold().rstrip("/").rpartition("/")[2]
    if not re.fullmatch(r"0[0-9a-hj-km-np-tv-z]{6}\d{2}", identifier):
        return Mended(None, ProblemCode.IDENTIFIER_UNREADABLE)
    number = 0
    for letter in identifier[:7]:
        number = number * len(_ROR_LETTERS) + _ROR_LETTERS.index(letter)
    is_right = 98 - (number * 100) % 97 == int(identifier[7:])
    return identifier if is_right else Mended(None, ProblemCode.IDENTIFIER_UNREADABLE)


def _postcode(text: str) -> str:
    found = re.fullmatch(r"([1-9]\d{3})\s*([A-Za-z]{2})", text.strip())
    return f"{found.group(1)} {found.group(2).upper()}" if found else text


def _size(text: str) -> Any:
    """A class, or a number of people: small under 50, medium under 250 (the European Union's classes)."""
    digits = re.sub(r"[\s.]", "", text)
    if not digits.isdecimal():
        found = size_of(text)
        return (
            Mended(found, ProblemCode.SIZE_READ_AS)
            if found
            else reader_of(ListKind.ORGANISATIONS, "size")(text)
        )
    people = int(digits)
    return Size.SMALL if people < 50 else Size.MEDIUM if people < 250 else Size.LARGE


def _themes(text: str) -> tuple[str, ...]:
    """Themes by their code, their name in either language or another word; others as they are written."""
    named = _theme_codes()
    return tuple(dict.fromkeys(named.get(folded(each), each) for each in names_in(text)))


@cache
def _theme_codes() -> Mapping[str, str]:
    names = {folded(theme_name(code, language)): code for code in codes("themes") for language in Language}
    return {**words("themes"), **names, **{folded(code): code for code in codes("themes")}}


def _sentences(text: str) -> tuple[str, ...]:
    """What is offered or looked for: a comma stands inside a sentence, a line ends one."""
    lines = re.split(r"[\n•]", text)
    return tuple(dict.fromkeys(part for line in lines for part in split_cell(line)))


_BEGINS, _ENDS = partial(_date, is_end=False), partial(_date, is_end=True)
_ANYWHERE: Mapping[str, Reader] = {
    "since": _BEGINS,
    "until": _ENDS,
    "last_confirmed": _BEGINS,
    "themes": _themes,
}
_OF_ORGANISATIONS: Mapping[str, Reader] = {
    "country": _country,
    "kvk": _kvk,
    "pic": _pic,
    "vat": _vat,
    "ror": _ror,
    "postcode": _postcode,
    "size": _size,
    "offers": _sentences,
    "needs": _sentences,
    "aliases": names_in,
}


def free_reader_of(kind: ListKind, field: str) -> Reader:
    """What reads the cells of a field in a list made by hand; else what reads them in a canonical file."""
    own = _OF_ORGANISATIONS if kind is ListKind.ORGANISATIONS else {}
    return own.get(field) or _ANYWHERE.get(field) or reader_of(kind, field)
