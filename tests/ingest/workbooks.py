"""Workbooks as a contributor would make them, and files that only claim to be one."""

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.reading import read
from dashboard.ingest.table import Book, ListFile, Reading, Table

_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
MEMBERS = (
    ("Organisatie", "Soort", "Plaats"),
    ("Bakkerij De Korenaar", "bedrijf", "Best"),
    ("Fontys", "kennis", "Eindhoven"),
    ("Gemeente Helmond", "overheid", "Helmond"),
)


def a_workbook(
    rows: Sequence[Sequence[Any]] = MEMBERS,
    *more: Callable[[Worksheet], object],
    title: str = "Leden",
    others: Mapping[str, Sequence[Sequence[Any]]] | None = None,
) -> bytes:
    """An XLSX with these rows in its first sheet, on which `more` is done, and other sheets after it."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title
    for row in rows:
        sheet.append(row)
    for do in more:
        do(sheet)
    for name, cells in (others or {}).items():
        other = book.create_sheet(name)
        for row in cells:
            other.append(row)
    return saved(book)


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def a_zip(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def with_part(content: bytes, name: str, part: str | bytes) -> bytes:
    """A workbook with one of its parts written anew."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts: dict[str, str | bytes] = {each: archive.read(each) for each in archive.namelist()}
    return a_zip({**parts, name: part})


def with_strings(content: bytes, strings: str) -> bytes:
    """A workbook whose cells may refer to texts in a part of their own, as Excel writes it."""
    relations = "xl/_rels/workbook.xml.rels"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        known = archive.read(relations).decode()
    relation = f'<Relationship Id="texts" Type="{_RELATION}" Target="/xl/sharedStrings.xml"/></Relationships>'
    related = with_part(content, relations, known.replace("</Relationships>", relation))
    return with_part(related, "xl/sharedStrings.xml", strings)


def a_spreadsheet(body: str, styles: str = "") -> bytes:
    """An ODS with these tables, as LibreOffice would write them."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
        for name, space in (
            ("office", "office"),
            ("table", "table"),
            ("text", "text"),
            ("style", "style"),
            ("fo", "xsl-fo-compatible"),
        )
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return a_zip({"mimetype": kind, "content.xml": content})


def book_of(content: bytes, how: Reading = Reading(), *, name: str = "leden.xlsx") -> Book:  # noqa: B008
    """What stands in a file that can be read."""
    book = read(ListFile(name, content), how)
    assert isinstance(book, Book), book
    return book


def table_of(content: bytes, how: Reading = Reading(), *, name: str = "leden.xlsx") -> Table:  # noqa: B008
    """The only sheet of a file."""
    (table,) = book_of(content, how, name=name).tables
    return table


def refusal_of(content: bytes, how: Reading = Reading(), *, name: str = "leden.xlsx") -> Problem:  # noqa: B008
    """Why a file cannot be read."""
    problem = read(ListFile(name, content), how)
    assert isinstance(problem, Problem), problem
    return problem


def noticed(table: Table) -> dict[ProblemCode, str]:
    """What was told of a sheet, and where."""
    return {notice.code: notice.found for notice in table.notices}
