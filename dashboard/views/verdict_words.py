"""A theme's verdict in words: the word itself, what it is about, and the ground it rests on."""

from dashboard.analysis.themes import ThemeVerdict, Verdict
from dashboard.model import CORNERS, Ecosystem
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.vocabularies import theme_name


def theme(code: str, texts: Texts) -> str:
    """A theme's name at the beginning of a line. Foreign text: make it safe where it is shown."""
    name = theme_name(code, texts.language)
    return name[:1].upper() + name[1:]


def word(found: ThemeVerdict, texts: Texts) -> str:
    """The verdict in its word: "hoek ontbreekt"."""
    return texts(f"verdict.{found.verdict}")


def about(found: ThemeVerdict, texts: Texts) -> str:
    """What it is about, in at most three words where the language allows: "geen bedrijven"."""
    return texts(f"verdict.{_short(found)}", **_between(found, texts))


def about_long(found: ThemeVerdict, ecosystem: Ecosystem, texts: Texts) -> str:
    """The same with room for a line, with the name it rests on. Foreign text: make it safe."""
    short = _short(found)
    if short in ("one_party", "one_activity"):
        return texts("verdict.rests_on_long", name=_rests_on(found, ecosystem))
    if short == "little_known":
        return _little_known(found, texts)
    return texts(f"verdict.{short}_long", **_between(found, texts))


def ground(found: ThemeVerdict, texts: Texts) -> tuple[str, str]:
    """What the verdict rests on: "16 verbindingen", "7 nagekeken"."""
    return texts("verdict.ties", n=found.ties), texts("verdict.confirmed", n=found.confirmed)


def spoken(found: ThemeVerdict, texts: Texts) -> str:
    """What the glyph shows, as a sentence. Foreign text: make it safe."""
    counts = {corner.value: found.counts.get(corner, 0) for corner in CORNERS}
    return texts(
        "verdict.spoken",
        theme=theme(found.theme, texts),
        verdict=word(found, texts),
        about=about(found, texts),
        **counts,
    )


def _short(found: ThemeVerdict) -> str:
    match found.verdict:
        case Verdict.CORNER_MISSING:
            return _missing(found)
        case Verdict.NOT_CONNECTED:
            return _unconnected(found)
        case Verdict.VULNERABLE:
            if not found.golden:
                return "no_golden"
            return "one_activity" if found.rests_on_activity else "one_party"
        case Verdict.ROUND:
            return "holds"
        case _:
            return "little_known"


def _missing(found: ThemeVerdict) -> str:
    there = [corner for corner in CORNERS if corner not in found.missing]
    if not there:
        return "nobody"
    return f"only_{there[0]}" if len(there) == 1 else f"no_{found.missing[0]}"


def _unconnected(found: ThemeVerdict) -> str:
    if len(found.unconnected) == 1:
        return "between"
    if len(found.unconnected) == len(CORNERS):
        return "all_apart"
    first, second = found.unconnected
    return f"apart_{next(corner for corner in first if corner in second)}"


def _between(found: ThemeVerdict, texts: Texts) -> dict[str, str]:
    if len(found.unconnected) != 1:
        return {}
    first, second = (texts(f"verdict.short_{each}") for each in found.unconnected[0])
    return {"first": first, "second": second}


def _rests_on(found: ThemeVerdict, ecosystem: Ecosystem) -> str:
    key = found.rests_on or ""
    if found.rests_on_activity:
        activity = ecosystem.activity_by_id.get(key)
        return safe.tidy(activity.name if activity else key, at_most=26)
    organisation = ecosystem.by_id.get(key)
    return safe.tidy(organisation.name if organisation else key, at_most=26)


def _little_known(found: ThemeVerdict, texts: Texts) -> str:
    total = len(found.organisations)
    if 2 * found.ungrounded > total:
        return texts("verdict.ungrounded_long", unknown=found.ungrounded, total=total)
    return texts("verdict.few_long", n=total)
