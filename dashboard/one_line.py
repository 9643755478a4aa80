"""Foreign text in one line of a terminal or a sentence."""

import unicodedata

LONGEST = 80
"""Letters: longer text is cut, for a sentence has an end."""
_BREAKS = ("Cc", "Zl", "Zp")
_INVISIBLE = "Cf"


def one_line(text: str, *, longest: int = LONGEST) -> str:
    """The text without control characters, line ends and direction marks, and not without end."""
    shown = "".join(
        " " if unicodedata.category(letter) in _BREAKS else letter
        for letter in text
        if unicodedata.category(letter) != _INVISIBLE
    )
    shown = " ".join(shown.split())
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"
