"""`driehoek backtest`: would the likelihood have named the links that came about later?"""

from enum import StrEnum
from typing import TYPE_CHECKING

import typer

from dashboard.cli.asking import day_asked_for
from dashboard.cli.failing import fail
from dashboard.cli.showing import show_json, show_table
from dashboard.texts import Texts

if TYPE_CHECKING:
    from dashboard.analysis.backtest_answer import Backtest, CannotLookBackError


class Form(StrEnum):
    """How it is written."""

    TABLE = "table"
    JSON = "json"


def run(until: str, *, database: str | None, form: Form, texts: Texts) -> None:
    """Look back from a day, and print what was seen."""
    day = day_asked_for(until, texts)
    assert day is not None
    from dashboard.analysis.backtest import backtest
    from dashboard.analysis.backtest_answer import CannotLookBackError
    from dashboard.exports.backtest import as_json
    from dashboard.workspace import open_workspace

    with open_workspace(database) as workspace:
        try:
            found = backtest(workspace.ecosystem(), day)
        except CannotLookBackError as error:
            fail(_sentence(error, texts))
    if form is Form.JSON:
        show_json(as_json(found))
    else:
        _show(found, texts)


def _sentence(error: "CannotLookBackError", texts: Texts) -> str:
    if error.first is None or error.last is None:
        return texts(f"method.{error.reason}")
    return texts(f"method.{error.reason}", first=error.first, last=error.last)


def _show(found: "Backtest", texts: Texts) -> None:
    typer.echo(texts("method.candidates", n=found.candidates, day=found.until))
    typer.echo(texts("method.realised", n=found.realised))
    if not found.realised:
        return
    typer.echo(texts("method.partners", n=found.organisations))
    ceiling = found.ceiling
    typer.echo(texts("method.without_neighbour", n=ceiling.without_common_neighbour, realised=found.realised))
    typer.echo()
    rows = [
        (texts(f"method.name_{method}"), measures.share_in_first_ten, measures.precision_at_100)
        for method, measures in found.methods.items()
    ]
    rows.append((texts("method.ceiling"), ceiling.best.share_in_first_ten, ceiling.best.precision_at_100))
    rows.append((texts("method.ceiling_neighbours"), ceiling.share_with_common_neighbour, None))
    show_table(
        [texts("method.heading_method"), texts("method.heading_share"), texts("method.heading_precision")],
        [[name, *("" if one is None else texts.percent(one) for one in figures)] for name, *figures in rows],
        numbers=frozenset({1, 2}),
    )
