"""From bytes to text: a byte order mark decides, else strict UTF-8, else cp1252.

On every real list that was tried this was right, where guessing by statistics was not.
"""

import codecs
import re

from dashboard.parsing.refusing import Cause, RefusedError

ENCODINGS = ("utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "cp850", "mac_roman")
"""What somebody may say that a text is written in."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HALF = re.compile("[\ud800-\udfff]")


def decode(content: bytes, said: str = "") -> tuple[str, str]:
    """The text, and the encoding it was written in: the one that was `said`, else the one that is found."""
    if said:
        return _as_said(content, said), said
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _decoded(content, encoding), encoding
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _decoded(content, "cp1252"), "cp1252"


def whole_letters(text: str) -> str:
    """The text with a sign in place of every half letter, which no file and no store can take."""
    return _HALF.sub("\ufffd", text)


def _decoded(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise RefusedError(Cause.FILE_NOT_TEXT) from None


def _as_said(content: bytes, encoding: str) -> str:
    if encoding not in ENCODINGS:
        raise RefusedError(Cause.ENCODING_UNFIT, found=encoding)
    try:
        return content.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError:
        raise RefusedError(Cause.ENCODING_UNFIT, found=encoding) from None
