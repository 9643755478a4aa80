"""One cell that says several things: names, two dates, a point. Taken apart without guessing."""

import re
from collections.abc import Iterator

from dashboard.model.cell_list import split_cell

_UNTIL = (
    r"\s[-–—]\s|–|—|t/m|\btot en met\b|\btot\b|\bto\b|\buntil\b"
    r"|(?<=\d{4})[-/](?=(?:\d{4}|heden|nu|present)\s*$)"
)
_FROM = re.compile(r"^\s*(?:sinds|vanaf|van|from|since)\s+", re.IGNORECASE)
_PERIOD = re.compile(rf"^\s*(.+?)\s*(?:{_UNTIL})\s*(.+?)\s*$")
_SHORT_YEARS = re.compile(r"\s*((?:19|20)\d{2})[-/]'?(1[3-9]|[2-9]\d)\s*")
"""Two years, the second without its century: no month has such a number."""
_POINT = re.compile(r"\(?\s*(-?\d{1,2}[.,]\d+)\s*[,; ]\s*(-?\d{1,3}[.,]\d+)\s*\)?")
_LINES = re.compile(r"[\n•·|]")
_LONGEST = 100
"""Letters of two dates or of a point; a longer cell is neither, and would take the patterns long."""


def names_in(cell: str) -> tuple[str, ...]:
    """The names in a cell that lists them: between semicolons, on lines, or else between commas.

    A comma separates only where no semicolon and no line does: "Van der Meer, Jansen en Zonen; TU/e" are two.
    """
    parts = [part for line in _LINES.split(cell) for part in split_cell(line)]
    if len(parts) <= 1 and ";" not in cell:
        parts = _FORM.sub(r"\1", cell).split(",")
    named = (_MARK.sub("", part).strip() for part in parts)
    return tuple(dict.fromkeys(name for name in named if name and not _NOBODY.fullmatch(name)))


def period_in(cell: str) -> tuple[str, str]:
    """Beginning and end of "2023-2026", "2023-26", "1 maart 2023 t/m 2026"; a single date is a beginning."""
    if len(cell) > _LONGEST:
        return cell.strip(), ""
    if short := _SHORT_YEARS.fullmatch(cell):
        return short.group(1), f"{short.group(1)[:2]}{short.group(2)}"
    found = _PERIOD.match(_FROM.sub("", cell))
    return (found.group(1), found.group(2)) if found else (_FROM.sub("", cell).strip(), "")


def point_in(cell: str) -> tuple[str, str]:
    """Latitude and longitude of "51.44, 5.47"; the cell itself as latitude when it is no point."""
    found = _POINT.fullmatch(cell.strip()) if len(cell) <= _LONGEST else None
    return (found.group(1), found.group(2)) if found else (cell.strip(), "")


_FORM = re.compile(r",(\s*(?:b\.?v\.?|n\.?v\.?|inc\.?|ltd\.?|gmbh)(?=\s*(?:,|$)))", re.IGNORECASE)
"""A comma before a legal form separates nobody."""
_MARK = re.compile(r"^\s*(?:\d{1,2}[.)]|[-–*])\s+")
_NOBODY = re.compile(
    r"[-–—.?]+|geen|none|n\.?v\.?t\.?|onbekend|o\.?a\.?|e\.?a\.?|etc\.?|diverse", re.IGNORECASE
)
_TWO = re.compile(r"(?<=\s)(?:/|&|en|and|\+)(?=\s)|[;\n]", re.IGNORECASE)
_ONE = re.compile(r"\b(?:zn|zonen|zoon|sons?|co|dochters?|partners?|broers|gebroeders)\b", re.IGNORECASE)

_WHOLE = re.compile(
    r"(?:waterschap|hoogheemraadschap|ministerie|ministry|veiligheidsregio|omgevingsdienst|rijksdienst|dienst"
    r"|department|faculteit|faculty|stichting|vereniging|kamer|instituut|institute|centrum|centre|center)\b",
    re.IGNORECASE,
)
"""What a name begins with in which "en" is a part: "Waterschap Aa en Maas"."""
_APART = re.compile(r"(?<=\s)(?:/|\+)(?=\s)|[;\n]")


def organisations_in(name: str) -> Iterator[str]:
    """The organisations that a cell for one name may hold: "ASML / NXP" perhaps two. Only ever a proposal.

    "TU/e" has no spaces around its stroke; "Van der Meer en Zonen" is one firm, "Waterschap Aa en Maas" one
    water board.
    """
    between = _APART if _WHOLE.match(name.strip()) else _TWO
    parts = [part.strip() for part in between.split(name) if part.strip()]
    if len(parts) > 1 and not _ONE.search(parts[-1]) and all(len(part) > 1 for part in parts):
        yield from parts
