"""What a heading is about, before it is known what sort of list it stands in."""

import re
from functools import lru_cache

from rapidfuzz import fuzz, process

from dashboard.ingest.recognising.vocabulary import folded, headings

LIKE_ENOUGH = 90
"""From this likeness (0–100) a heading with a slip of the pen is taken for the right one."""
_ASIDE = re.compile(
    r"\([^()]*\)|\[[^\[\]]*\]|\*|\b(?:verplicht|required|optioneel|optional|invullen)\b", re.IGNORECASE
)
_PERSONAL = frozenset(
    word
    for word in [
        "contactpersoon",
        "contactpersonen",
        "contact",
        "email",
        "mail",
        "telefoon",
        "telefoonnummer",
        "tel",
        "mobiel",
        "mobile",
        "phone",
        "gsm",
        "voornaam",
        "achternaam",
        "geboortedatum",
        "bsn",
        "iban",
        "rekeningnummer",
        "handtekening",
        "voorletters",
        "aanhef",
    ]
)
"""Words that make any heading one about a person."""


def exact_notion(heading: str) -> str:
    """The notion of a heading that is known as it stands, or without what is said aside; else nothing."""
    known = headings()
    return known.get(folded(heading), "") or known.get(folded(_ASIDE.sub(" ", heading)), "")


@lru_cache(maxsize=4096)
def notion_of(heading: str) -> str:
    """The notion that a heading names; empty when nobody knows.

    The whole heading decides, else the heading without what is said aside ("(verplicht)"), else the longest
    known heading inside it, else one that is nearly the same.
    """
    plain = folded(_ASIDE.sub(" ", heading))
    if exact := exact_notion(heading):
        return exact
    tokens = plain.split()
    if _PERSONAL.intersection(tokens) or "e mail" in plain:
        return "personal"
    return _inside(tokens) or _near(plain)


def _inside(tokens: list[str]) -> str:
    """The longest known heading of several words that stands in it, else a long one that it begins with."""
    known = headings()
    for length in range(len(tokens) - 1, 0, -1):
        for start in range(len(tokens) - length + 1):
            part = " ".join(tokens[start : start + length])
            if part in known and (length > 1 or (start == 0 and len(part) > 4)):
                return known[part]
    return ""


def _near(text: str) -> str:
    if len(text) < 5:
        return ""
    found = process.extractOne(text, headings().keys(), scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH)
    return headings()[found[0]] if found else ""
