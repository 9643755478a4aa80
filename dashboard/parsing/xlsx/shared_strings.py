"""The texts of a workbook, which stand once in a part of their own and are referred to by number."""

import re

from dashboard.parsing.decoding import whole_letters
from dashboard.parsing.unpacking import Archive, refusing_damage
from dashboard.parsing.xml_stream import Attributes, stream

_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def shared_strings(archive: Archive, path: str) -> list[str]:
    """The texts in their order, without markup and without how they are pronounced."""
    found: list[str] = []
    parts: list[str] = []
    is_text = is_sound = False

    def start(name: str, attributes: Attributes) -> None:
        nonlocal is_text, is_sound
        if name == "si":
            parts.clear()
        elif name == "rPh":
            is_sound = True
        elif name == "t":
            is_text = not is_sound

    def text(written: str) -> None:
        if is_text:
            parts.append(written)

    def end(name: str) -> None:
        nonlocal is_text, is_sound
        if name == "si":
            found.append(unescaped("".join(parts)))
        elif name == "rPh":
            is_sound = False
        elif name == "t":
            is_text = False

    with refusing_damage():
        stream(archive.pieces(path), start=start, end=end, text=text)
    return found


def unescaped(text: str) -> str:
    """The text with the letters that XML cannot hold, which stand in it as `_x000D_`."""
    if "_x" not in text:
        return text
    return whole_letters(_ESCAPED.sub(_letter, text))


def _letter(match: re.Match[str]) -> str:
    letter = chr(int(match[1], 16))
    return letter if letter.isprintable() or letter in "\t\n\r" else ""
