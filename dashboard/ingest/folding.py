"""Fold the name of an organisation: two spellings of one name become the same text.

Case, accents, punctuation and invisible characters go, and so do the legal forms at its end
and "Stichting" or "Vereniging" before it. A list of our own: general ones take too much
("High Tech NL" is no "High Tech").
"""

import re
import unicodedata
from functools import lru_cache

from dashboard.unaccented import unaccented

_ABBREVIATION = re.compile(r"\b(\w)\.(?=\w\b)|(?<=\b\w)\.(?!\w)")
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_APOSTROPHE = re.compile(r"(?<=\w)['’`´ʼ](?=\w)")

BEHIND = tuple(
    tuple(form.split())
    for form in (
        "bv", "nv", "vof", "bvba", "sprl", "srl", "vzw", "asbl", "gmbh co kg", "gmbh", "ggmbh", "ag", "kg",
        "ev", "ltd", "limited", "plc", "llp", "llc", "inc", "corp", "corporation", "sa", "sas", "sarl",
        "spa", "ab", "aps", "oy", "oyj", "sp z oo", "a s", "kft", "ba", "ua", "cooperatie ua",
    )
)  # fmt: skip
"""Legal forms as they stand behind a name, folded."""
BEFORE = (("stichting",), ("vereniging",), ("cooperatie",), ("bv",), ("nv",), ("besloten", "vennootschap"))
"""Legal forms as they stand before a name, folded."""


@lru_cache(maxsize=262_144)
def fold(name: str) -> str:
    """The folded name. A name that is nothing but a legal form or punctuation keeps what it has."""
    words = _words(name)
    kept = _without_legal_forms(words)
    return " ".join(kept or words) or name.strip().casefold()


def _words(name: str) -> list[str]:
    text = "".join(letter for letter in name if unicodedata.category(letter) != "Cf")
    text = unaccented(text).casefold()  # once more: "ℌ" has become a capital
    text = _ABBREVIATION.sub(r"\1", _APOSTROPHE.sub("", text))
    return _BETWEEN_WORDS.sub(" ", text).split()


def _without_legal_forms(words: list[str]) -> list[str]:
    kept = list(words)
    shorter = True
    while shorter:
        shorter = False
        for form in BEHIND:
            if len(kept) > len(form) and tuple(kept[-len(form) :]) == form:
                kept, shorter = kept[: -len(form)], True
        for form in BEFORE:
            if len(kept) > len(form) and tuple(kept[: len(form)]) == form:
                kept, shorter = kept[len(form) :], True
    return kept


def slug(name: str) -> str:
    """A short readable id from a name: "Additive Industries B.V." becomes `additive-industries`."""
    letters = re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:60].strip("-")
    return letters or "organisation"
