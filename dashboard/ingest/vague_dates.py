"""Dates as people write them who do not know the day: a month, a quarter, a season, a year or so.

Each is read as a period: where it is a beginning its first day counts, as an end the first day after it.
What had to be guessed, if only the century, is told.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from babel import Locale

from dashboard.ingest.recognising.vocabulary import folded
from dashboard.model import PartialDate
from dashboard.texts import Language

_CENTURY_TURNS = 70
"""A year of two digits below this is of this century."""
_SEASONS = {
    "voorjaar": 3, "lente": 3, "spring": 3, "zomer": 6, "summer": 6,
    "najaar": 9, "herfst": 9, "autumn": 9, "fall": 9,
}  # fmt: skip
"""The month in which each begins; it lasts three. A winter lies in two years: of it only the year is kept."""
_ABOUT = (
    r"(?:ca|circa|ongeveer|rond|about|around|approx|begin|start|medio|midden|mid|half|eind|einde|end|late|early|"
    r"winter|jaar|year|schooljaar|studiejaar|seizoen|season|since|sinds|vanaf)"
)
_ORDINALS = {
    **{"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4},
    **{"first": 1, "second": 2, "third": 3, "fourth": 4},
}
_YEAR = r"((?:19|20)\d{2})"
_MONTH_NUMBER = re.compile(rf"{_YEAR}[-/.](\d{{1,2}})|(\d{{1,2}})[-/.]{_YEAR}")
_TWO_YEARS = re.compile(rf"{_YEAR} ?[-/–] ?(?:'|’)?(\d{{2}}|\d{{4}})")
_SHORT_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](?:'|’)?(\d{2})")
_MONTH = re.compile(r"([a-z]+) ((?:19|20)?\d{2})")
_OF_FOUR = r"(?:[qk]|(?:kwartaal|quarter) )([1-4])"
_QUARTER = re.compile(rf"{_OF_FOUR} {_YEAR}|{_YEAR} {_OF_FOUR}")
_PART = re.compile(
    rf"(?:(\d)(?:e|de|ste|st|nd|rd|th)?|({'|'.join(_ORDINALS)})) "
    rf"(kwartaal|quarter|helft|half)(?: van| of)? {_YEAR}"
)
_HALF = re.compile(rf"h([12]) {_YEAR}|{_YEAR} h([12])")
_SEASON = re.compile(rf"([a-z]+) (?:van )?{_YEAR}")
_ABOUT_YEAR = re.compile(rf"{_ABOUT} {_YEAR}")


@dataclass(frozen=True, slots=True)
class Period:
    """From one month up to and with another, of one year or of two; `is_guess` where it must be told.

    A year alone has no months.
    """

    year: int
    month: int = 0
    months: int = 1
    last_year: int = 0
    is_guess: bool = True

    @property
    def since(self) -> PartialDate:
        """Its first day, or its year."""
        return PartialDate(self.year, self.month, 1) if self.month else PartialDate(self.year)

    @property
    def until(self) -> PartialDate:
        """The first day after it, or its last year."""
        if not self.month:
            return PartialDate(self.last_year or self.year)
        after = self.year * 12 + self.month - 1 + self.months
        return PartialDate(after // 12, after % 12 + 1, 1)

    @property
    def words(self) -> str:
        """It as a code that everybody reads: `2023-07 – 2023-09`, `2023`."""
        if not self.month:
            return f"{self.year} – {self.last_year}" if self.last_year else str(self.year)
        last = self.year * 12 + self.month - 2 + self.months
        first, end = f"{self.year}-{self.month:02}", f"{last // 12}-{last % 12 + 1:02}"
        return first if first == end else f"{first} – {end}"


def period_of(text: str) -> Period | None:
    """The period that a cell means; None when it means none, or nobody can say which.

    ValueError for a month or a day that does not exist.
    """
    return next(_read(text.strip().casefold(), folded(text)), None)


def day_of(text: str) -> PartialDate | None:
    """The day of "12-03-'26", day first; ValueError for one that does not exist."""
    found = _SHORT_DAY.fullmatch(text.strip())
    return PartialDate(_full_year(found[3]), int(found[2]), int(found[1])) if found else None


def _read(written: str, plain: str) -> Iterator[Period]:
    if found := _MONTH_NUMBER.fullmatch(written):
        year, month = int(found[1] or found[4]), int(found[2] or found[3])
        if month <= 12:
            # "2011-12" is a month, and may be two years.
            yield Period(year, _real(month), is_guess=bool(found[1]) and month == year % 100 + 1)
    if found := _TWO_YEARS.fullmatch(re.sub(rf"^{_ABOUT} ", "", written)):
        first = int(found[1])
        last = int(found[2]) if len(found[2]) == 4 else first // 100 * 100 + int(found[2])
        if 0 < last - first < 50:
            yield Period(first, last_year=last)
    if (found := _MONTH.fullmatch(plain)) and found[1] in months():
        yield Period(_full_year(found[2]), months()[found[1]], is_guess=len(found[2]) < 4)
    yield from _parts(plain)
    if (found := _SEASON.fullmatch(plain)) and found[1] in _SEASONS:
        yield Period(int(found[2]), _SEASONS[found[1]], months=3)
    if found := _ABOUT_YEAR.fullmatch(plain):
        yield Period(int(found[1]))


def _parts(plain: str) -> Iterator[Period]:
    """Quarters and halves of a year."""
    if found := _QUARTER.fullmatch(plain):
        yield Period(int(found[2] or found[3]), 3 * int(found[1] or found[4]) - 2, months=3)
    if found := _HALF.fullmatch(plain):
        yield Period(int(found[2] or found[3]), 6 * int(found[1] or found[4]) - 5, months=6)
    if found := _PART.fullmatch(plain):
        number = int(found[1]) if found[1] else _ORDINALS[found[2]]
        length = 3 if found[3] in ("kwartaal", "quarter") else 6
        if 1 <= number <= 12 // length:
            yield Period(int(found[4]), (number - 1) * length + 1, months=length)


def _real(month: int) -> int:
    if not month:
        raise ValueError("there is no month 0")
    return month


def _full_year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) < _CENTURY_TURNS else 1900)


@cache
def months() -> Mapping[str, int]:
    """Every month's name, long and short, in both languages."""
    found: dict[str, int] = {}
    for language in Language:
        for width in ("wide", "abbreviated"):
            named = Locale(language.value).months["format"][width]
            found |= {folded(name): number for number, name in named.items()}
    return found | {"sept": 9, "mrt": 3, "maa": 3}
