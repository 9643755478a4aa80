"""What a file holds: sheets of filled rows, and what else there is to see in them."""

from collections.abc import Callable
from dataclasses import dataclass, field

from dashboard.parsing.limits import CELLS, COLUMNS, LETTERS
from dashboard.parsing.refusing import Cause, RefusedError


@dataclass(frozen=True, slots=True)
class Area:
    """Merged cells, by their first and last row (from 1) and column (from 0)."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Sheet:
    """One sheet as it was found, with nothing but the rows in which something stands.

    Rows count from 1, columns from 0. A row ends with its last filled cell. `merged` are the areas whose
    value was filled in below, or stands above empty cells; `coloured` the rows in which a cell has another
    colour than its column; `without_value` the addresses of formulas that were never computed, `faulty`
    those of cells that hold an error; `far_out` gives for each column too far to the right to be read the
    first row that is filled there; `left_out` are headings under which something stands that fits in no cell.
    """

    name: str = ""
    is_hidden: bool = False
    rows: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    merged: list[Area] = field(default_factory=list)
    coloured: list[int] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[int] = field(default_factory=list)
    without_value: list[tuple[int, int]] = field(default_factory=list)
    faulty: list[tuple[int, int]] = field(default_factory=list)
    far_out: dict[int, int] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Parsed:
    """A file's sheets; `encoding` and `delimiter` only of a text."""

    sheets: list[Sheet]
    encoding: str = ""
    delimiter: str = ""


def in_silence(done: float) -> None:
    """Nobody is watching."""


@dataclass(slots=True)
class Budget:
    """What a whole file has spent. `tell` hears how much of it has been read (0–1)."""

    tell: Callable[[float], None] = in_silence
    cells: int = 0
    letters: int = 0

    def add(self, sheet: Sheet, number: int, cells: list[str], *, keep_width: bool = False) -> None:
        """Give a sheet one more row, unless nothing stands in it.

        Cells beyond the last column that is read are noted and left out. `keep_width` keeps the empty cells
        at the end: in a text file somebody has written them.
        """
        row = [cell.strip() for cell in cells]
        if len(row) > COLUMNS:
            for column in range(COLUMNS, len(row)):
                if row[column]:
                    far_out(sheet, number, column)
            del row[COLUMNS:]
        if not any(row):
            return
        while not keep_width and not row[-1]:
            row.pop()
        self.cells += len(row) - row.count("")
        self.letters += sum(map(len, row))
        if self.cells > CELLS or self.letters > LETTERS:
            raise RefusedError(Cause.TOO_MANY_CELLS, sheet=sheet.name, expected=str(CELLS))
        sheet.rows.append((number, tuple(row)))


def far_out(sheet: Sheet, row: int, column: int) -> None:
    """Note a filled cell beyond the last column that is read."""
    sheet.far_out.setdefault(column, row)
    if len(sheet.far_out) > COLUMNS:
        raise _too_wide(sheet)


def refuse_wide(sheet: Sheet) -> None:
    """Refuse a sheet with too many columns; a few cells that have strayed far out are no columns."""
    if not sheet.far_out:
        return
    filled = {column for _, cells in sheet.rows for column, cell in enumerate(cells) if cell}
    if len(filled) + len(sheet.far_out) > COLUMNS:
        raise _too_wide(sheet)


def _too_wide(sheet: Sheet) -> RefusedError:
    widest = max(sheet.far_out) + 1
    return RefusedError(Cause.TOO_MANY_COLUMNS, sheet=sheet.name, found=str(widest), expected=str(COLUMNS))
