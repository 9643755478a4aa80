"""`driehoek round`: introductions chosen together, with the region before and after."""

from typing import TYPE_CHECKING

import typer

from dashboard.cli.asking import Asked, network_asked_for
from dashboard.cli.showing import Format, show_json
from dashboard.cli.suggestions import show_suggestion
from dashboard.texts import Texts

if TYPE_CHECKING:
    from dashboard.analysis.rounds import Round


def run(asked: Asked, *, number: int, goal: str, at_most: int | None, form: Format, texts: Texts) -> None:
    """Choose the round, and print it in the order of its suggestions."""
    with network_asked_for(asked, texts) as network:
        from dashboard.analysis.rounds import Goal, choose_round
        from dashboard.exports.rounds import as_json
        from dashboard.exports.suggestions import HEADINGS, rows
        from dashboard.exports.table import csv_text

        found = choose_round(network, number=number, goal=Goal(goal), organisation_at_most=at_most)
        match form:
            case Format.JSON:
                show_json(as_json(found))
            case Format.CSV:
                typer.echo(csv_text(HEADINGS, rows(found.suggestions, network.ecosystem)), nl=False)
            case Format.TABLE if found.suggestions:
                for rank, each in enumerate(found.suggestions, start=1):
                    show_suggestion(rank, each, network.ecosystem, texts)
                _show_figures(found, texts)
            case _:
                typer.echo(texts("round.cli_none"))


def _show_figures(found: "Round", texts: Texts) -> None:
    typer.echo("")
    for code, before, after in (
        ("golden", found.before.golden, found.after.golden),
        ("open", found.before.open, found.after.open),
        ("organisations", found.before.organisations, found.after.organisations),
        ("both_others", found.before.headline.both_others, found.after.headline.both_others),
    ):
        said = texts(f"round.cli_{code}", before=texts.number(before), after=texts.number(after))
        typer.echo(said)
