"""A zip, of which the sizes are looked at before anything is unpacked."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from xml.parsers import expat

from dashboard.parsing.limits import ENTRIES, UNPACKED
from dashboard.parsing.refusing import Cause, RefusedError

_PIECE = 1 << 16
_ENCRYPTED = 0x1
_WORDS = (
    ("word/", "Word"),
    ("ppt/", "PowerPoint"),
    ("xl/workbook.bin", "XLSB"),
    ("Index/", "Numbers"),
)


class Archive:
    """The parts of a zip by their names, read piece by piece and counted while they are unpacked."""

    def __init__(self, content: bytes) -> None:
        with refusing_damage():
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        entries = self._zip.infolist()
        if len(entries) > ENTRIES or sum(entry.file_size for entry in entries) > UNPACKED:
            raise RefusedError(Cause.FILE_UNPACKS_TOO_LARGE, expected=str(UNPACKED // 1_000_000))
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise RefusedError(Cause.FILE_HAS_PASSWORD)
        self._entries = {entry.filename.replace("\\", "/").lstrip("/"): entry for entry in entries}
        self._unpacked = 0

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def size(self, name: str) -> int:
        """Bytes of a part, unpacked, as the zip says itself; none when there is no such part."""
        return self._entries[name].file_size if name in self._entries else 0

    def pieces(self, name: str) -> Iterator[bytes]:
        """A part, unpacked as far as it is asked for. What a zip says of its sizes need not be true."""
        if name not in self._entries:
            raise RefusedError(Cause.FILE_DAMAGED)
        with refusing_damage(), self._zip.open(self._entries[name]) as part:
            while piece := part.read(_PIECE):
                self._unpacked += len(piece)
                if self._unpacked > UNPACKED:
                    raise RefusedError(Cause.FILE_UNPACKS_TOO_LARGE, expected=str(UNPACKED // 1_000_000))
                yield piece

    def refuse_other_kinds(self) -> None:
        """Say what it is instead, of a zip that is no workbook."""
        for start, kind in _WORDS:
            if any(name.startswith(start) for name in self._entries):
                raise RefusedError(Cause.FILE_OF_OTHER_KIND, found=kind)
        raise RefusedError(Cause.FILE_OF_OTHER_KIND, found="ZIP")


@contextmanager
def refusing_damage() -> Iterator[None]:
    """Whatever goes wrong inside a damaged zip or its XML, said as that."""
    try:
        yield
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        OSError,
        ValueError,
        OverflowError,
        LookupError,
        expat.ExpatError,
    ) as error:
        raise RefusedError(Cause.FILE_DAMAGED) from error
