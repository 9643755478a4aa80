"""An organisation in a few words: what it is, where, how large, on what themes."""

from datetime import date

from dashboard.model import Organisation
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.vocabularies import organisation_kind_name, theme_name


def kind(organisation: Organisation, texts: Texts) -> str:
    """Its kind, else its corner: "universiteit", "bedrijf"."""
    if organisation.kind:
        return safe.tidy(organisation_kind_name(organisation.kind, texts.language), at_most=60)
    return texts(f"common.one_{organisation.corner}")


def town(organisation: Organisation) -> str:
    """Where it stands: its place, else its municipality."""
    return safe.tidy(organisation.town, at_most=60)


def themes(organisation: Organisation, texts: Texts, *, at_most: int | None = None) -> str:
    """The themes that it carries, between commas."""
    carried = organisation.themes if at_most is None else organisation.themes[:at_most]
    return ", ".join(safe.tidy(theme_name(each, texts.language), at_most=40) for each in carried)


def line(organisation: Organisation, texts: Texts) -> str:
    """ "bedrijf · Best · klein · fotonica", in plain text."""
    size = texts(f"common.size_{organisation.size}") if organisation.size else ""
    parts = (kind(organisation, texts), town(organisation), size, themes(organisation, texts, at_most=3))
    return " · ".join(part for part in parts if part)


def ended(organisation: Organisation, texts: Texts) -> str:
    """ "gestopt op 25 november 2026", "stopt in 2030"; empty when no end is known, in plain text."""
    if organisation.until is None:
        return ""
    tense = "ends" if organisation.stands_on(date.today()) else "ended"
    if organisation.until.month is None:
        return texts(f"organisations.{tense}_in", year=str(organisation.until.year))
    return texts(f"organisations.{tense}_on", date=texts.date(organisation.until.as_until()))


def opening_low(text: str) -> str:
    """The text as it stands inside a sentence: a small first letter, unless it opens with a name.

    "Shared wafer runs" is a description; "Ion Beam Facility", "NanoLab@TU/e" and "WBSO" are names.
    """
    first, _, rest = text.partition(" ")
    is_name = first[1:] != first[1:].lower() or not first.isalpha() or rest[:1].isupper() or not rest
    return text if is_name else text[:1].lower() + text[1:]
