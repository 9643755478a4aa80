"""`driehoek gaps`: the arithmetic of a region."""

from typing import TYPE_CHECKING

import typer

from dashboard.cli.asking import Asked, network_asked_for
from dashboard.cli.showing import Format, show_json, show_table
from dashboard.texts import Texts

if TYPE_CHECKING:
    from dashboard.analysis.gaps import Gaps
    from dashboard.model import Ecosystem


def run(asked: Asked, *, top: int, form: Format, texts: Texts) -> None:
    """Count, and print what was counted."""
    with network_asked_for(asked, texts) as network:
        from dashboard.analysis.gaps import gaps
        from dashboard.exports.gaps import HEADINGS, as_json, rows
        from dashboard.exports.table import csv_text

        found = gaps(network, top=top)
        match form:
            case Format.JSON:
                show_json(as_json(found))
            case Format.CSV:
                typer.echo(csv_text(HEADINGS, rows(found, network.ecosystem)), nl=False)
            case Format.TABLE:
                _show(found, network.ecosystem, texts)


def _show(found: "Gaps", ecosystem: "Ecosystem", texts: Texts) -> None:
    total = sum(found.organisations.values())
    if not total:
        typer.echo(texts("cli.no_organisations"))
        return
    corners = [
        f"{texts.number(number)} {texts(f'common.corner_{corner}').lower()}"
        for corner, number in found.organisations.items()
    ]
    typer.echo(texts("cli.organisations", n=total, corners=texts.joined(corners)))
    typer.echo(texts("cli.links", n=found.relations))
    typer.echo(texts("cli.golden", n=found.golden_triangles, within=found.golden_within_one_activity))
    typer.echo(texts("cli.open", n=found.open_triangles))
    if not found.missing_links:
        typer.echo(texts("cli.no_missing_links"))
        return
    typer.echo()
    names = ecosystem.by_id
    headings = [
        texts("cli.heading_source"),
        texts("cli.heading_target"),
        texts("cli.heading_closes"),
        texts("cli.heading_ways"),
        texts("cli.heading_introducers"),
    ]
    show_table(
        headings,
        [
            [
                names[link.source].name,
                names[link.target].name,
                texts.number(link.closes),
                texts.number(link.ways),
                ", ".join(names[each].name for each in link.introducers),
            ]
            for link in found.missing_links
        ],
        numbers=frozenset({2, 3}),
    )
