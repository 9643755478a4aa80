"""`driehoek export`: the region as its four canonical files."""

from pathlib import Path

from dashboard.cli.failing import fail, say
from dashboard.one_line import one_line
from dashboard.texts import Texts


def run(folder: Path, *, database: str | None, texts: Texts) -> None:
    """Make the folder, write the files, and say which."""
    from dashboard.exports import canonical
    from dashboard.workspace import open_workspace

    with open_workspace(database) as workspace:
        try:
            written = canonical.write(workspace.ecosystem(), folder)
        except IsADirectoryError as error:
            fail(texts("cli.folder_in_the_way", path=one_line(str(error.filename))))
        for path in written:
            say(texts("cli.written", path=one_line(str(path), longest=1000)))
