"""One worksheet, as a stream: a cell far away costs no more than a cell nearby."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dashboard.parsing.colouring import Colouring
from dashboard.parsing.limits import COLUMNS
from dashboard.parsing.merging import MOST, fill_down
from dashboard.parsing.numbers import month_text, number_text, serial_text, year_text, yes_or_no
from dashboard.parsing.sheet import Area, Budget, Sheet, far_out, refuse_wide
from dashboard.parsing.unpacking import refusing_damage
from dashboard.parsing.xlsx.shared_strings import unescaped
from dashboard.parsing.xlsx.styles import Shown, Style
from dashboard.parsing.xml_stream import Attributes, stream

_LAST_COLUMN = 16_384
_LAST_ROW = 1_048_576


@dataclass(frozen=True, slots=True)
class Sheets:
    """What the sheets of a workbook share: texts, styles, and whether days count from 1904."""

    strings: list[str]
    styles: list[Style]
    since_1904: bool = False


def parse_worksheet(
    pieces: Iterable[bytes],
    known: Sheets,
    budget: Budget,
    *,
    name: str,
    is_hidden: bool,
    progress: tuple[float, float, int],
) -> Sheet:
    """The filled rows of one worksheet. `progress`: what is done, what this adds, its bytes."""
    reader = _Reader(known, budget, Sheet(name=name, is_hidden=is_hidden))
    with refusing_damage():
        stream(_told(pieces, budget, progress), start=reader.start, end=reader.end, text=reader.text)
    return reader.finished()


def _told(pieces: Iterable[bytes], budget: Budget, progress: tuple[float, float, int]) -> Iterator[bytes]:
    before, share, size = progress
    read = 0
    for piece in pieces:
        yield piece
        read += len(piece)
        budget.tell(min(1.0, before + share * read / size))


class _Reader:
    """Hears the elements of a worksheet in their order, and makes rows of them."""

    def __init__(self, known: Sheets, budget: Budget, sheet: Sheet) -> None:
        self._known = known
        self._budget = budget
        self._sheet = sheet
        self._colours = Colouring()
        self._columns: dict[str, int] = {}
        self._areas: list[Area] = []
        self._row = 0
        self._cells: list[str] = []
        self._column = -1
        self._type = ""
        self._style = Style()
        self._has_formula = self._is_value = self._is_sound = False
        self._parts: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        """The beginning of an element."""
        if name == "c":
            self._begin_cell(attributes)
        elif name in ("v", "t"):
            self._is_value = not self._is_sound
        elif name == "row":
            self._row = _row_of(attributes["r"]) if "r" in attributes else self._row + 1
            self._cells = []
            self._column = -1
            if attributes.get("hidden") in ("1", "true"):
                self._sheet.hidden_rows.append(self._row)
        elif name == "f":
            self._has_formula = True
        elif name == "rPh":
            self._is_sound = True
        elif name == "mergeCell" and len(self._areas) < MOST:
            self._areas.append(_area(attributes["ref"]))
        elif name == "col" and attributes.get("hidden") in ("1", "true"):
            last = min(int(attributes["max"]), COLUMNS)
            self._sheet.hidden_columns += range(int(attributes["min"]) - 1, last)

    def text(self, written: str) -> None:
        """Text between elements; only that of values counts."""
        if self._is_value:
            self._parts.append(written)

    def end(self, name: str) -> None:
        """The end of an element."""
        if name in ("v", "t"):
            self._is_value = False
        elif name == "c":
            self._end_cell()
        elif name == "row":
            self._budget.add(self._sheet, self._row, self._cells)
        elif name == "rPh":
            self._is_sound = False

    def finished(self) -> Sheet:
        """The sheet, when everything has been heard."""
        sheet = self._sheet
        refuse_wide(sheet)
        sheet.coloured = self._colours.differing(sheet.rows)
        filled = {number for number, _ in sheet.rows}
        sheet.hidden_rows = [row for row in sheet.hidden_rows if row in filled]
        fill_down(sheet, self._areas)
        return sheet

    def _begin_cell(self, attributes: Attributes) -> None:
        reference = attributes.get("r")
        if reference:
            letters = reference.rstrip("0123456789")
            column = self._columns.get(letters)
            if column is None:
                column = self._columns[letters] = column_of(letters)
            self._column = column
        else:
            self._column += 1
        self._type = attributes.get("t", "n")
        style = int(attributes.get("s", 0))
        self._style = self._known.styles[style] if style < len(self._known.styles) else self._known.styles[0]
        self._has_formula = False
        self._parts = []

    def _end_cell(self) -> None:
        written = "".join(self._parts)
        here = (self._row, self._column)
        if not written:
            if self._has_formula and self._type != "str":
                self._sheet.without_value.append(here)
            return
        if self._type == "e":
            self._sheet.faulty.append(here)
            return
        if self._column >= COLUMNS:
            far_out(self._sheet, *here)
            return
        missing = self._column - len(self._cells)
        if missing > 0:
            self._cells += [""] * missing
        value = self._value(written)
        if missing < 0:
            self._cells[self._column] = value
        else:
            self._cells.append(value)
        if self._style.colour and value.strip():
            self._colours.note(self._row, self._column, self._style.colour)

    def _value(self, written: str) -> str:
        kind = self._type
        if kind == "s":
            return self._known.strings[int(written)]
        if kind == "n":
            return self._number(written)
        if kind == "b":
            return yes_or_no(written in ("1", "true"))
        if kind == "d":
            return written.removesuffix("Z").removesuffix("T00:00:00").replace("T", " ")
        return unescaped(written)

    def _number(self, written: str) -> str:
        style = self._style
        if style.shown is Shown.NUMBER:
            if written.isdecimal() and not style.digits:
                return written
            return number_text(float(written), style.digits)
        return _SAID[style.shown](float(written), since_1904=self._known.since_1904)


def column_of(letters: str) -> int:
    """`A` → 0, `XFD` → 16383. ValueError for what is no column."""
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    if not letters.isascii() or not letters.isupper() or not 0 < column <= _LAST_COLUMN:
        raise ValueError(letters)
    return column - 1


def _row_of(written: str) -> int:
    row = int(written)
    if not 0 < row <= _LAST_ROW:
        raise ValueError(written)
    return row


def _area(reference: str) -> Area:
    """`B2:C5`, or a single cell."""
    first, _, last = reference.partition(":")
    (top, left), (bottom, right) = _address(first), _address(last or first)
    return Area(top, left, bottom, right)


def _address(reference: str) -> tuple[int, int]:
    letters = reference.rstrip("0123456789")
    return _row_of(reference[len(letters) :]), column_of(letters)


_SAID = {Shown.DATE: serial_text, Shown.YEAR: year_text, Shown.MONTH: month_text}
