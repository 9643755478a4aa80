"""The rows of one file of the download, one after the other, as the texts of the fields that we use.

Both forms carry the same fields. CSV is written with semicolons and quotes, JSON with numbers as numbers;
neither is ever in memory as a whole.
"""

import csv
import io
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import IO, Any

import ijson

from dashboard.ingest.cordis.download import Source
from dashboard.ingest.cordis.refusing import UnreadableDownloadError, refuse
from dashboard.ingest.problem import ProblemCode
from dashboard.ingest.reading import LARGEST_LIST

Record = tuple[str, ...]
ROWS_BETWEEN_TELLING = 4_000
_BROKEN_PACKING = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError)

csv.field_size_limit(LARGEST_LIST)


def records(
    source: Source,
    fields: Sequence[str],
    *,
    required: Sequence[str],
    tell: Callable[[float], None] = lambda _: None,
) -> Iterator[tuple[int, Record]]:
    """The number of each row, as a spreadsheet counts, and what it says of these fields.

    `tell` hears how much of the file is done (0–1). Raises UnreadableDownloadError for a file that breaks
    off, is no text, or lacks one of the required fields.
    """
    row = 1
    read = _json_records if source.is_json else _csv_records
    try:
        with source.open() as file:
            for row, record in read(source, file, fields, required):
                if row % ROWS_BETWEEN_TELLING == 0:
                    tell(min(1.0, file.tell() / source.size) if source.size else 0.0)
                yield row, record
    except _BROKEN_PACKING as problem:
        code = ProblemCode.CORDIS_ZIP_DAMAGED
        raise UnreadableDownloadError.because(code, source.path.name) from problem
    except (csv.Error, UnicodeDecodeError, ijson.JSONError, RecursionError) as problem:
        code = ProblemCode.CORDIS_UNREADABLE
        raise UnreadableDownloadError.because(code, source.name, row=row + 1) from problem
    tell(1.0)


def _csv_records(
    source: Source, file: IO[bytes], fields: Sequence[str], required: Sequence[str]
) -> Iterator[tuple[int, Record]]:
    with io.TextIOWrapper(file, encoding="utf-8-sig", newline="") as text:
        first = text.readline(LARGEST_LIST)
        headings = next(csv.reader([first], delimiter=_delimiter(first)), [])
        positions = {heading.strip().casefold(): place for place, heading in enumerate(headings)}
        _demand(source, positions, required)
        # A field that the file does not have is read from the empty cell that is put behind every row.
        chosen = itemgetter(*(positions.get(field.casefold(), -1) for field in fields))
        width = len(headings)
        for row, cells in enumerate(csv.reader(text, delimiter=_delimiter(first)), start=2):
            if len(cells) < width:
                if not any(cells):
                    continue
                cells.extend([""] * (width - len(cells)))
            cells.append("")
            yield row, tuple([cell.strip() for cell in chosen(cells)])


def _delimiter(line: str) -> str:
    """A semicolon, as it is published; a comma where somebody saved it anew."""
    return max(";,\t", key=line.count)


def _json_records(
    source: Source, file: IO[bytes], fields: Sequence[str], required: Sequence[str]
) -> Iterator[tuple[int, Record]]:
    for row, said in enumerate(ijson.items(file, "item", use_float=True), start=1):
        if not isinstance(said, dict):
            refuse(ProblemCode.CORDIS_UNREADABLE, source.name)
        if row == 1:
            _demand(source, {str(key).casefold(): 0 for key in said}, required)
        yield row, tuple([_text(said.get(field)) for field in fields])


def _text(value: Any) -> str:
    match value:
        case str():
            return value.strip()
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case _:
            return str(value)


def _demand(source: Source, known: Mapping[str, int], required: Sequence[str]) -> None:
    missing = tuple(field for field in required if field.casefold() not in known)
    if missing:
        refuse(ProblemCode.CORDIS_COLUMNS_MISSING, source.name, expected=missing)
