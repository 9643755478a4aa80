"""The introductions of an organisation that somebody has taken on, and how far each has come."""

from dashboard.model import Introduction, Status
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.link import address, link
from dashboard.views.organisations.one import One


def introduced(found: One, texts: Texts) -> str:
    """The section as HTML, the open ones first; nothing when nobody has taken any on."""
    own = found.organisation.id
    theirs = [
        each
        for each in found.network.ecosystem.introductions
        if own in each.pair and each.reached(Status.PROPOSED)
    ]
    if not theirs:
        return ""
    theirs.sort(key=lambda each: (not each.status.is_open, each.id))
    items = "".join(_item(each, found, texts) for each in theirs)
    title = texts("organisations.introduced")
    return f'<section><h2>{title}</h2><ul class="meet-list introduced">{items}</ul></section>'


def _item(introduction: Introduction, found: One, texts: Texts) -> str:
    other = next(each for each in introduction.pair if each != found.organisation.id)
    known = found.network.ecosystem.by_id.get(other)
    name = f"<b>{safe.html(known.name if known else other, at_most=80)}</b>"
    way = link(address("introductions", id=introduction.id), name, cls="names")
    status = texts(f"introductions.status_{introduction.status}")
    return f'<li><div>{way}<p class="reason">{status}</p></div></li>'
