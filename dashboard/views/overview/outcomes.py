"""What came of it: how many introductions, how many that work together, and what grew out of those."""

from dashboard.analysis.introductions import Outcomes
from dashboard.texts import Texts
from dashboard.views.link import link
from dashboard.views.outcome_words import outcome_words
from dashboard.views.overview.finding import Overview

_STROKES = 60
_WIDE, _HIGH, _APART = 3, 16, 7


def outcomes(found: Overview, texts: Texts) -> str:
    """One stroke for each introduction, full when the two came to work together, and the sentence."""
    title = texts("overview.outcomes_title")
    way = ""
    if found.outcomes.taken_on:
        way = " " + link("introductions", texts("overview.outcomes_open"), cls="underlined")
    return (
        f"<section><h2>{title}</h2>{_strokes(found.outcomes)}"
        f'<p class="reason">{outcome(found, texts)}{way}</p></section>'
    )


def outcome(found: Overview, texts: Texts) -> str:
    """The sentence itself, with this year apart where something was taken on in it."""
    came = found.outcomes
    if not came.taken_on:
        return texts("overview.outcomes_none" if found.suggestions else "overview.outcomes_none_bare")
    return outcome_words(came, texts, year=found.network.question.day.year)


def _strokes(came: Outcomes) -> str:
    """Hidden from screen readers: the sentence below says the same. Above sixty only the sentence."""
    if not 0 < came.taken_on <= _STROKES:
        return ""
    drawn = "".join(
        f'<rect x="{number * _APART + 0.75}" y="0.75" width="{_WIDE}" height="{_HIGH}" rx="1" '
        f'class="{"full" if number < came.working else "hollow"}"/>'
        for number in range(came.taken_on)
    )
    wide = came.taken_on * _APART
    return (
        f'<svg class="strokes" viewBox="0 0 {wide} {_HIGH + 1.5}" width="{wide * 1.25:g}" height="22" '
        f'aria-hidden="true">{drawn}</svg>'
    )
