"""ODS, the workbook of LibreOffice, read in one stream like the other."""

import re
from collections.abc import Iterator

from dashboard.parsing.colouring import Colouring
from dashboard.parsing.limits import COLUMNS
from dashboard.parsing.merging import MOST, fill_down
from dashboard.parsing.numbers import number_text, yes_or_no
from dashboard.parsing.refusing import Cause, RefusedError
from dashboard.parsing.sheet import Area, Budget, Parsed, Sheet, far_out, refuse_wide
from dashboard.parsing.unpacking import Archive, refusing_damage
from dashboard.parsing.xml_stream import Attributes, stream

_CONTENT = "content.xml"
_MANIFEST = "META-INF/manifest.xml"
_KIND = b"application/vnd.oasis.opendocument.spreadsheet"
_LAST_COLUMN = 16_384
_PASSED_OVER = frozenset({"annotation", "tracked-changes", "shapes", "frame", "custom-shape", "forms"})
"""What may hold text and even cells, and is no value of the sheet: remarks, what was deleted, drawings."""
_NUMBERS = frozenset({"float", "percentage", "currency"})
_BOOLEANS = {"TRUE": True, "FALSE": False, "WAAR": True, "ONWAAR": False}
"""As LibreOffice shows what `TRUE()` gives, which it keeps as a number."""
_WHITE = frozenset({"transparent", "#ffffff"})
_FAULT = re.compile(r"#[A-Z0-9/]+[!?A]?|Err:\d+")


def is_ods(archive: Archive) -> bool:
    """Whether a zip says of itself that it is a spreadsheet of this kind."""
    if "mimetype" not in archive or archive.size("mimetype") > 200:
        return False
    return b"".join(archive.pieces("mimetype")).startswith(_KIND)


def parse_ods(archive: Archive, budget: Budget) -> Parsed:
    """Every sheet, hidden ones too."""
    if _MANIFEST in archive and b"encryption-data" in b"".join(archive.pieces(_MANIFEST)):
        raise RefusedError(Cause.FILE_HAS_PASSWORD)
    reader = _Reader(budget)
    with refusing_damage():
        stream(_told(archive, budget), start=reader.start, end=reader.end, text=reader.text)
    return Parsed(reader.sheets)


def _told(archive: Archive, budget: Budget) -> Iterator[bytes]:
    size = archive.size(_CONTENT) or 1
    read = 0
    for piece in archive.pieces(_CONTENT):
        yield piece
        read += len(piece)
        budget.tell(min(1.0, read / size))


