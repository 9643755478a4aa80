"""The four canonical files: what an import reads, an export writes and the example region is.

UTF-8 without a byte order mark, commas, one row of headings, lines ended by a line feed; so
that two exports of the same region are the same bytes. Text that a spreadsheet would take for
a formula is guarded with an apostrophe, which an import takes off again.
"""

import errno
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dashboard.exports.csv_lines import csv_lines
from dashboard.formula_guard import guarded
from dashboard.model import Ecosystem, PartialDate
from dashboard.model.cell_list import join_cell
from dashboard.model.list_kind import ListKind

_SOURCES: Mapping[ListKind, Callable[[Ecosystem], Iterable[object]]] = {
    ListKind.ORGANISATIONS: lambda ecosystem: ecosystem.organisations,
    ListKind.RELATIONS: lambda ecosystem: ecosystem.relations,
    ListKind.ACTIVITIES: lambda ecosystem: ecosystem.activities,
    ListKind.PARTICIPATIONS: lambda ecosystem: ecosystem.participations,
}


def write(ecosystem: Ecosystem, folder: Path) -> tuple[Path, ...]:
    """Write the four files into a folder, which is made when it is not there. OSError when it cannot be.

    Files of these names are overwritten, others are left alone. Where there is no room for all
    four, those that stood there stay as they were.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = {kind: folder / kind.file_name for kind in ListKind}
    for path in paths.values():
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    with TemporaryDirectory(prefix=".driehoek-", dir=folder) as beside:
        for kind, path in paths.items():
            (Path(beside) / path.name).write_bytes(content(ecosystem, kind))
        for path in paths.values():
            (Path(beside) / path.name).replace(path)
    return tuple(paths.values())


def content(ecosystem: Ecosystem, kind: ListKind) -> bytes:
    """One of the four files."""
    return "".join(csv_lines(chain([kind.headings], rows(ecosystem, kind)))).encode("utf-8")


def rows(ecosystem: Ecosystem, kind: ListKind) -> Iterator[list[str]]:
    """The cells under the headings of a kind, in the order in which the ecosystem has them."""
    for each in _SOURCES[kind](ecosystem):
        yield [_cell(getattr(each, heading)) for heading in kind.headings]


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case float() | int():
            return repr(value)
        case StrEnum():
            return value.value
        case PartialDate():
            return str(value)
        case tuple():
            return guarded(join_cell([str(each) for each in value]))
        case _:
            return guarded(str(value))
