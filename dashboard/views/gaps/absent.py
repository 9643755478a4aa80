"""Who is not here? Every theme by corner, with its verdict and the ground it rests on."""

from dashboard.analysis.themes import ThemeVerdict
from dashboard.model import CORNERS, Corner, Ecosystem
from dashboard.texts import Texts
from dashboard.views import address as addresses
from dashboard.views import glyph, safe, verdict_words
from dashboard.views.calm_table import Head, table
from dashboard.views.gaps import pair_strip
from dashboard.views.gaps.asked import GapQuestion
from dashboard.views.gaps.finding import Found
from dashboard.views.link import address, link
from dashboard.vocabularies import theme_name

AT_FIRST = 8
_NAMES = 6


def answer(found: Found, texts: Texts) -> str:
    """The table, worst first, as HTML; below it the chosen theme, else the pairs of corners."""
    if not found.themes:
        title, why = texts("overview.themes_none_title"), texts("overview.themes_none")
        return f'<h2>{title}</h2><p class="reason">{why}</p>'
    chosen = addresses.read("theme")
    shown = found.themes if found.asked.whole else found.themes[:AT_FIRST]
    rows = [_row(each, found.network.ecosystem, texts, chosen=each.theme == chosen) for each in shown]
    heads = [
        Head(texts("gaps.column_glyph"), hidden=True),
        Head(texts("common.theme")),
        *(Head(texts(f"gaps.column_{corner}"), number=True) for corner in CORNERS),
        Head(texts("gaps.column_verdict")),
        Head(texts("gaps.column_ground")),
    ]
    title = texts("gaps.per_theme")
    drawn = f"<h2>{title}</h2>{table(heads, rows, cls='by-theme', caption=title)}"
    more = ""
    if len(shown) < len(found.themes):
        target = address("gaps", question=GapQuestion.ABSENT, whole="1")
        words = texts("gaps.all_themes", n=len(found.themes))
        more = f'<p class="more">{link(target, words, cls="underlined")}</p>'
    theme = next((each for each in found.themes if each.theme == chosen), None)
    below = _who(theme, found.network.ecosystem, texts) if theme else pair_strip.strip(found.pairs, texts)
    return drawn + more + below


def _row(found: ThemeVerdict, ecosystem: Ecosystem, texts: Texts, *, chosen: bool) -> str:
    name = safe.html(verdict_words.theme(found.theme, texts), at_most=40)
    ties, checked = verdict_words.ground(found, texts)
    spoken = safe.html(verdict_words.spoken(found, texts), at_most=300)
    picture = glyph.inline(glyph.glyph_of(found, ecosystem), small=True)
    why = safe.html(verdict_words.about_long(found, ecosystem, texts), at_most=80)
    current = ' class="chosen" aria-selected="true"' if chosen else ""
    return (
        f'<tr{current}><td class="picture">{picture}</td>'
        f'<th scope="row">{link(address("gaps", theme=found.theme), name, label=spoken)}</th>'
        + "".join(_count(found, corner, texts) for corner in CORNERS)
        + f"<td>{verdict_words.word(found, texts)}<small>{why}</small></td>"
        f"<td>{ties}<small>{checked}</small></td></tr>"
    )


def _count(found: ThemeVerdict, corner: Corner, texts: Texts) -> str:
    number = found.counts.get(corner, 0)
    inner = texts.number(number) if number else f"<b>{number}</b>"
    return f'<td class="number">{inner}</td>'


def _who(found: ThemeVerdict, ecosystem: Ecosystem, texts: Texts) -> str:
    """Who is active in the chosen theme, and who carries it and could take part."""
    theme = safe.html(theme_name(found.theme, texts.language), at_most=40)
    takes_part = [
        texts(
            "gaps.takes_part",
            corner=texts(f"common.corner_{corner}"),
            names=_names(
                [each for each in found.organisations if _corner(each, ecosystem) is corner], ecosystem, texts
            ),
        )
        for corner in CORNERS
        if found.counts.get(corner)
    ]
    could = texts("gaps.could_nobody")
    if found.could_take_part:
        could = texts("gaps.could_take_part", names=_names(list(found.could_take_part), ecosystem, texts))
    lines = "".join(f'<p class="reason">{line}</p>' for line in (*takes_part, could))
    return f'<section class="who"><h2>{texts("gaps.who_title", theme=theme)}</h2>{lines}</section>'


def _names(ids: list[str], ecosystem: Ecosystem, texts: Texts) -> str:
    named = [
        link(address("organisations", id=each), safe.html(ecosystem.by_id[each].name, at_most=60))
        for each in ids[:_NAMES]
    ]
    if len(ids) > _NAMES:
        named.append(texts("gaps.others", n=len(ids) - _NAMES))
    return texts.joined(named)


def _corner(organisation: str, ecosystem: Ecosystem) -> Corner:
    return ecosystem.by_id[organisation].corner
