"""The directory as a table for mouse, keyboard and screen reader: headings sort, names open."""

from dataclasses import replace

from dashboard.model import Corner, Organisation
from dashboard.texts import Texts
from dashboard.views import calm_table, glyph, organisation_words, safe
from dashboard.views.calm_table import Head
from dashboard.views.link import address, link
from dashboard.views.organisations.asked import MORE, Order
from dashboard.views.organisations.directory import Directory, Row


def listing(found: Directory, by_id: dict[str, Organisation], texts: Texts) -> str:
    """The table as HTML, with what it counts above it and the way to more below it."""
    shown = found.rows[: found.asked.shown]
    rows = [_row(row, by_id, texts) for row in shown]
    table = calm_table.table(_heads(found, texts), rows, cls="directory")
    return (
        f'<div class="organisations"><p class="quiet">{_counted(found, texts)} {_to_offers(found, texts)}</p>'
        f"{table}{_more(found, texts)}</div>"
    )


def _heads(found: Directory, texts: Texts) -> tuple[Head, ...]:
    return (
        Head(texts("common.corner"), hidden=True),
        _sorting(Order.NAME, Head(texts("common.name")), found, texts),
        _sorting(Order.KIND, Head(texts("organisations.column_kind"), wide=True), found, texts),
        _sorting(Order.PLACE, Head(texts("common.place"), wide=True), found, texts),
        Head(texts("organisations.column_themes"), wide=True),
        _sorting(Order.LINKS, Head(texts("organisations.column_links"), number=True), found, texts),
        _sorting(Order.STANDING, Head(texts("organisations.standing")), found, texts),
    )


def _sorting(order: Order, head: Head, found: Directory, texts: Texts) -> Head:
    """A heading that sorts the directory, and says so when it does."""
    most_first = order is Order.LINKS
    chosen = found.asked.sort is order
    arrow = f' <span aria-hidden="true">{"↓" if most_first else "↑"}</span>' if chosen else ""
    label = texts("organisations.sort_by", column=head.words)
    words = link(found.asked.address(sort=order), f"{head.words}{arrow}", label=label)
    direction = "descending" if most_first else "ascending"
    return replace(head, words=words, sorted_by=direction if chosen else "")


def _row(row: Row, by_id: dict[str, Organisation], texts: Texts) -> str:
    each = row.organisation
    name = link(address("organisations", id=each.id), safe.html(each.name, at_most=80))
    whole = by_id.get(each.part_of or "")
    part = ""
    if whole is not None:
        said = texts("organisations.part_of", name=safe.html(whole.name, at_most=60))
        part = f"<small>{said}</small>"
    mark = glyph.single_mark(each.corner, label=texts(f"common.one_{each.corner}"))
    themes = safe.html(organisation_words.themes(each, texts, at_most=2), at_most=70)
    return (
        f'<tr><td class="picture">{mark}</td><th scope="row">{name}{part}</th>'
        f'<td class="wide-only">{safe.html(organisation_words.kind(each, texts), at_most=40)}</td>'
        f'<td class="wide-only">{safe.html(organisation_words.town(each), at_most=40)}</td>'
        f'<td class="wide-only">{themes}</td>'
        f'<td class="number">{texts.number(row.links)}</td><td>{_standing(row, texts)}</td></tr>'
    )


def _standing(row: Row, texts: Texts) -> str:
    if row.standing is not None:
        return texts(f"organisations.standing_{row.standing}")
    return texts("organisations.standing_other" if row.links else "organisations.standing_nothing_known")


def _counted(found: Directory, texts: Texts) -> str:
    counts = [
        texts(f"organisations.count_{corner}", n=number)
        for corner in Corner
        if (number := found.count(corner))
    ]
    return texts("organisations.counted", counts=texts.joined(counts))


def _to_offers(found: Directory, texts: Texts) -> str:
    """The way to what they offer and need, with the same theme and place."""
    target = address("offers", theme=found.asked.theme, place=found.asked.place)
    return link(target, texts("offers.all_link"), cls="underlined")


def _more(found: Directory, texts: Texts) -> str:
    rest = len(found.rows) - found.asked.shown
    if rest <= 0:
        return ""
    step = min(rest, MORE)
    target = found.asked.address(shown=found.asked.shown + step)
    return f'<p class="more">{link(target, texts("organisations.more", n=step), cls="underlined")}</p>'
