"""The three tables of the page: what meets, offers without takers, needs without givers."""

from collections.abc import Sequence

from dashboard.analysis.offers import Invitation, OfferMeeting, Told, invitations
from dashboard.model import Organisation
from dashboard.texts import Texts
from dashboard.views import calm_table, glyph, offer_words, organisation_words, safe
from dashboard.views.calm_table import Head
from dashboard.views.link import address, link
from dashboard.views.offers.asked import MORE, Part
from dashboard.views.offers.finding import Found
from dashboard.vocabularies import theme_name


def meetings(found: Found, texts: Texts, *, title: str) -> str:
    """What is offered beside what is needed, why the two meet, and whether they know each other."""
    heads = [Head(texts(f"offers.column_{name}")) for name in ("offer", "need", "why", "known")]
    shown = found.left.meetings[: found.asked.shown(Part.MEETINGS)]
    rows = [_meeting(each, found, texts) for each in shown]
    rest = len(found.left.meetings) - len(shown)
    drawn = calm_table.table(heads, rows, cls="offers met", caption=title)
    return drawn + _more(Part.MEETINGS, rest, found, texts)


def left(part: Part, found: Found, texts: Texts, *, title: str) -> str:
    """What met nothing yet, whose it is, and who could be asked."""
    everything = found.left.without_takers if part is Part.OFFERS else found.left.without_givers
    shown = everything[: found.asked.shown(part)]
    asked = invitations(found.network, shown)
    what = "offer" if part is Part.OFFERS else "need"
    heads = [Head(texts(f"offers.column_{name}")) for name in (what, "themes", f"ask_about_{what}")]
    rows = [_left(what, told, invited, found, texts) for told, invited in zip(shown, asked, strict=True)]
    drawn = calm_table.table(heads, rows, cls="offers left", caption=title)
    return drawn + _more(part, len(everything) - len(shown), found, texts)


def _meeting(each: OfferMeeting, found: Found, texts: Texts) -> str:
    why = []
    if words := offer_words.in_common(each.need.text, each.offer.text, texts):
        why.append(texts("offers.both_say", words=safe.html(words, at_most=200)))
    if each.theme:
        theme = safe.html(theme_name(each.theme, texts.language), at_most=60)
        why.append(texts("offers.both_on_theme", theme=theme))
    if each.mutual:
        why.append(texts("offers.mutual"))
    cells = (
        _cell("need", _told(each.need, found, texts), texts, cls="said-of"),
        _cell("why", " ".join(why), texts),
        _cell("known", _known(each, found, texts), texts),
    )
    return f'<tr><th scope="row">{_told(each.offer, found, texts)}</th>{"".join(cells)}</tr>'


def _known(each: OfferMeeting, found: Found, texts: Texts) -> str:
    """Whether they know each other; of strangers the way to bring them together, or that somebody does."""
    if each.linked or each.acquainted:
        return texts("offers.linked" if each.linked else "offers.acquainted")
    pair = each.offer.organisation, each.need.organisation
    introductions = found.network.ecosystem.introductions
    is_open = any(one.status.is_open and set(one.pair) == set(pair) for one in introductions)
    said = texts("offers.being_introduced" if is_open else "gaps.take_on")
    way = link(address("introductions", pair="|".join(pair)), said, cls="underlined")
    return way if is_open else f"{texts('offers.not_acquainted')}<br>{way}"


def _left(what: str, told: Told, invited: Sequence[Invitation], found: Found, texts: Texts) -> str:
    themes = organisation_words.themes(found.organisation(told), texts, at_most=3)
    ask = texts("offers.ask_nobody" if themes else "offers.ask_needs_theme")
    if invited:
        names = "".join(f"<li>{_invited(each, found, texts)}</li>" for each in invited)
        ask = f'<ul class="ask">{names}</ul>'
    cells = (
        _cell("themes", safe.html(themes, at_most=120), texts),
        _cell(f"ask_about_{what}", ask, texts),
    )
    return f'<tr><th scope="row">{_told(told, found, texts)}</th>{"".join(cells)}</tr>'


def _cell(column: str, inner: str, texts: Texts, *, cls: str = "why") -> str:
    """A cell that says its column where there is no room for a head."""
    return f'<td class="{cls}" data-label="{texts(f"offers.column_{column}")}">{inner}</td>'


def _told(told: Told, found: Found, texts: Texts) -> str:
    organisation = found.organisation(told)
    said = safe.html(offer_words.said(told.text, texts))
    return f'<span class="said">{said}</span><small>{_name(organisation, texts)}</small>'


def _invited(invitation: Invitation, found: Found, texts: Texts) -> str:
    organisation = found.network.ecosystem.by_id[invitation.organisation]
    theme = safe.html(theme_name(invitation.theme, texts.language), at_most=40)
    return f'{_name(organisation, texts)} <span class="quiet">{theme}</span>'


def _name(organisation: Organisation, texts: Texts) -> str:
    mark = glyph.single_mark(organisation.corner, label=texts(f"common.one_{organisation.corner}"))
    name = safe.html(organisation.name, at_most=80)
    return f'<span class="whose">{mark}{link(address("organisations", id=organisation.id), name)}</span>'


def _more(part: Part, rest: int, found: Found, texts: Texts) -> str:
    if rest <= 0:
        return ""
    step = min(rest, MORE)
    target = found.asked.address(**{part.value: found.asked.shown(part) + step})
    said = texts("offers.more", n=step)
    return f'<p class="more">{link(target, said, cls="underlined")}</p>'
