"""A list as it was read: headings and rows of text, before anybody knows what they mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dashboard.ingest.problem import Problem


@dataclass(frozen=True, slots=True)
class ListFile:
    """A file that a contributor brings: its name, for messages, and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Row:
    """One row. `number` counts as a spreadsheet does, from 1, headings and empty rows included."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet of a file, or the whole of a file without sheets.

    `rows` leaves the headings, which stand in `heading_row`, and the empty rows out; `above` are the rows
    over the headings, a title as a rule. `notices` tell what the reading noticed: merged cells, meaning by
    colour, hidden rows.
    """

    file: str
    headings: tuple[str, ...]
    heading_row: int
    rows: tuple[Row, ...]
    sheet: str = ""
    above: tuple[Row, ...] = ()
    is_hidden: bool = False
    notices: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """How somebody says that a file is to be read; what is left out is found from the file itself.

    `heading_rows` gives the row of the headings by the name of a sheet ("" for a file without sheets).
    """

    encoding: str = ""
    delimiter: str = ""
    heading_rows: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Book:
    """A file as it was read: every sheet with anything in it, hidden ones too, in their order.

    `encoding` and `delimiter` are those of a text file, as they were found or said; else empty.
    """

    file: str
    tables: tuple[Table, ...]
    encoding: str = ""
    delimiter: str = ""
