"""The guides name what stands on the screen, in the words of the screen."""

import re
from itertools import chain
from pathlib import Path

import pytest

from dashboard.texts import Language
from dashboard.texts.catalogue import catalogue, features

DOCS = Path(__file__).parents[2] / "docs"
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
A_KEY = 1
"""Letters."""


def _on_screens(language: Language) -> set[str]:
    texts = chain.from_iterable(catalogue(feature, language).values() for feature in features(language))
    return {text.one for text in texts}


def _named(guide: str) -> set[str]:
    """What stands in bold: labels of the screens, and the guide's own beginnings, which end in a stop."""
    bold = BOLD.findall((DOCS / guide).read_text(encoding="utf-8"))
    labels = chain.from_iterable(each.split(" › ") for each in bold if each[-1] not in ".:")
    return {" ".join(each.split()) for each in labels if len(each) > A_KEY}


@pytest.mark.parametrize(
    ("guide", "language"),
    [
        ("werksessie.md", Language.DUTCH),
        ("workshop.md", Language.ENGLISH),
        ("lijst-brengen.md", Language.DUTCH),
        ("bringing-a-list.md", Language.ENGLISH),
    ],
)
def test_every_label_in_a_guide_stands_on_a_screen_in_that_language(guide: str, language: Language):
    named = _named(guide)
    assert len(named) > 4
    assert not named - _on_screens(language)
