"""The names of codes that the files use and people read: themes, kinds of relation and organisation.

They are data (`data/vocabularies/*.csv`: code, nl, en), not texts: a region may add its own, and
a code without a name shows as it was written.
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
    """A theme's name, as it stands inside a sentence."""
    return _name("themes", code, language)


def relation_kind_name(code: str, language: Language) -> str:
    """A kind of relation in words ("founder of")."""
    return _name("relation_kinds", code, language)


def organisation_kind_name(code: str, language: Language) -> str:
    """A kind of organisation in words ("university")."""
    return _name("organisation_kinds", code, language)


def codes(vocabulary: str) -> tuple[str, ...]:
    """The codes of a vocabulary (`themes`, `relation_kinds`, `organisation_kinds`), in its own order."""
    return tuple(_names(vocabulary))
