"""How many people work somewhere, as lists say it: "50 fte", "ca. 120 medewerkers", "<10", "10-49"."""

import re

from dashboard.model import Size

MEDIUM_FROM, LARGE_FROM = 50, 250
"""People: the European Union's classes."""
_YEARS = range(1990, 2041)
_NUMBER = re.compile(r"\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_OF_PEOPLE = re.compile(
    r"(?:(?:ca|circa|ongeveer|ong|plm|plusminus|approx|approximately|about|around|over|"
    r"meer dan|more than|boven|"
    r"minder dan|less than|fewer than|onder|under|tot|to|tussen|between|en|and|"
    r"fte|ftes|fte s|medewerkers?|mdw|mw|werknemers?|personeelsleden|personen|mensen|man|employees?|staff|"
    r"people|in dienst|totaal|total)(?: |$))*"
)
_LESS = re.compile(r"<|\b(?:minder dan|less than|fewer than|onder|under|tot)\b")
_MORE = re.compile(r">|\+|\b(?:meer dan|more than|over|boven)\b")
_SIGNS = re.compile(r"[\s.,;:<>+±~≈()'’\-–—/]+")


def size_of(text: str) -> Size | None:
    """The class that a cell means; None when it says anything else besides, or nothing about a number."""
    written = text.strip().casefold()
    numbers = [_value(each) for each in _NUMBER.findall(written)]
    if not 1 <= len(numbers) <= 2 or not _is_only_of_people(_NUMBER.sub(" ", written)):
        return None
    if len(numbers) == 2:  # a range; "50 (2023)" is none
        is_range = numbers[0] <= numbers[1] and numbers[1] not in _YEARS
        return _class(sum(numbers) / 2) if is_range else None
    if _LESS.search(written):
        return _class(numbers[0] - 1)
    return _class(numbers[0] + 1 if _MORE.search(written) else numbers[0])


def _is_only_of_people(rest: str) -> bool:
    return _OF_PEOPLE.fullmatch(" ".join(_SIGNS.sub(" ", rest).split())) is not None


def _value(written: str) -> float:
    if re.fullmatch(r"\d{1,3}(?:[.,\s]\d{3})+", written):
        return float(re.sub(r"\D", "", written))
    return float(written.replace(",", "."))


def _class(people: float) -> Size:
    return Size.SMALL if people < MEDIUM_FROM else Size.MEDIUM if people < LARGE_FROM else Size.LARGE
