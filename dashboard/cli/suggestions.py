"""`driehoek suggestions`: who might be introduced to whom, and why."""

from typing import TYPE_CHECKING

import typer

from dashboard.cli.asking import Asked, network_asked_for
from dashboard.cli.reason_words import reason_words
from dashboard.cli.showing import Format, show_json
from dashboard.one_line import one_line
from dashboard.texts import Texts

if TYPE_CHECKING:
    from dashboard.analysis.suggestions import Suggestion
    from dashboard.model import Ecosystem


def run(asked: Asked, *, top: int, form: Format, texts: Texts) -> None:
    """Look for them, and print them in their rank."""
    with network_asked_for(asked, texts) as network:
        from dashboard.analysis.suggestions import suggest
        from dashboard.exports.suggestions import HEADINGS, as_json, rows
        from dashboard.exports.table import csv_text

        found = suggest(network, count=top)
        match form:
            case Format.JSON:
                show_json(as_json(found))
            case Format.CSV:
                typer.echo(csv_text(HEADINGS, rows(found, network.ecosystem)), nl=False)
            case Format.TABLE if found:
                for rank, each in enumerate(found, start=1):
                    show_suggestion(rank, each, network.ecosystem, texts)
            case _:
                typer.echo(texts("cli.no_suggestions"))


def show_suggestion(rank: int, suggestion: "Suggestion", ecosystem: "Ecosystem", texts: Texts) -> None:
    """Print who, through whom, and why."""

    def name(organisation: str) -> str:
        return one_line(ecosystem.by_id[organisation].name)

    typer.echo(f"{rank:>3}. {name(suggestion.source)} – {name(suggestion.target)}")
    if suggestion.introducers:
        names = texts.either([name(each) for each in suggestion.introducers])
        typer.echo("     " + texts("cli.introduced_by", names=names))
    for reason in suggestion.reasons:
        typer.echo("     · " + reason_words(reason, ecosystem, texts))
