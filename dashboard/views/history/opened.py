"""One batch opened: what it did, group by group, and what of it had to stay."""

from dashboard.model import Did, EntityKind, Kept
from dashboard.texts import Texts
from dashboard.views import batch_words, safe
from dashboard.views.calm_table import Head, table
from dashboard.views.history.batch_list import address_of, signed, taken_back
from dashboard.views.history.effect_table import effect_table
from dashboard.views.history.effect_words import called_by_key
from dashboard.views.history.finding import Opened
from dashboard.views.history.portions import portions
from dashboard.views.link import link

_NAMED = 50


def opened(found: Opened, standing: set[str], texts: Texts) -> str:
    """The groups to choose from, and the chosen one as a table; as HTML."""
    if found.group is None:
        return f'<p class="reason">{texts("history.batch_empty")}</p>'
    _, did, number = found.group
    return (
        f'<div class="history">{_groups(found, texts)}'
        f"{effect_table(did, found.effects, standing, found.names, texts)}"
        f"{portions(found.asked, len(found.effects), number, texts)}</div>"
    )


def lead(found: Opened, texts: Texts) -> str:
    """From which list, when, by whom, and whether it was taken back; as HTML."""
    said = f"{batch_words.source(found.batch, texts)}{batch_words.note(found.batch, texts)}"
    undone = taken_back(found.batch, texts)
    return f"{said} · {signed(found.batch, texts)}" + (f"<br>{undone}" if undone else "")


def stays(found: Opened, texts: Texts) -> str:
    """What had to stay, or would have to, each with its reason and what rests on it; as HTML."""
    if not found.kept:
        return ""
    heads = (Head(texts("history.column_what")), Head(texts("history.column_why")))
    rows = [_stays(each, found, texts) for each in found.kept[:_NAMED]]
    tense = "stayed" if found.batch.is_undone else "would_stay"
    rest = len(found.kept) - _NAMED
    more = f'<p class="quiet">{texts("changes.others", n=rest)}</p>' if rest > 0 else ""
    said = texts(f"history.{tense}", n=len(found.kept))
    return f'<div class="history"><p class="label">{said}</p>{table(heads, rows, cls="effects")}{more}</div>'


def _stays(kept: Kept, found: Opened, texts: Texts) -> str:
    name = safe.html(called_by_key(kept.kind, kept.key, found.names, texts), at_most=120)
    resting = [found.rests_on[id] for id in kept.batches if id in found.rests_on]
    links = [
        link(address_of(each), f"{batch_words.source(each, texts)}, {signed(each, texts)}", cls="underlined")
        for each in resting[:5]
    ]
    listed = f"<ul>{''.join(f'<li>{each}</li>' for each in links)}</ul>" if links else ""
    return f'<tr><th scope="row">{name}</th><td>{texts(f"history.kept_{kept.reason}")}{listed}</td></tr>'


def _groups(found: Opened, texts: Texts) -> str:
    if len(found.groups) < 2:
        return ""
    items = [
        link(found.asked.address(kind=kind, did=did), _group(kind, did, number, texts), current=is_shown)
        for kind, did, number in found.groups
        for is_shown in ((kind, did, number) == found.group,)
    ]
    listed = "".join(f"<li>{each}</li>" for each in items)
    return f'<nav class="groups" aria-label="{texts("history.groups")}"><ul>{listed}</ul></nav>'


def _group(kind: EntityKind, did: Did, number: int, texts: Texts) -> str:
    if kind is EntityKind.REGION:
        return texts(f"changes.{did}", things=texts("history.kind_region"))
    return texts(f"changes.{did}", things=texts(f"changes.count_{kind}", n=number))
