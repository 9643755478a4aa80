"""`driehoek introductions`: what has been taken on, what presses most first."""

from datetime import date
from typing import TYPE_CHECKING

import typer

from dashboard.cli.showing import Format, show_json, show_table
from dashboard.one_line import one_line
from dashboard.texts import Texts

if TYPE_CHECKING:
    from dashboard.model import Ecosystem, Introduction


def run(*, database: str | None, owner: str | None, form: Format, texts: Texts) -> None:
    """The open ones by their next date, those overdue first; as JSON or CSV all of them. Without notes."""
    from dashboard.analysis.introductions import due
    from dashboard.exports.introductions import HEADINGS, as_json, rows
    from dashboard.exports.table import csv_text
    from dashboard.workspace import open_workspace

    with open_workspace(database) as workspace:
        ecosystem = workspace.ecosystem()
    mine = tuple(each for each in ecosystem.introductions if owner in (None, each.owner))
    match form:
        case Format.JSON:
            show_json(as_json(mine))
        case Format.CSV:
            typer.echo(csv_text(HEADINGS, rows(mine, ecosystem)), nl=False)
        case Format.TABLE if found := due(mine, on=date.today(), owner=owner).everything:
            names = ("one", "other", "status", "owner", "next_date", "next_step")
            headings = [texts(f"fields.{name}") for name in names]
            show_table(headings, [_row(each, ecosystem, texts) for each in found], numbers=frozenset())
        case _:
            typer.echo(texts("introductions.none_open"))


def _row(introduction: "Introduction", ecosystem: "Ecosystem", texts: Texts) -> tuple[str, ...]:
    one, other = (one_line(ecosystem.by_id[each].name) for each in (introduction.one, introduction.other))
    return (
        one,
        other,
        texts(f"introductions.status_{introduction.status}"),
        one_line(introduction.owner),
        str(introduction.next_date or ""),
        one_line(introduction.next_step),
    )
