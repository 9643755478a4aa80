"""A list of organisations as a calm table: mark, name, and a few facts; long ones open on demand."""

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.model import Ecosystem
from dashboard.texts import Texts
from dashboard.views import calm_table, glyph, safe
from dashboard.views.calm_table import Head
from dashboard.views.link import address, link

AT_FIRST = 8


@dataclass(frozen=True, slots=True)
class Row:
    """One organisation by id, and its cells as HTML of ours."""

    organisation: str
    cells: tuple[str, ...] = ()


def table(
    rows: Sequence[Row],
    headings: Sequence[str],
    ecosystem: Ecosystem,
    texts: Texts,
    *,
    title: str,
    whole: bool,
    more: str,
) -> str:
    """The table as HTML, named `title`; `more` is where the whole of it stands when it is cut off."""
    if not rows:
        return f'<p class="reason">{texts("gaps.list_empty")}</p>'
    shown = rows if whole else rows[:AT_FIRST]
    heads = [Head(texts("common.corner"), hidden=True), Head(texts("common.name")), *map(Head, headings)]
    rest = ""
    if len(shown) < len(rows):
        rest = f'<p class="more">{link(more, texts("gaps.all_rows", n=len(rows)), cls="underlined")}</p>'
    return calm_table.table(heads, [_row(row, ecosystem, texts) for row in shown], caption=title) + rest


def _row(row: Row, ecosystem: Ecosystem, texts: Texts) -> str:
    organisation = ecosystem.by_id[row.organisation]
    cells = "".join(f"<td>{cell}</td>" for cell in row.cells)
    name = link(address("organisations", id=organisation.id), safe.html(organisation.name, at_most=80))
    mark = glyph.single_mark(organisation.corner, label=texts(f"common.one_{organisation.corner}"))
    return f'<tr><td class="picture">{mark}</td><th scope="row">{name}</th>{cells}</tr>'
