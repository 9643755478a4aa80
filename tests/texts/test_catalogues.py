"""Every text is there in both languages, and every text is used."""

import re
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

import dashboard
from dashboard.texts import Language, texts_in
from dashboard.texts.catalogue import Text, catalogue, features

PACKAGE = Path(dashboard.__file__).parent
# A migration names columns ("workshop.id") and says nothing to anybody.
SOURCES = [
    *(path for path in PACKAGE.rglob("*.py") if "migrations" not in path.parts),
    *(PACKAGE.parent / "pages").glob("*.py"),
    *PACKAGE.rglob("templates/*.html"),
]
FEATURES = features(Language.DUTCH)
FILES = (".py", ".html", ".svg", ".css", ".js", ".po", ".csv")
_KEY = r"[a-z_]+\.[a-z0-9_]+"
WHOLE = re.compile(rf"(?<!f)[\"']({_KEY})[\"']")
BUILT = re.compile(r'f["\']((?:[a-z_]+)\.[a-z0-9_]*(?:\{[^}"]+\}[a-z0-9_]*)+)["\']')


def _keys(language: Language) -> set[str]:
    return {f"{feature}.{name}" for feature in features(language) for name in catalogue(feature, language)}


@cache
def _written() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)


def _patterns(code: str) -> list[re.Pattern[str]]:
    """Keys that are built from a code (`f"common.corner_{corner}"`), as patterns."""
    found = set(BUILT.findall(code))
    return [
        re.compile(
            "".join(
                "[a-z0-9_]+" if part.startswith("{") else re.escape(part)
                for part in re.split(r"(\{[^}]+\})", key)
            )
        )
        for key in found
    ]


def test_dutch_and_english_have_the_same_texts():
    assert _keys(Language.DUTCH) == _keys(Language.ENGLISH)


def test_no_text_is_missing():
    used = {key for key in WHOLE.findall(_written()) if key.split(".")[0] in FEATURES}
    keys = {key for key in used if not key.endswith(FILES)}
    assert not keys - _keys(Language.DUTCH)


def test_no_text_is_unused():
    code = _written()
    whole, built = set(WHOLE.findall(code)), _patterns(code)
    unused = {
        key
        for key in _keys(Language.DUTCH)
        if key not in whole and not any(each.fullmatch(key) for each in built)
    }
    assert not unused


@pytest.mark.parametrize("feature", FEATURES)
def test_both_languages_fill_in_the_same_values(feature: str):
    for name, text in catalogue(feature, Language.DUTCH).items():
        other = catalogue(feature, Language.ENGLISH)[name]
        assert _values(text) == _values(other), name
        assert (text.many is None) == (other.many is None), name


@pytest.mark.parametrize("language", Language)
def test_no_text_is_empty(language: Language):
    for feature in features(language):
        for name, text in catalogue(feature, language).items():
            assert text.one.strip(), f"{feature}.{name}"
            assert text.many is None or text.many.strip(), f"{feature}.{name}"


def test_an_unknown_text_is_an_error_and_not_a_blank():
    with pytest.raises(KeyError, match=r"gaps\.no_such_text"):
        texts_in(Language.DUTCH)("gaps.no_such_text")


def _values(text: Text) -> set[str]:
    forms = f"{text.one} {text.many or ''}"
    return {name for _, name, _, _ in Formatter().parse(forms) if name}
