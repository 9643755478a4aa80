"""Foreign text in one line of a terminal or a sentence."""

import unicodedata

LONGEST = 80
"""Letters: longer text is cut, for a sentence has an end."""
_BREAKS = ("Cc", "Zl", "Zp")
_INVISIBLE = "Cf"
_HALF = "Cs"
"""Half a letter: a byte of a file name or an argument that no encoding explains."""


def one_line(text: str, *, longest: int = LONGEST) -> str:
    """The text without control characters, line ends and direction marks, and not without end."""
    shown = "".join(
        " " if kind in _BREAKS else "\ufffd" if kind == _HALF else letter
        for letter, kind in zip(text, map(unicodedata.category, text), strict=True)
        if kind != _INVISIBLE
    )
    shown = " ".join(shown.split())
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"
