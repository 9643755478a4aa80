"""Foreign text made harmless: names come from anybody's files."""

import html as standard
import re
import unicodedata

_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|$~:^&@/])")
_DIRECTION = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def tidy(text: str, *, at_most: int = 200) -> str:
    """The text on one line, without control and direction marks, cut off when it is very long."""
    # Hardly a text has any such mark, and a page tidies hundreds of texts at every click.
    line = " ".join((text if text.isprintable() else _without_marks(text)).split())
    return line if len(line) <= at_most else line[: at_most - 1].rstrip() + "…"


def _without_marks(text: str) -> str:
    return "".join(
        " " if char in "\r\n\t" else char
        for char in text
        if char in "\r\n\t"
        or (unicodedata.category(char)[0] != "C" and unicodedata.bidirectional(char) not in _DIRECTION)
    )


def plain(text: str, *, at_most: int = 200) -> str:
    """For Streamlit's markdown: shows as it stands, whatever signs are in it."""
    return _MARKDOWN.sub(r"\\\1", tidy(text, at_most=at_most))


def html(text: str, *, at_most: int = 200) -> str:
    """For HTML and SVG, in text and in quoted attributes."""
    return standard.escape(tidy(text, at_most=at_most), quote=True)


def web_address(text: str) -> str | None:
    """The address when it is an ordinary web address, else None: never `javascript:`."""
    address = text.strip()
    if re.fullmatch(r"[\w.-]+\.[a-z]{2,}(/\S*)?", address, re.IGNORECASE):
        address = f"https://{address}"
    return address if re.fullmatch(r"https?://[^\s\"'<>]+", address) else None
