"""`driehoek export`: the region as its four canonical files."""

from pathlib import Path

import typer

from dashboard.texts import Texts


def run(folder: Path, *, database: str | None, texts: Texts) -> None:
    """Make the folder, write the files, and say which."""
    from dashboard.exports import canonical
    from dashboard.workspace import open_workspace

    with open_workspace(database) as workspace:
        for path in canonical.write(workspace.ecosystem(), folder):
            typer.echo(texts("cli.written", path=str(path)))
