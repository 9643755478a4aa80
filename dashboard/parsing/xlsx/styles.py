"""What the look of a cell says of its value: a date, leading zeros, and its colour."""

import re
from dataclasses import dataclass
from enum import Enum

from dashboard.parsing.unpacking import Archive, refusing_damage
from dashboard.parsing.xml_stream import Attributes, stream


class Shown(Enum):
    """As what a number is shown."""

    NUMBER = 0
    DATE = 1
    YEAR = 2
    MONTH = 3


@dataclass(frozen=True, slots=True)
class Style:
    """How cells of one style look: `digits` is how many a number has at least, `colour` empty without one."""

    shown: Shown = Shown.NUMBER
    digits: int = 0
    colour: str = ""


_NO_VALUE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]', re.IGNORECASE)
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_BUILT_IN_MONTH = 17
_MONTH_AND_YEAR = re.compile(r"m+[yj]+|[yj]+m+")
_BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)})


def styles(archive: Archive, path: str) -> list[Style]:
    """The styles by the number that cells refer to."""
    formats: dict[int, str] = {}
    fills: list[str] = []
    found: list[tuple[int, int]] = []
    is_of_cells = False

    def start(name: str, attributes: Attributes) -> None:
        nonlocal is_of_cells
        if name == "numFmt":
            formats.setdefault(int(attributes["numFmtId"]), attributes.get("formatCode", ""))
        elif name == "fill":
            fills.append("")
        elif name == "patternFill" and attributes.get("patternType", "none") in ("none", "gray125"):
            fills[-1:] = ["none"]
        elif name == "fgColor" and fills and not fills[-1]:
            fills[-1] = _colour(attributes)
        elif name == "cellXfs":
            is_of_cells = True
        elif name == "xf" and is_of_cells:
            found.append((int(attributes.get("numFmtId", 0)), int(attributes.get("fillId", 0))))

    def end(name: str) -> None:
        nonlocal is_of_cells
        if name == "cellXfs":
            is_of_cells = False

    with refusing_damage():
        stream(archive.pieces(path), start=start, end=end)
    return [
        Style(*_shown(number, formats.get(number, "")), _named(fills[fill]) if fill < len(fills) else "")
        for number, fill in found
    ] or [Style()]


def _colour(attributes: Attributes) -> str:
    if "rgb" in attributes:
        return attributes["rgb"][-6:].upper()
    if "indexed" in attributes:
        return "FFFFFF" if attributes["indexed"] in ("1", "9", "64", "65") else attributes["indexed"]
    if "theme" in attributes:
        theme, tint = attributes["theme"], float(attributes.get("tint", 0))
        return "FFFFFF" if theme == "0" and tint == 0 else f"{theme}/{tint}"
    return ""


def _named(fill: str) -> str:
    return "" if fill in ("none", "FFFFFF") else fill


def _shown(number: int, code: str) -> tuple[Shown, int]:
    """By the code of a format (`dd-mm-yyyy`, `00000000`), or by the number of one that needs no code."""
    if not code:
        if number == _BUILT_IN_MONTH:
            return Shown.MONTH, 0
        return (Shown.DATE if number in _BUILT_IN_DATES else Shown.NUMBER), 0
    bare = _NO_VALUE.sub("", code.partition(";")[0]).strip().casefold()
    if bare == "general" or _ELAPSED.search(bare):
        return Shown.NUMBER, 0
    if bare and not bare.strip("yj"):
        return Shown.YEAR, 0
    if bare and _MONTH_AND_YEAR.fullmatch(re.sub(r"[^a-z]", "", bare)):
        return Shown.MONTH, 0
    if any(letter in bare for letter in "dmyhs"):
        return Shown.DATE, 0
    return Shown.NUMBER, len(bare) if len(bare) > 1 and not bare.strip("0") else 0
