"""What one batch did, as a calm table: old beside new, or what came and what went."""

from collections.abc import Sequence

from dashboard.model import Did, Effect, EntityKind
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.calm_table import Head, table
from dashboard.views.field_words import Names, html_value, name_of
from dashboard.views.history.effect_words import called, facts_of, in_short
from dashboard.views.link import address, link


def effect_table(did: Did, effects: Sequence[Effect], standing: set[str], names: Names, texts: Texts) -> str:
    """The table as HTML. `standing` are the ids of the organisations that have a page to go to."""
    name = Head(texts("history.column_what"))
    if did is Did.CHANGED:
        four = (
            name,
            Head(texts("history.column_field")),
            Head(texts("history.column_before")),
            Head(texts("history.column_after")),
        )
        rows = [row for each in effects for row in _changed(each, standing, names, texts)]
        return table(four, rows, cls="effects")
    heads = (name, Head(texts("history.column_facts")))
    return table(heads, [_whole(each, standing, names, texts) for each in effects], cls="effects")


def _changed(effect: Effect, standing: set[str], names: Names, texts: Texts) -> list[str]:
    """A row for each field; the name stands beside them all."""
    differences = effect.differences
    fields = [
        f"<td>{name_of(each.field, texts)}</td>"
        f'<td class="old">{html_value(effect.kind, each.field, each.before, names, texts)}</td>'
        f'<td class="new">{html_value(effect.kind, each.field, each.after, names, texts)}</td>'
        for each in differences
    ] or [f'<td colspan="3">{texts("history.nothing_new")}</td>']
    span = f' rowspan="{len(fields)}"' if len(fields) > 1 else ""
    head = f'<th scope="rowgroup"{span}>{_name(effect, standing, names, texts)}</th>'
    return [f"<tr>{head}{fields[0]}</tr>", *(f'<tr class="same">{each}</tr>' for each in fields[1:])]


def _whole(effect: Effect, standing: set[str], names: Names, texts: Texts) -> str:
    short = safe.html(in_short(effect, names, texts), at_most=160)
    facts = "".join(
        f"<div><dt>{name}</dt><dd>{safe.html(value, at_most=300)}</dd></div>"
        for name, value in facts_of(effect, names, texts)
        if value
    )
    more = (
        f"<details><summary>{texts('history.all_facts')}</summary><dl>{facts}</dl></details>" if facts else ""
    )
    return f'<tr><th scope="row">{_name(effect, standing, names, texts)}</th><td>{short}{more}</td></tr>'


def _name(effect: Effect, standing: set[str], names: Names, texts: Texts) -> str:
    name = safe.html(called(effect, names, texts), at_most=120)
    if effect.kind is EntityKind.ORGANISATION and effect.key in standing:
        return link(address("organisations", id=effect.key), name)
    return name