class _Reader:
    """Hears the elements of a document in their order, and makes sheets of them."""

    def __init__(self, budget: Budget) -> None:
        self.sheets: list[Sheet] = []
        self._budget = budget
        self._hidden_styles: set[str] = set()
        self._colours_of: dict[str, str] = {}
        self._style = ""
        self._passing = 0
        self._begin(Sheet())

    def _begin(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._colours = Colouring()
        self._areas: list[Area] = []
        self._column_styles: list[str] = []
        self._columns = 0
        self._row = 1
        self._row_times = 1
        self._cells: list[str] = []
        self._cell: Attributes | None = None
        self._depth = 0
        self._paragraphs: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        """The beginning of an element."""
        if self._passing or name in _PASSED_OVER:
            self._passing += 1
        elif self._cell is not None:
            self._start_in_cell(name, attributes)
        elif name in ("table-cell", "covered-table-cell"):
            self._cell = attributes
            self._paragraphs = []
        elif name == "table-row":
            self._row_times = _times(attributes, "rows")
            self._cells = []
            if attributes.get("table:visibility", "visible") != "visible":
                self._sheet.hidden_rows.append(self._row)
        elif name == "table-column":
            self._start_column(attributes)
        elif name == "table":
            is_hidden = attributes.get("table:style-name", "") in self._hidden_styles
            self._begin(Sheet(name=attributes.get("table:name", ""), is_hidden=is_hidden))
        elif name == "style":
            self._style = attributes.get("style:name", "")
        elif name == "table-properties" and attributes.get("table:display") == "false":
            self._hidden_styles.add(self._style)
        elif name == "table-cell-properties":
            colour = attributes.get("fo:background-color", "transparent")
            self._colours_of[self._style] = "" if colour in _WHITE else colour

    def text(self, written: str) -> None:
        """Text between elements; only that in the paragraphs of a cell counts."""
        if self._depth and not self._passing:
            self._paragraphs[-1] += written

    def end(self, name: str) -> None:
        """The end of an element."""
        if self._passing:
            self._passing -= 1
        elif self._cell is not None:
            if name in ("table-cell", "covered-table-cell"):
                self._end_cell(self._cell, is_covered=name == "covered-table-cell")
                self._cell = None
            elif name == "p":
                self._depth = 0
        elif name == "table-row":
            self._end_row()
        elif name == "table":
            self._finish()

    def _start_in_cell(self, name: str, attributes: Attributes) -> None:
        if name == "p":
            self._depth = 1
            self._paragraphs.append("")
        elif self._depth and name == "s":
            self._paragraphs[-1] += " " * min(int(attributes.get("text:c", 1)), 1_000)
        elif self._depth and name == "tab":
            self._paragraphs[-1] += "\t"
        elif self._depth and name == "line-break":
            self._paragraphs[-1] += "\n"

    def _start_column(self, attributes: Attributes) -> None:
        times = min(_times(attributes, "columns"), COLUMNS - self._columns)
        if times <= 0:
            return
        if attributes.get("table:visibility", "visible") != "visible":
            self._sheet.hidden_columns += range(self._columns, self._columns + times)
        self._column_styles += [attributes.get("table:default-cell-style-name", "")] * times
        self._columns += times

    def _end_cell(self, attributes: Attributes, *, is_covered: bool) -> None:
        column = len(self._cells)
        value = "" if is_covered else self._value(attributes, column)
        end = column + _times(attributes, "columns")
        for strayed in range(max(column, COLUMNS), end) if value else ():
            far_out(self._sheet, self._row, strayed)
        self._cells += [value] * (min(end, _LAST_COLUMN) - column)
        if not value:
            return
        own = attributes.get("table:style-name")
        if own is None:
            own = self._column_styles[column] if column < len(self._column_styles) else ""
        colour = self._colours_of.get(own, "")
        for at in range(column, min(end, COLUMNS)) if colour else ():
            self._colours.note(self._row, at, colour)
        bottom = self._row + int(attributes.get("table:number-rows-spanned", 1)) - 1
        right = column + int(attributes.get("table:number-columns-spanned", 1)) - 1
        if (bottom > self._row or right > column) and len(self._areas) < MOST:
            self._areas.append(Area(self._row, column, bottom, right))

    def _value(self, attributes: Attributes, column: int) -> str:
        kind = attributes.get("office:value-type", "")
        shown = "\n".join(self._paragraphs)
        if "table:formula" in attributes and not kind:
            self._sheet.without_value.append((self._row, column))
            return ""
        if "table:formula" in attributes and _FAULT.fullmatch(shown.strip()):
            self._sheet.faulty.append((self._row, column))
            return ""
        if "table:formula" in attributes and shown in _BOOLEANS:
            return yes_or_no(_BOOLEANS[shown])
        if kind in _NUMBERS:
            return _number(float(attributes["office:value"]), shown.strip())
        if kind == "date":
            written = attributes["office:date-value"]
            return written.removesuffix("T00:00:00").replace("T", " ")
        if kind == "boolean":
            return yes_or_no(attributes["office:boolean-value"] == "true")
        return attributes.get("office:string-value", shown) if kind == "string" else shown

    def _end_row(self) -> None:
        cells = self._cells
        times = self._row_times if any(cell.strip() for cell in cells) else 0
        for number in range(self._row, self._row + times):
            self._budget.add(self._sheet, number, cells)
        self._row += self._row_times

    def _finish(self) -> None:
        sheet = self._sheet
        refuse_wide(sheet)
        sheet.coloured = self._colours.differing(sheet.rows)
        filled = {number for number, _ in sheet.rows}
        sheet.hidden_rows = [row for row in sheet.hidden_rows if row in filled]
        fill_down(sheet, self._areas)
        self.sheets.append(sheet)
        self._begin(Sheet())


def _times(attributes: Attributes, what: str) -> int:
    return max(1, int(attributes.get(f"table:number-{what}-repeated", 1)))


def _number(value: float, shown: str) -> str:
    """The number, with the leading zeros that the sheet shows."""
    plain = number_text(value)
    return shown if shown.isdecimal() and shown.lstrip("0") == plain.lstrip("0") else plain
