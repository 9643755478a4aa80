"""Texts with their values filled in, numbers and dates in the language's own notation."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache

from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from dashboard.texts.catalogue import Text, catalogue
from dashboard.texts.language import Language


class Texts:
    """All texts in one language: `texts("common.example")`."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key. With `n` a text in two forms picks its own. KeyError when unknown."""
        text = self._found(key)
        form = text.one if text.many is None or values.get("n") == 1 else text.many
        return form.format(**{name: self._written(value) for name, value in values.items()})

    def forms(self, key: str) -> tuple[str, ...]:
        """The text as it stands, its blanks open, in each of its forms: for a page that fills them in."""
        text = self._found(key)
        return (text.one,) if text.many is None else (text.one, text.many)

    def number(self, number: float) -> str:
        """1.234,5 in Dutch, 1,234.5 in English."""
        return str(format_decimal(number, locale=self.language.locale))

    def percent(self, share: float) -> str:
        """A share between 0 and 1 as a whole percentage."""
        return str(format_percent(share, format="0%", locale=self.language.locale))

    def date(self, day: date, *, short: bool = False) -> str:
        """12 maart 2026, or 12-03-2026 (English 12/03/2026) when short."""
        written = "dd-MM-yyyy" if self.language is Language.DUTCH else "dd/MM/yyyy"
        return str(format_date(day, format=written if short else "d MMMM y", locale=self.language.locale))

    def joined(self, words: Sequence[str]) -> str:
        """a, b en c."""
        return str(format_list(list(words), locale=self.language.locale))

    def either(self, words: Sequence[str]) -> str:
        """a, b of c."""
        return str(format_list(list(words), style="or", locale=self.language.locale))

    def _found(self, key: str) -> Text:
        feature, _, name = key.partition(".")
        try:
            return catalogue(feature, self.language)[name]
        except (KeyError, FileNotFoundError):
            raise KeyError(f"no text {key!r} in {self.language.value}") from None

    def _written(self, value: object) -> object:
        if isinstance(value, bool):
            return value
        if isinstance(value, int | float):
            return self.number(value)
        if isinstance(value, datetime):
            return self.date(value.date())
        return self.date(value) if isinstance(value, date) else value


@cache
def texts_in(language: Language) -> Texts:
    """The one value that speaks a language."""
    return Texts(language)
