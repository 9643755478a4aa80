"""How the columns of a list are read, as a calm table: in your list, here, an example."""

from collections.abc import Iterator

from dashboard.ingest.plan import Column, Plan, Shape
from dashboard.ingest.table import Table
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.calm_table import Head, table
from dashboard.views.link import link
from dashboard.views.lists.asked import Part
from dashboard.views.lists.column_words import column_meaning
from dashboard.views.lists.finding import Found
from dashboard.views.lists.steps import where

_EXAMPLES = 3


def columns_section(found: Found, texts: Texts) -> str:
    """Every table that is read, with its columns, and how many were left out for privacy."""
    parts = [
        _of_table(each, plan, texts, named=len(found.read.tables) > 1)
        for each, plan in planned(found)
        if plan.shape is not Shape.NOTHING
    ]
    change = link(where(found, Part.COLUMNS), texts("lists.change_columns"))
    return (
        f"<section><h2>{texts('lists.columns_heading')}</h2>{''.join(parts)}"
        f'<p class="more">{change}</p>{personal_note(found, texts)}</section>'
    )


def planned(found: Found) -> Iterator[tuple[Table, Plan]]:
    """The tables of a list, each with how it is read."""
    for each in found.read.tables:
        yield each, found.read.plans[each.file, each.sheet]


def personal_note(found: Found, texts: Texts) -> str:
    """ "12 kolommen met persoonsgegevens overgeslagen. Daar bewaren we niets van." """
    number = sum(len(plan.personal) for _, plan in planned(found))
    if not number:
        return ""
    said, kept = texts("lists.personal_left_out", n=number), texts("lists.personal_kept_nothing")
    return f'<p class="list-personal"><b>{said}</b> {kept}</p>'


def examples(read: Table, column: Column) -> str:
    """A few different cells of a column, as they stand in the list."""
    seen: dict[str, None] = {}
    for row in read.rows:
        cell = row.cells[column.position] if column.position < len(row.cells) else ""
        if cell:
            seen[cell] = None
        if len(seen) == _EXAMPLES:
            break
    return ", ".join(safe.tidy(cell, at_most=24) for cell in seen)


def _of_table(read: Table, plan: Plan, texts: Texts, *, named: bool) -> str:
    heads = (
        Head(texts("lists.column_theirs")),
        Head(texts("lists.column_ours")),
        Head(texts("lists.column_example")),
    )
    taken = [column for column in plan.columns if column.field]
    left_out = [column for column in plan.columns if not column.field and column not in plan.personal]
    rows = (
        f"<tr><td>{safe.html(column.heading, at_most=30)}</td>"
        f'<th scope="row">{safe.html(column_meaning(column, texts))}</th>'
        f'<td class="example-cell">{safe.html(examples(read, column), at_most=60)}</td></tr>'
        for column in taken
    )
    title = f'<p class="label">{safe.html(read.sheet or read.file, at_most=40)}</p>' if named else ""
    skipped = [safe.html(each.heading, at_most=30) for each in left_out if each.heading.strip()]
    rest = (
        f'<p class="quiet">{texts("lists.left_out", n=len(skipped), names=texts.joined(skipped[:6]))}</p>'
        if skipped
        else ""
    )
    return title + table(heads, rows, cls="list-columns") + rest
