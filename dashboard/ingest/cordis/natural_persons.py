"""Whether a participant is a person rather than an organisation: then nothing of it is taken in.

The rule: it is a private company, "other" or of no kind at all by its activity type; it has no VAT number
of an organisation; its name has two to five words without a digit, none of which is a legal form or a word
that only organisations have; and the first or the last of them is a given name ("Jansen, Pieter" as well).
"""

import re
from functools import cache

from dashboard.data_folder import data_folder
from dashboard.ingest.cordis.participant import Participant
from dashboard.ingest.folding import BEFORE, BEHIND
from dashboard.unaccented import unaccented

KINDS = frozenset({"PRC", "OTH", ""})
"""Activity types under which people take part."""
FEWEST_WORDS, MOST_WORDS = 2, 5
TITLES = frozenset({"dr", "drs", "ir", "ing", "mr", "mrs", "ms", "prof", "msc", "phd", "dott", "dipl"})
PARTICLES = frozenset(
    [
        "al",
        "da",
        "das",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "el",
        "la",
        "le",
        "los",
        "ten",
        "ter",
        "van",
        "vom",
        "von",
        "y",
    ]
)
"""Words of family names that neither say nor deny anything."""
_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FORMS = frozenset(form[0] for form in (*BEHIND, *BEFORE) if len(form) == 1)


def is_natural_person(participant: Participant) -> bool:
    """Whether the rule holds of a row."""
    kinds = {each.strip().upper() for each in participant.activity_type.split(";")}
    return kinds <= KINDS and not participant.vat and is_personal_name(participant.name)


def is_personal_name(name: str) -> bool:
    """Whether a name reads as a given and a family name, in either order."""
    if "&" in name or "+" in name or "@" in name:
        return False
    words = [word.casefold() for word in _WORDS.findall(unaccented(name))]
    plain = [word for word in words if word not in TITLES]
    if not FEWEST_WORDS <= len(plain) <= MOST_WORDS:
        return False
    if any(not word.replace("'", "").replace("’", "").isalpha() for word in plain):
        return False
    if any(word in _FORMS or word in _organisation_words() for word in plain):
        return False
    if all(len(word) == 1 for word in plain[1:]):
        return False
    named = [word for word in plain if word not in PARTICLES]
    return len(named) >= FEWEST_WORDS and bool({named[0], named[-1]} & _given_names())


@cache
def _given_names() -> frozenset[str]:
    """Given names of Europe, folded."""
    return _lines("given_names.txt")


@cache
def _organisation_words() -> frozenset[str]:
    """Words, folded, that stand in names of organisations and not in those of people."""
    return _lines("organisation_words.txt")


def _lines(name: str) -> frozenset[str]:
    text = (data_folder() / "cordis" / name).read_text(encoding="utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))
