"""From the options of `gaps` and `suggestions` to the network they are about."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from dashboard.cli.failing import MISTYPED, fail
from dashboard.one_line import one_line
from dashboard.texts import Language, Texts

if TYPE_CHECKING:
    from dashboard.analysis.network import Network
    from dashboard.model import Ecosystem


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody typed."""

    database: str | None = None
    on: str | None = None
    theme: str | None = None
    place: str | None = None


@contextmanager
def network_asked_for(asked: Asked, texts: Texts) -> Iterator["Network"]:
    """The network that is left after the filters. The store stays open as long as it is used."""
    day = day_asked_for(asked.on, texts)
    from dashboard.analysis.network import network_of
    from dashboard.analysis.question import Question
    from dashboard.workspace import open_workspace

    with open_workspace(asked.database) as workspace:
        ecosystem = workspace.ecosystem()
        theme = _theme(asked.theme, ecosystem, texts)
        place = _place(asked.place, ecosystem, texts)
        yield network_of(ecosystem, Question(on=day, theme=theme, place=place))


def day_asked_for(text: str | None, texts: Texts) -> date | None:
    """The day that was typed; ends with a sentence when it is none."""
    if text is None:
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        fail(texts("cli.not_a_day", found=one_line(text)), status=MISTYPED)


def _theme(text: str | None, ecosystem: "Ecosystem", texts: Texts) -> str | None:
    """The theme that is meant: its code, in any case, or its name in either language."""
    from dashboard.vocabularies import theme_name

    if text is None or text in ecosystem.themes:
        return text
    wanted = text.strip().casefold()
    for code in ecosystem.themes:
        names = (code, *(theme_name(code, language) for language in Language))
        if wanted in {name.casefold() for name in names}:
            return code
    return fail(_unknown("cli.theme_unknown", text, ecosystem.themes, texts))


def _place(text: str | None, ecosystem: "Ecosystem", texts: Texts) -> str | None:
    if text is None:
        return None
    if text.strip().casefold() in {town.casefold() for town in ecosystem.towns}:
        return text
    return fail(_unknown("cli.place_unknown", text, ecosystem.towns, texts))


def _unknown(key: str, found: str, known: Sequence[str], texts: Texts) -> str:
    from rapidfuzz import fuzz, process

    said = texts(key, found=one_line(found))
    near = process.extractOne(
        found.casefold(), known, scorer=fuzz.ratio, processor=str.casefold, score_cutoff=60
    )
    if near:
        guess = texts("problems.did_you_mean", near=one_line(near[0]))
        return f"{said} {guess}"
    return said
