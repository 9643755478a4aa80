"""What a file is, by what stands in it: a name can say anything."""

import re
from enum import StrEnum

from dashboard.parsing.refusing import Cause, RefusedError


class FileKind(StrEnum):
    """The sorts of file that have a reader."""

    DELIMITED = "delimited"
    JSON = "json"
    ZIPPED = "zipped"
    """A workbook of today: XLSX, XLSM or ODS."""
    OLD_WORKBOOK = "old_workbook"


_OTHERS = (
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"%PDF", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x1f\x8b", "GZIP"),
    (b"7z\xbc\xaf\x27\x1c", "7Z"),
    (b"Rar!", "RAR"),
    (b"SQLite format 3\0", "SQLite"),
    (b"\x7fELF", "ELF"),
    (b"MZ\x90\0", "EXE"),
)
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|(html|table|\?xml)\b)", re.IGNORECASE)
_JSON = re.compile(r'\ufeff?\s*(?:\[\s*[\[{\]"\d-]|\{\s*["}])')
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def kind_of(content: bytes) -> FileKind:
    """Which reader a file is for. RefusedError for what is certainly something else."""
    if content.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return FileKind.ZIPPED
    if content.startswith(_OLE):
        return _kind_of_ole(content)
    for start, name in _OTHERS:
        if content.startswith(start):
            raise RefusedError(Cause.FILE_OF_OTHER_KIND, found=name)
    markup = _MARKUP.match(content)
    if markup:
        is_xml = markup.group(1) == b"?xml"
        raise RefusedError(Cause.FILE_OF_OTHER_KIND, found="XML" if is_xml else "HTML")
    if _JSON.match(_beginning(content)):
        return FileKind.JSON
    return FileKind.DELIMITED


def _kind_of_ole(content: bytes) -> FileKind:
    """Old Office files, and new ones behind a password, are small file systems with names in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise RefusedError(Cause.FILE_HAS_PASSWORD)
    if "WordDocument".encode("utf-16-le") in content:
        raise RefusedError(Cause.FILE_OF_OTHER_KIND, found="Word")
    if "PowerPoint Document".encode("utf-16-le") in content:
        raise RefusedError(Cause.FILE_OF_OTHER_KIND, found="PowerPoint")
    return FileKind.OLD_WORKBOOK


def _beginning(content: bytes) -> str:
    start = content[:1000]
    is_wide = start.startswith((b"\xff\xfe", b"\xfe\xff"))
    return start.decode("utf-16" if is_wide else "utf-8", errors="replace")
