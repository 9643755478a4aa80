"""The history of one organisation: batch by batch, what changed of it and of what it has with others."""

from itertools import groupby

from dashboard.model import Batch, Did, Difference, Effect, EntityKind
from dashboard.texts import Texts
from dashboard.views import batch_words, safe
from dashboard.views.field_words import html_value, name_of
from dashboard.views.history.batch_list import address_of, signed, taken_back
from dashboard.views.history.effect_words import called, in_short
from dashboard.views.history.finding import About
from dashboard.views.history.portions import ways
from dashboard.views.link import address, link


def about(found: About, texts: Texts) -> str:
    """The whole as HTML, youngest first."""
    batches = {each.id: each for each in found.batches}
    parts = [
        _batch(batches[id], list(effects), found, texts)
        for id, effects in groupby(found.effects, key=lambda each: each.batch)
    ]
    page = link(address("organisations", id=found.id), texts("history.to_organisation"), cls="button")
    to_page = f'<p class="button-row">{page}</p>' if found.organisation else ""
    between = ways(found.asked, goes_on=found.goes_on, texts=texts)
    more = f'<p class="portions">{between}</p>' if between else ""
    return f'<div class="history one-history">{"".join(parts)}{more}{to_page}</div>'


def _batch(batch: Batch, effects: list[Effect], found: About, texts: Texts) -> str:
    name = link(address_of(batch), f"{batch_words.source(batch, texts)}{batch_words.note(batch, texts)}")
    undone = taken_back(batch, texts)
    lines = "".join(_line(each, found, texts) for each in effects)
    return (
        f'<section class="{"undone" if undone else "stands"}"><h2>{name}</h2>'
        f'<p class="quiet">{signed(batch, texts)}{f" · {undone}" if undone else ""}</p>'
        f"<ul>{lines}</ul></section>"
    )


def _line(effect: Effect, found: About, texts: Texts) -> str:
    """One thing: the organisation itself field by field, what it has with others in a line."""
    if effect.kind is EntityKind.ORGANISATION:
        what = f"<b>{texts(f'history.itself_{effect.did}')}</b>"
    else:
        name = safe.html(called(effect, found.names, texts, seen_from=found.id), at_most=120)
        what = texts(f"history.{effect.kind}_{effect.did}", name=f"<b>{name}</b>")
    if effect.did is not Did.CHANGED:
        short = safe.html(in_short(effect, found.names, texts), at_most=160)
        return f"<li>{what}{f' <span>{short}</span>' if short else ''}</li>"
    fields = "".join(_field(effect.kind, each, found, texts) for each in effect.differences)
    return f"<li>{what}<dl>{fields}</dl></li>"


def _field(kind: EntityKind, each: Difference, found: About, texts: Texts) -> str:
    before = html_value(kind, each.field, each.before, found.names, texts)
    after = html_value(kind, each.field, each.after, found.names, texts)
    arrow = f'<span aria-hidden="true">→</span><span class="visually-hidden">{texts("history.became")}</span>'
    return (
        f"<div><dt>{name_of(each.field, texts)}</dt>"
        f'<dd><span class="old">{before}</span> {arrow} <span class="new">{after}</span></dd></div>'
    )
