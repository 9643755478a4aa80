"""The commands with their options and help, in the language of whoever calls them."""

from enum import StrEnum
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated

import typer

from dashboard.cli import (
    backtest,
    exporting,
    gaps,
    importing,
    importing_cordis,
    introductions,
    offers,
    round,
    serving,
    suggestions,
)
from dashboard.cli.asking import Asked
from dashboard.cli.failing import told_in_one_sentence
from dashboard.cli.showing import Format
from dashboard.texts import Texts


class Purpose(StrEnum):
    """What `round` may be for; the codes of `analysis.rounds.Goal`, which the help does without loading."""

    TRIANGLES = "triangles"
    NEWCOMERS = "newcomers"


def command_line(texts: Texts) -> typer.Typer:
    """The whole command line, speaking one language."""
    app = typer.Typer(
        name="driehoek",
        help=texts("cli.help"),
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    database = typer.Option(None, help=texts("cli.help_database"), metavar="URL")
    day = typer.Option(None, help=texts("cli.help_on"), metavar="DATE")
    theme_asked = typer.Option(None, help=texts("cli.help_theme"))
    place_asked = typer.Option(None, help=texts("cli.help_place"))
    at_most = typer.Option(20, help=texts("cli.help_top"), min=0)
    written = typer.Option(Format.TABLE, "--format", help=texts("cli.help_format"))

    def addresses(given: list[str] | None) -> list[str] | None:
        for each in given or ():
            try:
                ip_address(each)
            except ValueError as error:
                raise typer.BadParameter(texts("cli.not_an_address", found=each)) from error
        return given

    @app.command("import", help=texts("cli.help_import"))
    def import_(
        files: Annotated[list[Path], typer.Argument(metavar="FILE", help=texts("cli.help_files"))],
        database: str | None = database,
        author: Annotated[str | None, typer.Option(help=texts("cli.help_author"), metavar="NAME")] = None,
        source: Annotated[str | None, typer.Option(help=texts("cli.help_source"), metavar="NAME")] = None,
        yes: Annotated[bool, typer.Option("--yes", help=texts("cli.help_yes"))] = False,
    ) -> None:
        with told_in_one_sentence(texts):
            importing.run(files, database=database, author=author, source=source, accept=yes, texts=texts)

    @app.command("import-cordis", help=texts("cordis.help"))
    def import_cordis(
        files: Annotated[list[Path], typer.Argument(metavar="FILE", help=texts("cordis.help_files"))],
        nuts: Annotated[str, typer.Option(help=texts("cordis.help_nuts"), metavar="CODE")] = "",
        country: Annotated[str, typer.Option(help=texts("cordis.help_country"), metavar="CODE")] = "",
        around: Annotated[str, typer.Option(help=texts("cordis.help_around"), metavar="PLACE")] = "",
        km: Annotated[float, typer.Option(help=texts("cordis.help_km"), min=0.1, max=1000)] = 40,
        database: str | None = database,
        author: Annotated[str | None, typer.Option(help=texts("cli.help_author"), metavar="NAME")] = None,
        yes: Annotated[bool, typer.Option("--yes", help=texts("cli.help_yes"))] = False,
    ) -> None:
        asked = importing_cordis.Asked(nuts=nuts, country=country, around=around, km=km)
        with told_in_one_sentence(texts):
            importing_cordis.run(files, asked, database=database, author=author, accept=yes, texts=texts)

    @app.command("gaps", help=texts("cli.help_gaps"))
    def gaps_(
        database: str | None = database,
        on: str | None = day,
        theme: str | None = theme_asked,
        place: str | None = place_asked,
        top: int = at_most,
        form: Format = written,
    ) -> None:
        with told_in_one_sentence(texts):
            gaps.run(Asked(database, on, theme, place), top=top, form=form, texts=texts)

    @app.command("suggestions", help=texts("cli.help_suggestions"))
    def suggestions_(
        database: str | None = database,
        on: str | None = day,
        theme: str | None = theme_asked,
        place: str | None = place_asked,
        top: int = at_most,
        form: Format = written,
    ) -> None:
        with told_in_one_sentence(texts):
            suggestions.run(Asked(database, on, theme, place), top=top, form=form, texts=texts)

    @app.command("round", help=texts("round.cli_help"))
    def round_(
        database: str | None = database,
        on: str | None = day,
        theme: str | None = theme_asked,
        place: str | None = place_asked,
        number: Annotated[int, typer.Option(help=texts("round.cli_number"), min=3, max=15)] = 10,
        goal: Annotated[Purpose, typer.Option("--for", help=texts("round.cli_for"))] = Purpose.TRIANGLES,
        at_most: Annotated[
            int | None, typer.Option("--at-most", help=texts("round.cli_at_most"), min=1, max=15)
        ] = None,
        form: Format = written,
    ) -> None:
        with told_in_one_sentence(texts):
            asked = Asked(database, on, theme, place)
            round.run(asked, number=number, goal=goal.value, at_most=at_most, form=form, texts=texts)

    @app.command("introductions", help=texts("introductions.cli_help"))
    def introductions_(
        database: str | None = database,
        owner: Annotated[str | None, typer.Option(help=texts("introductions.cli_owner"))] = None,
        form: Format = written,
    ) -> None:
        with told_in_one_sentence(texts):
            introductions.run(database=database, owner=owner, form=form, texts=texts)

    @app.command("backtest", help=texts("method.help"))
    def backtest_(
        until: Annotated[str, typer.Option(help=texts("method.help_until"), metavar="DATE")],
        database: str | None = database,
        form: Annotated[backtest.Form, typer.Option("--format", help=texts("cli.help_format"))] = (
            backtest.Form.TABLE
        ),
    ) -> None:
        with told_in_one_sentence(texts):
            backtest.run(until, database=database, form=form, texts=texts)

    @app.command("offers", help=texts("cli.help_offers"))
    def offers_(
        database: str | None = database,
        on: str | None = day,
        theme: str | None = theme_asked,
        place: str | None = place_asked,
        top: int = at_most,
        form: Format = written,
    ) -> None:
        with told_in_one_sentence(texts):
            offers.run(Asked(database, on, theme, place), top=top, form=form, texts=texts)

    @app.command("export", help=texts("cli.help_export"))
    def export_(
        folder: Annotated[Path, typer.Argument(metavar="DIR", help=texts("cli.help_folder"))],
        database: str | None = database,
    ) -> None:
        with told_in_one_sentence(texts):
            exporting.run(folder, database=database, texts=texts)

    @app.command("serve", help=texts("cli.help_serve"))
    def serve_(
        database: str | None = database,
        port: Annotated[int | None, typer.Option(help=texts("cli.help_port"), min=1, max=65535)] = None,
        headless: Annotated[bool, typer.Option("--headless", help=texts("cli.help_headless"))] = False,
        phones: Annotated[bool, typer.Option("--phones", help=texts("cli.help_phones"))] = False,
        helper: Annotated[
            list[str] | None,
            typer.Option(help=texts("cli.help_helper"), metavar="ADDRESS", callback=addresses),
        ] = None,
    ) -> None:
        with told_in_one_sentence(texts):
            status = serving.run(
                database=database, port=port, headless=headless, phones=phones, helpers=helper or ()
            )
            raise typer.Exit(status)

    return app
