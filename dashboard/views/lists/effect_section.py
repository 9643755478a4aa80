"""What the draft does to the region: counts, the headline before and after, themes whose verdict changes."""

from collections.abc import Iterable
from datetime import date

from dashboard.analysis.comparing import ThemeChange
from dashboard.ingest.effect import Effect, Outcome
from dashboard.model import Activity, EntityKind
from dashboard.texts import Texts
from dashboard.views import glyph, safe, verdict_words
from dashboard.views.link import address, link
from dashboard.views.lists.asked import Part
from dashboard.views.lists.finding import Found
from dashboard.views.lists.steps import where

_THEMES = 3


def effect_section(found: Found, texts: Texts) -> str:
    """The figures in a row, the themes below, and what is still missing."""
    figures = "".join(
        f'<li><a href="{target}" data-go="{target}"><span class="figure">{number}</span> {words}</a></li>'
        if target
        else f'<li><span class="figure">{number}</span> {words}</li>'
        for number, words, target in _figures(found, texts)
    )
    themes = "".join(_theme(each, found, texts) for each in found.comparison.themes[:_THEMES])
    return (
        f'<section><h2>{texts("lists.effect_heading")}</h2><ul class="list-figures">{figures}</ul>'
        f"{f'<ul class=list-themes>{themes}</ul>' if themes else ''}"
        f"{_unlinked(found, texts)}{_looks(found, texts)}</section>"
    )


def _figures(found: Found, texts: Texts) -> list[tuple[str, str, str]]:
    """Number, words, and the list that it counts."""
    draft, change = found.draft, found.comparison
    organisations = EntityKind.ORGANISATION
    told = [
        (Outcome.ADDED, draft.added.get(organisations, 0)),
        (Outcome.CHANGED, draft.changed.get(organisations, 0)),
        (Outcome.UNTOUCHED, draft.untouched.get(organisations, 0)),
    ]
    figures = [
        (
            texts.number(number),
            texts(f"lists.figure_{outcome}", n=number),
            safe.html(where(found, Part.DRAFT, look=f"{outcome}"), at_most=200),
        )
        for outcome, number in told
    ]
    pairs = change.pairs_after - change.pairs_before
    figures.append((texts.number(pairs), texts("lists.figure_pairs", n=pairs), ""))
    both = f"{texts.number(change.before.both_others)} → {texts.number(change.after.both_others)}"
    figures.append((both, texts("lists.figure_both"), ""))
    return figures


def _theme(change: ThemeChange, found: Found, texts: Texts) -> str:
    after = glyph.inline(glyph.glyph_of(change.after, found.after), small=True)
    name = safe.html(verdict_words.theme(change.after.theme, texts), at_most=40)
    becomes = verdict_words.word(change.after, texts)
    if change.before is None:
        return f'<li>{after}<p class="reason">{texts("lists.theme_new", theme=name, after=becomes)}</p></li>'
    before = glyph.inline(glyph.glyph_of(change.before, found.before), small=True)
    words = texts(
        "lists.theme_changes", theme=name, before=verdict_words.word(change.before, texts), after=becomes
    )
    return f'<li>{before}<span aria-hidden="true">→</span>{after}<p class="reason">{words}</p></li>'


def _unlinked(found: Found, texts: Texts) -> str:
    """When organisations come in without any relation: say so, and which lists would help.

    A register of projects is such a list: there it is because the projects are over.
    """
    unlinked = len(found.comparison.unlinked)
    if found.is_excerpt:
        over = projects_over(found.draft.effects, on=date.today())
        return f'<p class="reason">{texts("cordis.over", n=over)}</p>' if over else ""
    return f'<p class="reason">{texts("lists.unlinked", n=unlinked)}</p>' if unlinked else ""


def projects_over(effects: Iterable[Effect], *, on: date) -> int:
    """How many activities of a draft have ended by a day, and so link nobody on it."""
    made = (each.after for each in effects)
    return sum(
        isinstance(each, Activity) and each.until is not None and each.until.as_until() <= on for each in made
    )


def _looks(found: Found, texts: Texts) -> str:
    """The region as it would be: the draft in full, on the map and in the network."""
    id = str(found.delivery.id)
    links = [link(where(found, Part.DRAFT, look="all"), texts("lists.look_all"), cls="button")]
    if found.draft.changes:
        links.append(link(address("network", preview=id), texts("lists.look_network"), cls="button"))
        links.append(link(address("map", preview=id), texts("lists.look_map"), cls="button"))
    return f'<p class="button-row">{"".join(links)}</p>'
