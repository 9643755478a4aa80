"""One organisation's page: what it can contribute first, then whom it knows, then whom it should meet."""

from dashboard.texts import Texts
from dashboard.views import glyph, organisation_words, safe
from dashboard.views.link import address, link
from dashboard.views.organisations.activity_table import table
from dashboard.views.organisations.connection_columns import columns
from dashboard.views.organisations.facts import facts, source_line
from dashboard.views.organisations.introduced import introduced
from dashboard.views.organisations.meetings import introductions, meetings
from dashboard.views.organisations.offers import offers
from dashboard.views.organisations.one import One
from dashboard.views.organisations.triangles import drawn


def page(found: One, texts: Texts) -> str:
    """The whole page below its title, as one drawing: nothing jumps."""
    return (
        f'<div class="organisation">{_line(found, texts)}<div class="organisation-halves">'
        f'<div class="gives">{offers(found, texts)}</div>'
        f'<div class="meets">{drawn(found, texts)}{meetings(found, texts)}'
        f"{introductions(found, texts)}{introduced(found, texts)}{_buttons(found, texts)}</div>"
        f'<div class="knows">{columns(found, texts)}{table(found, texts)}</div></div>'
        f"{facts(found, texts)}{_history(found, texts)}</div>"
    )


def _history(found: One, texts: Texts) -> str:
    """The quiet way to who changed what of it."""
    way = address("history", organisation=found.organisation.id)
    return f'<p class="quiet">{link(way, texts("organisations.what_changed"), cls="underlined")}</p>'


def _line(found: One, texts: Texts) -> str:
    each = found.organisation
    told = (organisation_words.line(each, texts), organisation_words.ended(each, texts))
    words = " · ".join(part for part in (*told, source_line(found, texts)) if part)
    name = safe.html(each.name, at_most=80)
    mark = glyph.single_mark(each.corner, label=texts(f"common.one_{each.corner}"))
    return f'<p class="organisation-line">{mark}<span>{name} · {safe.html(words, at_most=400)}</span></p>'


def _buttons(found: One, texts: Texts) -> str:
    id = found.organisation.id
    buttons = [link(address("network", organisation=id), texts("organisations.in_network"), cls="button")]
    if found.organisation.is_placed:
        buttons.append(link(address("map", organisation=id), texts("organisations.on_map"), cls="button"))
    buttons.append(link(address("edit", organisation=id), texts("organisations.edit"), cls="button"))
    missing = address("gaps", organisation=id)
    buttons.append(link(missing, texts("organisations.what_is_missing"), cls="button"))
    buttons.append(link(address("organisations"), texts("organisations.back"), cls="button"))
    return f'<p class="button-row">{"".join(buttons)}</p>'
