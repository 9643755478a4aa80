"""A list as it was read: headings and rows of text, before anybody knows what they mean."""

from dataclasses import dataclass


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
    """What a file holds. `rows` leaves the headings, which stand in `heading_row`, and the empty rows out."""

    file: str
    headings: tuple[str, ...]
    heading_row: int
    rows: tuple[Row, ...]
    encoding: str
    delimiter: str
