"""The directory as a table for mouse, keyboard and screen reader: headings sort, names open."""

from dashboard.model import Corner, Organisation
from dashboard.texts import Texts
from dashboard.views import glyph, organisation_words, safe
from dashboard.views.link import address, link
from dashboard.views.organisations.asked import MORE, Order
from dashboard.views.organisations.directory import Directory, Row


def listing(found: Directory, by_id: dict[str, Organisation], texts: Texts) -> str:
    """The table as HTML, with what it counts above it and the way to more below it."""
    shown = found.rows[: found.asked.shown]
    heads = "".join(_head(order, words, found, texts) for order, words in _columns(texts))
    rows = "".join(_row(row, by_id, texts) for row in shown)
    return (
        f'<div class="organisations"><p class="quiet">{_counted(found, texts)}</p>'
        f'<div class="calm-frame"><table class="calm directory"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>{_more(found, texts)}</div>"
    )


def _columns(texts: Texts) -> tuple[tuple[Order | None, str], ...]:
    return (
        (None, texts("common.corner")),
        (Order.NAME, texts("common.name")),
        (Order.KIND, texts("organisations.column_kind")),
        (Order.PLACE, texts("common.place")),
        (None, texts("organisations.column_themes")),
        (Order.LINKS, texts("organisations.column_links")),
        (Order.STANDING, texts("organisations.standing")),
    )


def _head(order: Order | None, words: str, found: Directory, texts: Texts) -> str:
    cls = _class(order)
    if order is None:
        inner = f'<span class="visually-hidden">{words}</span>' if words == texts("common.corner") else words
        return f'<th scope="col"{_class_of(words, texts)}>{inner}</th>'
    chosen = found.asked.sort is order
    direction = "descending" if order is Order.LINKS else "ascending"
    sorted_by = f' aria-sort="{direction}"' if chosen else ""
    arrow = f' <span aria-hidden="true">{"↓" if order is Order.LINKS else "↑"}</span>' if chosen else ""
    label = texts("organisations.sort_by", column=words)
    inner = link(found.asked.address(sort=order), f"{words}{arrow}", label=label)
    return f'<th scope="col"{cls}{sorted_by}>{inner}</th>'


def _class(order: Order | None) -> str:
    named = {Order.LINKS: "number", Order.KIND: "wide-only", Order.PLACE: "wide-only"}
    return f' class="{named[order]}"' if order in named else ""


def _class_of(words: str, texts: Texts) -> str:
    return ' class="wide-only"' if words == texts("organisations.column_themes") else ""


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


def _more(found: Directory, texts: Texts) -> str:
    rest = len(found.rows) - found.asked.shown
    if rest <= 0:
        return ""
    step = min(rest, MORE)
    target = found.asked.address(shown=found.asked.shown + step)
    return f'<p class="more">{link(target, texts("organisations.more", n=step), cls="underlined")}</p>'
