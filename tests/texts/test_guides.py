"""The guides name what stands on the screens, and those of one page stay one page."""

import re
from pathlib import Path

import pytest

from dashboard.texts import Language
from dashboard.texts.catalogue import catalogue, features

DOCS = Path(__file__).parents[2] / "docs"
ONE_PAGE = [("werksessie.md", Language.DUTCH), ("workshop.md", Language.ENGLISH)]
WITH_PICTURES = [("lijst-brengen.md", Language.DUTCH), ("bringing-a-list.md", Language.ENGLISH)]


def _on_screen(language: Language) -> set[str]:
    return {text.one for feature in features(language) for text in catalogue(feature, language).values()}


def _named(guide: str) -> list[str]:
    """What stands in bold: a screen or a button, unless it begins a line or is a key."""
    bold = re.findall(r"\*\*(.+?)\*\*", " ".join(guide.split()))
    names = [name for each in bold if not each.endswith((".", ":")) for name in each.split(" › ")]
    return [name for name in names if len(name) > 1]


@pytest.mark.parametrize(
    ("file", "language", "at_least"),
    [(*each, 9) for each in ONE_PAGE] + [(*each, 7) for each in WITH_PICTURES],
)
def test_a_guide_calls_every_screen_and_button_what_it_is_called(
    file: str, language: Language, at_least: int
):
    named = _named((DOCS / file).read_text(encoding="utf-8"))
    assert len(named) >= at_least
    assert not set(named) - _on_screen(language)


@pytest.mark.parametrize(("file", "language"), ONE_PAGE)
def test_a_guide_fits_on_one_page(file: str, language: Language):
    """About 500 words of A4 in 10 points, tables and white space included."""
    assert len((DOCS / file).read_text(encoding="utf-8").split()) <= 520
