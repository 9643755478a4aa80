"""The top of one introduction: the way it has gone, who brings what, and what comes next."""

from dashboard.model import STEPS, Introduction, Status
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.introductions.card import in_corner_order, next_step
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.ways_in import known_at
from dashboard.views.introductions.years import euros
from dashboard.views.link import address, link


def head(introduction: Introduction, found: Found, texts: Texts) -> str:
    """As HTML."""
    sides = "".join(_side(each, introduction, found, texts) for each in in_corner_order(introduction, found))
    return (
        f'<div class="introduction">{_way(introduction, texts)}'
        f'<p class="reason next">{next_step(introduction, found, texts)}{_result(introduction, texts)}</p>'
        f'<div class="both">{sides}</div><p class="reason">{_through(introduction, found, texts)} '
        f"{known_at(found, introduction.pair, texts)}</p>{_back(texts)}</div>"
    )


def _way(introduction: Introduction, texts: Texts) -> str:
    """The five steps in a row; those that were reached are full, with their day."""
    items = []
    reached_to = STEPS.index(introduction.status) if introduction.status in STEPS else -1
    for number, status in enumerate(STEPS):
        day = introduction.reached(status)
        is_now = introduction.status is status
        said = texts(f"introductions.status_{status}")
        on = f"<small>{texts.date(day.as_since())}</small>" if day and number <= reached_to else ""
        full = "full" if number <= reached_to else "hollow"
        now = ' aria-current="step"' if is_now else ""
        items.append(f'<li class="{full}"{now}><span>{said}</span>{on}</li>')
    aside = ""
    if reached_to < 0:
        said = texts(f"introductions.status_{introduction.status}")
        aside = f'<p class="aside-now"><b>{said}</b></p>'
    return f'{aside}<ol class="way">{"".join(items)}</ol>'


def _side(id: str, introduction: Introduction, found: Found, texts: Texts) -> str:
    name = safe.html(found.name(id, at_most=80))
    if found.organisation(id):
        name = link(address("organisations", id=id), name, cls="names")
    brings = introduction.one_brings if id == introduction.one else introduction.other_brings
    said = f'<p class="offer">{safe.html(brings, at_most=400)}</p>' if brings else ""
    said = said or f'<p class="quiet">{texts("introductions.brings_unknown")}</p>'
    known = found.organisation(id)
    ended = ""
    if known and not known.stands_on(found.today):
        ended = f'<p class="reason"><b>{texts("introductions.ended")}</b></p>'
    return f"<div><h2>{name}</h2>{said}{ended}</div>"


def _through(introduction: Introduction, found: Found, texts: Texts) -> str:
    if introduction.introducer is None:
        return texts("introductions.through_us")
    name = link(
        address("organisations", id=introduction.introducer), safe.html(found.name(introduction.introducer))
    )
    brought = introduction.reached(Status.INTRODUCED) and introduction.status in STEPS[2:]
    return texts("introductions.through_done" if brought else "introductions.through", name=name)


def _result(introduction: Introduction, texts: Texts) -> str:
    return f" · {euros(introduction.amount, texts)}" if introduction.amount is not None else ""


def _back(texts: Texts) -> str:
    return f'<p class="quiet">{link("introductions", texts("introductions.to_all"), cls="underlined")}</p>'
