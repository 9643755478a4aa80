"""The page as HTML: who has no partner in another corner on the left, what to do about it on the right."""

from collections.abc import Sequence

from dashboard.analysis.suggestions import Suggestion
from dashboard.model import Organisation
from dashboard.texts import Texts
from dashboard.views import glyph, safe
from dashboard.views.her_list import words
from dashboard.views.her_list.finding import HerList
from dashboard.views.her_list.title import compared
from dashboard.views.link import address, link
from dashboard.views.number_words import in_words, opening
from dashboard.views.pair_order import bold_names, in_order
from dashboard.views.suggestion_address import suggestion_address

_NAMES, _MET = 12, 4


def page(found: HerList, texts: Texts) -> str:
    """The whole page below its title."""
    left = _alone(found, texts) + _helpful(found, texts)
    right = _introductions(found, texts) + _met(found, texts)
    return (
        f'<div class="her-list"><p class="lead">{compared(found, texts)}</p>'
        f'<div class="her-list-halves"><div>{left}</div><div>{right}</div></div></div>'
    )


def _alone(found: HerList, texts: Texts) -> str:
    members = found.members
    if not members.without_partner:
        return f'<section><p class="reason">{texts("her_list.nobody_alone")}</p></section>'
    blocks = "".join(
        f"<h3>{texts(f'her_list.{code}', n=len(ids))}</h3>{_named(ids, found, texts)}"
        for code, ids in (
            ("own_corner_only", members.own_corner_only),
            ("nothing_known", members.nothing_known),
        )
        if ids
    )
    return f"<section><h2>{texts('her_list.alone')}</h2>{blocks}</section>"


def _named(ids: Sequence[str], found: HerList, texts: Texts) -> str:
    items = [_name(each, texts) for each in found.by_name(ids)]
    shown = f'<ul class="her-names">{"".join(items[:_NAMES])}</ul>'
    rest = items[_NAMES:]
    if not rest:
        return shown
    return (
        f"{shown}<details><summary>{texts('her_list.more', n=len(rest))}</summary>"
        f'<ul class="her-names">{"".join(rest)}</ul></details>'
    )


def _name(each: Organisation, texts: Texts) -> str:
    mark = glyph.single_mark(each.corner, label=texts(f"common.one_{each.corner}"))
    return f"<li>{mark}{link(address('organisations', id=each.id), safe.html(each.name, at_most=80))}</li>"


def _helpful(found: HerList, texts: Texts) -> str:
    said = words.unknown(found, texts)
    if not said:
        return ""
    items = "".join(
        f"<li><b>{texts(f'her_list.helps_{each}')}</b> {texts(f'her_list.helps_{each}_how')}</li>"
        for each in words.HELPFUL
    )
    return (
        f'<section><h2>{texts("her_list.helps")}</h2><p class="reason">{said}</p>'
        f'<ul class="helpful">{items}</ul></section>'
    )


def _introductions(found: HerList, texts: Texts) -> str:
    number = len(found.members.introductions)
    if not number:
        return (
            f"<section><h2>{texts('her_list.introductions_none_title')}</h2>"
            f'<p class="reason">{texts("her_list.introductions_none")}</p></section>'
        )
    title = texts("her_list.introductions", n=number, count=opening(in_words(number, texts)))
    items = "".join(_introduction(each, found, texts) for each in found.members.introductions)
    return f'<section><h2>{title}</h2><ul class="suggestion-list">{items}</ul></section>'


def _introduction(each: Suggestion, found: HerList, texts: Texts) -> str:
    one, other = in_order(each, found.network.ecosystem)
    heading = link(suggestion_address(each, among_its_own=True), bold_names(one, other, texts), cls="names")
    why = safe.html(words.why(each, found, texts), at_most=600)
    return (
        f'<li>{glyph.pair_mark(one.corner, other.corner)}<div>{heading}<p class="reason">{why}</p></div></li>'
    )


def _met(found: HerList, texts: Texts) -> str:
    also = found.also_met
    if not also:
        return ""
    items = "".join(
        f'<li class="reason">{safe.html(words.met(each, found, texts), at_most=400)}</li>'
        for each in also[:_MET]
    )
    rest = len(also) - _MET
    more = f'<p class="quiet">{texts("her_list.more_met", n=rest)}</p>' if rest > 0 else ""
    return f'<section><h2>{texts("her_list.met")}</h2><ul class="her-met">{items}</ul>{more}</section>'
