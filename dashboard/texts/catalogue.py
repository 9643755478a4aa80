"""One catalogue per feature and language, read from its .po file when it is first asked for."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

from dashboard.texts.language import Language

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Text:
    """A text in one form, or in two: for one, and for more."""

    one: str
    many: str | None = None


@cache
def catalogue(feature: str, language: Language) -> dict[str, Text]:
    """Every text of a feature by its key. FileNotFoundError when there is no such catalogue."""
    with (FOLDER / language / f"{feature}.po").open("rb") as file:
        messages = read_po(file, locale=language.value)
    found: dict[str, Text] = {}
    for message in messages:
        if not message.id or message.fuzzy:
            continue
        if isinstance(message.id, str):
            found[message.id] = Text(str(message.string))
        else:
            forms = message.string if isinstance(message.string, list | tuple) else [str(message.string)]
            found[message.id[0]] = Text(forms[0], forms[-1])
    return found


def features(language: Language) -> tuple[str, ...]:
    """The names of the catalogues that a language has."""
    return tuple(sorted(path.stem for path in (FOLDER / language).glob("*.po")))
