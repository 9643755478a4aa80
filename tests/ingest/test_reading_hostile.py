"""A file that breaks its reader breaks nothing else: it is refused in time, and the server lives on."""

import io
import json
import os
import struct
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from dashboard.ingest import draft_of
from dashboard.ingest.parsing_apart import parse_apart
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.progress import silently
from dashboard.ingest.reading import LARGEST_LIST, read
from dashboard.ingest.table import Book, ListFile
from dashboard.parsing.refusing import Cause, RefusedError
from tests.ingest.lists import NOTHING_YET, TODAY
from tests.ingest.workbooks import (
    MEMBERS,
    a_spreadsheet,
    a_workbook,
    a_zip,
    noticed,
    refusal_of,
    table_of,
    with_part,
    with_strings,
)

PATIENCE = 10
"""Seconds within which a file is refused."""
GROWTH = 100_000_000
"""Bytes by which the server may grow."""
SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def _sheet(rows: str) -> bytes:
    return with_part(
        a_workbook(), SHEET, f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    )


def _zeros(megabytes: int, name: str = "xl/media/picture.bmp") -> bytes:
    """A workbook beside a picture that is nothing but zeros."""
    out = io.BytesIO(a_workbook())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as part:
        for _ in range(megabytes):
            part.write(bytes(1_000_000))
    return out.getvalue()


