"""The parts of a workbook: which sheets there are, where they stand, and what their cells refer to."""

import posixpath
from dataclasses import dataclass, field

from dashboard.parsing.refusing import Cause, RefusedError
from dashboard.parsing.sheet import Budget, Parsed
from dashboard.parsing.unpacking import Archive, refusing_damage
from dashboard.parsing.xlsx.shared_strings import shared_strings
from dashboard.parsing.xlsx.styles import Style, styles
from dashboard.parsing.xlsx.worksheet import Sheets, parse_worksheet
from dashboard.parsing.xml_stream import Attributes, stream

_BOOK = "/officeDocument"
_SHEET = "/worksheet"
_STRINGS = "/sharedStrings"
_STYLES = "/styles"


@dataclass(frozen=True, slots=True)
class _Related:
    """What one part says of another: what it is to it, and where it stands."""

    is_a: str
    path: str


@dataclass(slots=True)
class _Contents:
    """The sheets in their order (name, whether hidden, reference), and when days began to be counted."""

    sheets: list[tuple[str, bool, str]] = field(default_factory=list)
    since_1904: bool = False


def book_path(archive: Archive) -> str:
    """Where the workbook stands in a zip; nowhere when the zip is something else."""
    for each in _related(archive, "").values():
        if each.is_a.endswith(_BOOK) and each.path in archive:
            return each.path
    return "xl/workbook.xml" if "xl/workbook.xml" in archive else ""


def parse_xlsx(archive: Archive, path: str, budget: Budget) -> Parsed:
    """Every worksheet, hidden ones too; sheets that hold only a chart are passed over."""
    related = _related(archive, path)
    contents = _contents(archive, path)
    paths = {each.is_a.rpartition("/")[2]: each.path for each in related.values()}
    strings_path, styles_path = paths.get(_STRINGS[1:], ""), paths.get(_STYLES[1:], "")
    found = [
        (name, is_hidden, related[reference].path)
        for name, is_hidden, reference in contents.sheets
        if reference in related and related[reference].is_a.endswith(_SHEET)
    ]
    if not found:
        raise RefusedError(Cause.FILE_DAMAGED)
    known = Sheets(
        strings=shared_strings(archive, strings_path) if strings_path in archive else [],
        styles=styles(archive, styles_path) if styles_path in archive else [Style()],
        since_1904=contents.since_1904,
    )
    whole = sum(archive.size(path) for _, _, path in found) or 1
    done = 0
    sheets = []
    for name, is_hidden, sheet_path in found:
        size = archive.size(sheet_path)
        sheets.append(
            parse_worksheet(
                archive.pieces(sheet_path),
                known,
                budget,
                name=name,
                is_hidden=is_hidden,
                progress=(done / whole, size / whole, size or 1),
            )
        )
        done += size
    return Parsed(sheets)


def _contents(archive: Archive, path: str) -> _Contents:
    contents = _Contents()

    def start(name: str, attributes: Attributes) -> None:
        if name == "workbookPr":
            contents.since_1904 = attributes.get("date1904") in ("1", "true")
        elif name == "sheet":
            reference = next((attributes[key] for key in attributes if key.rpartition(":")[2] == "id"), "")
            is_hidden = attributes.get("state", "visible") != "visible"
            contents.sheets.append((attributes.get("name", ""), is_hidden, reference))

    with refusing_damage():
        stream(archive.pieces(path), start=start, end=_nothing)
    return contents


def _related(archive: Archive, path: str) -> dict[str, _Related]:
    folder, name = posixpath.split(path)
    at = posixpath.join(folder, "_rels", f"{name}.rels")
    found: dict[str, _Related] = {}

    def start(name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "").replace("\\", "/")
            whole = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
            found[attributes.get("Id", "")] = _Related(attributes.get("Type", ""), posixpath.normpath(whole))

    if at in archive:
        with refusing_damage():
            stream(archive.pieces(at), start=start, end=_nothing)
    return found


def _nothing(_: str) -> None:
    """Only the beginnings of elements say something here."""
