"""How the files were read: which sheets there are, where the headings stand, what was noticed."""

from dashboard.ingest.plan import Plan, Shape
from dashboard.ingest.table import Table
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.calm_table import Head, table
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.lists.asked import Asked
from dashboard.views.lists.columns_table import examples, planned
from dashboard.views.lists.finding import Found

_ROWS = 5
_COLUMNS = 8


def show(asked: Asked, found: Found) -> None:
    """A row for each sheet, and its first rows below."""
    drawing(reading(found, texts()), key="list_reading")


def reading(found: Found, texts: Texts) -> str:
    """The whole part as HTML."""
    tables = list(planned(found))
    heads = (
        Head(texts("lists.sheet")),
        Head(texts("lists.sheet_is")),
        Head(texts("lists.sheet_rows"), number=True),
        Head(texts("lists.sheet_headings"), number=True),
    )
    rows = (
        f'<tr><th scope="row">{sheet_name(each)}</th><td>{texts(f"lists.shape_{plan.shape}")}</td>'
        f'<td class="number">{texts.number(len(each.rows))}</td>'
        f'<td class="number">{each.heading_row}</td></tr>'
        for each, plan in tables
    )
    looks = "".join(
        _first_rows(each, plan, texts) for each, plan in tables if plan.shape is not Shape.NOTHING
    )
    return (
        f"<section><h2>{texts('lists.reading_heading', n=len(tables))}</h2>{table(heads, rows)}"
        f'<p class="reason">{t("lists.reading_again")}</p></section>{looks}'
    )


def sheet_name(read: Table) -> str:
    """Its name, and that it is hidden; as HTML."""
    name = safe.html(read.sheet or read.file, at_most=60)
    return f"{name} <small>{t('lists.sheet_hidden')}</small>" if read.is_hidden else name


def _first_rows(read: Table, plan: Plan, texts: Texts) -> str:
    shown = [
        column
        for column in plan.columns
        if column not in plan.personal and (column.heading.strip() or examples(read, column))
    ][:_COLUMNS]
    heads = [Head(texts("lists.change_row"), number=True)]
    heads += [Head(safe.html(column.heading, at_most=24) or "–") for column in shown]
    rows = []
    for row in read.rows[:_ROWS]:
        cells = [row.cells[column.position] if column.position < len(row.cells) else "" for column in shown]
        inner = "".join(f"<td>{safe.html(cell, at_most=40)}</td>" for cell in cells)
        rows.append(f'<tr><td class="number">{row.number}</td>{inner}</tr>')
    return f"<section><h2>{sheet_name(read)}</h2>{table(heads, rows)}</section>"
