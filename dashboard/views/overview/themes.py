"""At most six themes, worst first: a glyph, the verdict in a word, and what it is about."""

from itertools import groupby

from dashboard.analysis.themes import ThemeVerdict, Verdict
from dashboard.model import CORNERS, Corner, Ecosystem
from dashboard.texts import Texts
from dashboard.views import glyph, safe, verdict_words
from dashboard.views.link import address, link
from dashboard.views.number_words import in_words, opening
from dashboard.views.overview.finding import Overview
from dashboard.vocabularies import theme_name

AT_MOST = 6
_NAMED_AT_MOST = 4


def themes(found: Overview, texts: Texts) -> str:
    """The row of glyphs below its title, and the others in a sentence."""
    shown, rest = found.themes[:AT_MOST], found.themes[AT_MOST:]
    if not shown:
        none, why = texts("overview.themes_none_title"), texts("overview.themes_none")
        return f'<section><h2>{none}</h2><p class="reason">{why}</p></section>'
    row = "".join(_theme(each, found.network.ecosystem, texts) for each in shown)
    others = f'<p class="reason rest">{rest_sentence(rest, texts)}</p>' if rest else ""
    return f'<section><h2>{title(len(shown), texts)}</h2><ul class="theme-row">{row}</ul>{others}</section>'


def title(number: int, texts: Texts) -> str:
    """ "Zes thema's, de zwakste eerst"."""
    return texts("overview.themes_title", n=number, count=counted(number, texts))


def counted(number: int, texts: Texts) -> str:
    """A number in words, as a title opens with it."""
    return opening(in_words(number, texts))


def theme_address(theme: str) -> str:
    """The theme on the page that says what is missing."""
    return address("gaps", theme=theme)


def _theme(found: ThemeVerdict, ecosystem: Ecosystem, texts: Texts) -> str:
    counts = "".join(_count(found, corner, texts) for corner in CORNERS)
    picture = glyph.inline(glyph.glyph_of(found, ecosystem))
    name = safe.html(verdict_words.theme(found.theme, texts), at_most=26)
    inner = (
        f'<span class="theme-glyph" aria-hidden="true">{picture}{counts}</span>'
        f'<b class="theme-name">{name}</b>'
        f'<span class="theme-verdict">{verdict_words.word(found, texts)}</span>'
        f'<span class="theme-about">{verdict_words.about(found, texts)}</span>'
    )
    spoken = verdict_words.spoken(found, texts)
    return f"<li>{link(theme_address(found.theme), inner, cls='theme', label=spoken)}</li>"


def _count(found: ThemeVerdict, corner: Corner, texts: Texts) -> str:
    number = found.counts.get(corner, 0)
    weight = " none" if not number else ""
    return f'<span class="theme-count at-{corner}{weight}">{texts.number(number)}</span>'


def rest_sentence(rest: tuple[ThemeVerdict, ...], texts: Texts) -> str:
    """ "Medtech en mobiliteit zijn rond." With more than a few: how many of each verdict."""
    groups = [(verdict, list(group)) for verdict, group in groupby(rest, key=lambda each: each.verdict)]
    if len(rest) <= _NAMED_AT_MOST:
        return " ".join(_sentence(verdict, group, texts) for verdict, group in groups)
    parts = [
        " ".join((in_words(len(group), texts), texts(f"verdict.{verdict}"))) for verdict, group in groups
    ]
    counted = texts("overview.rest_counts", count=in_words(len(rest), texts), parts=texts.joined(parts))
    return link(address("gaps", question="absent"), counted)


def _sentence(verdict: Verdict, group: list[ThemeVerdict], texts: Texts) -> str:
    named = [_named(each, texts) for each in group]
    sentence = texts(f"overview.rest_{verdict}", n=len(group), themes=texts.joined(named))
    if sentence.startswith(named[0]):
        # The first theme opens the sentence: its capital stands inside the link.
        return _named(group[0], texts, opens=True) + sentence[len(named[0]) :]
    return sentence


def _named(found: ThemeVerdict, texts: Texts, *, opens: bool = False) -> str:
    name = theme_name(found.theme, texts.language)
    return link(theme_address(found.theme), safe.html(opening(name) if opens else name, at_most=40))
