"""The names of codes that the files use and people read: themes, kinds of relation and organisation.

They are data (`data/vocabularies/*.csv`: code, nl, en), not texts: a region may add its own, and
a code without a name shows as it was written. So are the sentences of the example region, which
is stored in English and read in Dutch (`data/brainport/wording.csv`: en, nl).
"""

import csv
from functools import cache

from dashboard.data_folder import data_folder
from dashboard.texts import Language


@cache
def _names(vocabulary: str) -> dict[str, dict[str, str]]:
    path = data_folder() / "vocabularies" / f"{vocabulary}.csv"
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["code"]: {"nl": row["nl"], "en": row["en"]} for row in csv.DictReader(file)}


def _name(vocabulary: str, code: str, language: Language) -> str:
    return _names(vocabulary).get(code, {}).get(language.value) or code


def theme_name(code: str, language: Language) -> str:
    """A theme's name, as it stands inside a sentence: one of our own, or a field of science from CORDIS."""
    own = _names("themes").get(code)
    return own[language.value] if own else _name("science_fields", code, language)


def relation_kind_name(code: str, language: Language) -> str:
    """A kind of relation in words ("founder of")."""
    return _name("relation_kinds", code, language)


def organisation_kind_name(code: str, language: Language) -> str:
    """A kind of organisation in words ("university")."""
    return _name("organisation_kinds", code, language)


def codes(vocabulary: str) -> tuple[str, ...]:
    """The codes of a vocabulary (`themes`, `relation_kinds`, `organisation_kinds`), in its own order."""
    return tuple(_names(vocabulary))


@cache
def _dutch_wording() -> dict[str, str]:
    path = data_folder() / "brainport" / "wording.csv"
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        return {row["en"]: row["nl"] for row in csv.DictReader(file)}


def wording(text: str, language: Language) -> str:
    """An offer, need, description or evidence in the reader's language.

    Only the example's own texts are known in both languages; what a region wrote itself shows
    as it was written. Not for a field in which the text is edited: that would store the translation.
    """
    return _dutch_wording().get(text, text) if language is Language.DUTCH else text