def _understated() -> bytes:
    """A workbook whose sheet is 250 MB, while the zip says that it has a thousand bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(a_workbook())) as before, zipfile.ZipFile(out, "w", 8) as archive:
        for name in before.namelist():
            with archive.open(name, "w") as part:
                part.write(before.read(name))
                for _ in range(250 if name == SHEET else 0):
                    part.write(b" " * 1_000_000)
    content = bytearray(out.getvalue())
    at = content.rindex(SHEET.encode()) - 46  # the entry in the directory at the end
    content[at + 24 : at + 28] = struct.pack("<I", 1_000)
    return bytes(content)


def _many_entries() -> bytes:
    return a_zip({"xl/workbook.xml": "<workbook/>", **{f"xl/{number}": "" for number in range(6_000)}})


def _laughing() -> bytes:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return with_strings(
        a_workbook(),
        f'<!DOCTYPE sst [<!ENTITY l0 "ha">{entities}]><sst xmlns="{MAIN}"><si><t>&l11;</t></si></sst>',
    )


def _repeated_text() -> bytes:
    """A text of 32,767 letters that stands in the workbook once, and in 20,000 cells."""
    strings = f'<sst xmlns="{MAIN}"><si><t>{"x" * 32_767}</t></si></sst>'
    rows = '<row><c t="s"><v>0</v></c></row>' * 20_000
    return with_strings(_sheet(rows), strings)


def _repeated_cells() -> bytes:
    cell = (
        '<table:table-cell table:number-columns-repeated="400" office:value-type="string"><text:p>x</text:p>'
    )
    row = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-cell></table:table-row>'
    return a_spreadsheet(f'<table:table table:name="Leden">{row}</table:table>')


def _encrypted_zip() -> bytes:
    content = bytearray(a_workbook())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(signature)
        while at >= 0:
            content[at + flags] |= 1
            at = content.find(signature, at + 4)
    return bytes(content)


def _with_password() -> bytes:
    """What Excel makes of a workbook with a password: an old file system with the real one inside."""
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(900)
    )


def _really_encrypted() -> bytes:
    """Three rows behind the password "geheim", encrypted as Office does it (by msoffcrypto-tool)."""
    return (Path(__file__).parent / "with_password.xlsx").read_bytes()


def _old_with_password() -> bytes:
    """The first bytes of what an XLS with a password holds."""
    begins = bytes.fromhex("0908100000060500bb0dcc0700000000060000002f0036000100010001002f78")
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1_528) + begins + bytes(900)


def _ods_with_password() -> bytes:
    mimetype = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    return a_zip({"mimetype": mimetype, "content.xml": "xx", "META-INF/manifest.xml": manifest})


def _wide(columns: int) -> list[list[str]]:
    return [[f"kop {number}" for number in range(columns)], ["x"] * columns]


HOSTILE: dict[str, tuple[Callable[[], bytes], ProblemCode]] = {
    "zero bytes": (lambda: b"", ProblemCode.FILE_EMPTY),
    "a zip of 315 MB": (lambda: _zeros(315), ProblemCode.FILE_UNPACKS_TOO_LARGE),
    "a zip that understates its size": (_understated, ProblemCode.FILE_DAMAGED),
    "a zip of too many files": (_many_entries, ProblemCode.FILE_UNPACKS_TOO_LARGE),
    "a workbook with a password": (_with_password, ProblemCode.FILE_HAS_PASSWORD),
    "a workbook that was really encrypted": (_really_encrypted, ProblemCode.FILE_HAS_PASSWORD),
    "an old workbook with a password": (_old_with_password, ProblemCode.FILE_HAS_PASSWORD),
    "a zip with a password": (_encrypted_zip, ProblemCode.FILE_HAS_PASSWORD),
    "a spreadsheet with a password": (_ods_with_password, ProblemCode.FILE_HAS_PASSWORD),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n" + os.urandom(500), ProblemCode.FILE_OF_OTHER_KIND),
    "a web page": (lambda: b"<html><table><tr><td>naam", ProblemCode.FILE_OF_OTHER_KIND),
    "a PDF": (lambda: b"%PDF-1.7\n", ProblemCode.FILE_OF_OTHER_KIND),
    "conflict markers": (
        lambda: b"naam,plaats\n<<<<<<< HEAD\nA,Best\n=======\n>>>>>>> x\n",
        ProblemCode.FILE_HAS_CONFLICT_MARKERS,
    ),
    "21 MB": (lambda: bytes(21_000_000), ProblemCode.FILE_TOO_LARGE),
    "NUL bytes": (lambda: b"naam,plaats\nA\0,Best\n", ProblemCode.FILE_HAS_NULS),
    "5,000 columns": (lambda: a_workbook(_wide(5_000)), ProblemCode.TOO_MANY_COLUMNS),
    "5,000 columns of text": (
        lambda: "\n".join(";".join(row) for row in _wide(5_000)).encode(),
        ProblemCode.TOO_MANY_COLUMNS,
    ),
    "half a workbook": (lambda: a_workbook()[:-100], ProblemCode.FILE_DAMAGED),
    "a workbook with broken XML": (lambda: _sheet("<row><c>"), ProblemCode.FILE_DAMAGED),
    "a workbook with cells of nowhere": (lambda: _sheet('<row r="-5"/>'), ProblemCode.FILE_DAMAGED),
    "a text that is not there": (
        lambda: _sheet('<row><c t="s"><v>9</v></c></row>'),
        ProblemCode.FILE_DAMAGED,
    ),
    "a billion laughs": (_laughing, ProblemCode.FILE_DAMAGED),
    "one text in very many cells": (_repeated_text, ProblemCode.TOO_MANY_CELLS),
    "a row that is repeated a million times": (_repeated_cells, ProblemCode.TOO_MANY_CELLS),
    "JSON nested too deeply": (lambda: b'[{"a":' * 50_000, ProblemCode.JSON_TOO_DEEP),
    "lists nested too deeply": (lambda: b"[" * 200_000, ProblemCode.JSON_TOO_DEEP),
    "JSON that is no list": (lambda: b'{"naam": "A"}', ProblemCode.JSON_NO_LIST),
    "JSON of numbers": (lambda: b"[1, 2, 3]", ProblemCode.JSON_NO_LIST),
    "half a JSON": (lambda: b'[{"naam": "A"},\n{"naam": ', ProblemCode.JSON_UNREADABLE),
    "a key twice": (lambda: b'[{"naam": "A", "naam": "B"}]', ProblemCode.JSON_KEY_TWICE),
}


@pytest.mark.parametrize(("make", "code"), HOSTILE.values(), ids=HOSTILE)
def test_what_breaks_a_reader_is_refused_in_time_by_its_cause(make: Callable[[], bytes], code: ProblemCode):
    content = make()
    server = psutil.Process()
    before, begin = server.memory_info().rss, time.monotonic()
    problem = refusal_of(content)
    assert problem.code is code
    assert time.monotonic() - begin < PATIENCE
    assert server.memory_info().rss - before < GROWTH


def test_headings_without_rows_keep_the_list_out():
    draft = draft_of([ListFile("leden.xlsx", a_workbook([("name", "corner")]))], NOTHING_YET, on=TODAY)
    assert [problem.code for problem in draft.problems] == [ProblemCode.FILE_HAS_NO_ROWS]


def test_the_same_heading_twice_keeps_the_list_out():
    rows = [("name", "corner", "name"), ("A", "business", "B")]
    draft = draft_of([ListFile("leden.xlsx", a_workbook(rows))], NOTHING_YET, on=TODAY)
    assert [problem.code for problem in draft.problems] == [ProblemCode.HEADING_TWICE]


def test_a_cell_that_has_strayed_to_the_end_of_the_sheet_does_no_harm():
    begin = time.monotonic()
    table = table_of(a_workbook(MEMBERS, lambda sheet: sheet.cell(1_048_576, 16_384, "x")))
    assert time.monotonic() - begin < PATIENCE
    assert [row.cells for row in table.rows] == list(MEMBERS[1:])
    assert noticed(table) == {ProblemCode.CELLS_FAR_OUT: "XFD1048576"}


def test_a_cell_far_below_is_a_row_like_any_other():
    table = table_of(a_workbook(MEMBERS, lambda sheet: sheet.cell(1_048_576, 1, "x")))
    assert table.rows[-1].number == 1_048_576


def test_where_it_is_wrong_is_said():
    assert refusal_of(b'[{"naam": "A"},\n{"naam": ').row == 2
    assert refusal_of(b"naam,plaats\nA\0,Best\n").row == 2
    wide = refusal_of(a_workbook(MEMBERS, others={"Breed": _wide(600)}))
    assert (wide.sheet, wide.found, wide.expected) == ("Breed", "600", ("500",))


def test_a_text_as_large_as_a_list_may_be_is_read_elsewhere_and_refused_the_same():
    line = b"Bakkerij De Korenaar,business\n"
    content = b"name,corner\n" + line * 100_000
    book = read(ListFile("list.csv", content))
    assert isinstance(book, Book)
    assert (len(book.tables[0].rows), book.delimiter, book.encoding) == (100_000, ",", "utf-8")
    broken = read(ListFile("list.csv", content + b'"open'))
    assert isinstance(broken, Problem)
    assert (broken.code, broken.row) == (ProblemCode.QUOTE_NOT_CLOSED, 100_002)
    assert len(content) < LARGEST_LIST


def test_what_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch):
    others = set(psutil.Process().children())  # a browser, a server: other tests' own
    monkeypatch.setattr("dashboard.ingest.parsing_apart.seconds_for", lambda size: 0.3)
    content = _sheet("<row><c><v>1</v></c></row>" * 500_000)
    begin = time.monotonic()
    with pytest.raises(RefusedError) as refused:
        parse_apart(content, encoding="", delimiter="", progress=silently)
    assert refused.value.cause is Cause.FILE_TOO_HEAVY
    assert time.monotonic() - begin < 3
    assert not set(psutil.Process().children()) - others


def test_what_takes_too_much_memory_is_ended():
    """Two million objects are 20 MB as JSON, and far more than a process may have once they are read."""
    content = b"[" + b'{"a":1},' * ((LARGEST_LIST - 100) // 8) + b"{}]"
    server = psutil.Process()
    before, begin = server.memory_info().rss, time.monotonic()
    problem = refusal_of(content)
    assert problem.code is ProblemCode.FILE_TOO_HEAVY
    assert time.monotonic() - begin < 3 * PATIENCE  # it fills gigabytes first, on a machine that does more
    assert server.memory_info().rss - before < GROWTH


def test_every_cause_of_a_refusal_is_in_the_catalogue():
    assert {each.value for each in Cause} <= {each.value for each in ProblemCode}


def test_numbers_are_read_as_they_are_written_however_large():
    digits = "9" * 5_000
    content = f'[{{"naam": "A", "aantal": {digits}, "deel": 1e999, "geheel": 12.0, "niets": NaN}}]'.encode()
    assert table_of(content, name="leden.json").rows[0].cells == ("A", digits, "1e999", "12", "NaN")


def test_half_letters_and_empty_ones_do_not_get_in():
    content = json.dumps([{"naam": "A\ud800B\0"}]).encode()
    assert table_of(content, name="leden.json").rows[0].cells == ("A\ufffdB",)
