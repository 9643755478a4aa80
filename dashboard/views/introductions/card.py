"""One introduction among others: the two, who has it, and what comes next."""

from dashboard.model import Corner, Introduction
from dashboard.texts import Texts
from dashboard.views import glyph, safe
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.usual_steps import in_words
from dashboard.views.link import address, link
from dashboard.views.pair_order import by_corner

_INK = 3.0


def card(introduction: Introduction, found: Found, texts: Texts) -> str:
    """As HTML: the pair's mark, both names, the owner, the next step with its date."""
    one, other = in_corner_order(introduction, found)
    corners = [known.corner if (known := found.organisation(each)) else Corner.OTHER for each in (one, other)]
    names = texts(
        "overview.pair",
        source=f"<b>{safe.html(found.name(one))}</b>",
        target=f"<b>{safe.html(found.name(other))}</b>",
    )
    way = link(address("introductions", id=introduction.id), names, cls="names")
    return (
        f"<li>{mark_between(*corners, linked=introduction.status.came_about)}<div>{way}"
        f'<p class="reason">{next_step(introduction, found, texts)}</p></div></li>'
    )


def mark_between(one: Corner, other: Corner, *, linked: bool) -> str:
    """The mark of two: an ink line where they work together, else the hollow one of a missing link."""
    return glyph.pair_mark(one, other, links=_INK if linked else None)


def next_step(introduction: Introduction, found: Found, texts: Texts) -> str:
    """ "<b>3 dagen te laat</b> · bel Holst Centre · Anna", ready for HTML."""
    parts = [when(introduction, found, texts)]
    if introduction.status.is_open:
        step = safe.html(in_words(introduction.next_step), at_most=120)
        parts.append(step or texts("introductions.no_step"))
    elif introduction.reason:
        parts.append(texts(f"introductions.reason_{introduction.reason}"))
    elif introduction.result:
        parts.append(texts(f"introductions.result_{introduction.result}"))
    parts.append(safe.html(introduction.owner, at_most=60))
    return " · ".join(part for part in parts if part)


def when(introduction: Introduction, found: Found, texts: Texts) -> str:
    """Its next date in words; in bold when that is over. Ready for HTML."""
    if introduction.next_date is None:
        return ""
    day = introduction.next_date.as_since()
    late = (found.today - day).days
    if not introduction.status.is_open:
        return texts("introductions.again_from", date=texts.date(day))
    if late > 0:
        return f'<b class="late">{texts("introductions.late", n=late)}</b>'
    if late == 0:
        return f"<b>{texts('introductions.today')}</b>"
    return texts.date(day)


def in_corner_order(introduction: Introduction, found: Found) -> tuple[str, str]:
    """The two ids as every page names two; as they were given when one of them is gone."""
    one, other = found.organisation(introduction.one), found.organisation(introduction.other)
    if one is None or other is None:
        return introduction.one, introduction.other
    first, second = by_corner(one, other)
    return first.id, second.id
