"""XML as a stream: names without their prefixes, and no document types, in which attacks hide."""

from collections.abc import Callable, Iterable
from xml.parsers import expat

from dashboard.parsing.refusing import Cause, RefusedError

Attributes = dict[str, str]


class _Locals(dict[str, str]):
    """`x:row` → `row`, computed once for each name."""

    def __missing__(self, name: str) -> str:
        found = self[name] = name.rpartition(":")[2]
        return found


def stream(
    pieces: Iterable[bytes],
    *,
    start: Callable[[str, Attributes], object],
    end: Callable[[str], object],
    text: Callable[[str], object] | None = None,
) -> None:
    """Tell the beginning and the end of every element, and the text between; attributes keep their prefix."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    names = _Locals()
    parser.StartElementHandler = lambda name, attributes: start(names[name], attributes)
    parser.EndElementHandler = lambda name: end(names[name])
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    for piece in pieces:
        parser.Parse(piece, False)
    parser.Parse(b"", True)


def _refuse(*_: object) -> None:
    raise RefusedError(Cause.FILE_DAMAGED)
