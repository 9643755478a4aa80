"""Foreign text without case and accents: what every way of folding a name begins with."""

import unicodedata

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
"""Letters that Unicode does not take apart."""


def unaccented(text: str) -> str:
    """ "Élan" and "ÉLAN" as "elan", "Ørsted" as "orsted"; digits, marks and spaces stay."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
