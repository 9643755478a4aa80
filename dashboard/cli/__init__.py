"""The command line: `driehoek import`, `gaps`, `suggestions`, `export` and `serve`.

What a command needs is imported when it runs, so that `driehoek --help` answers at once.
"""

import sys

import typer

from dashboard.cli.commands import command_line
from dashboard.cli.failing import told_in_one_sentence
from dashboard.texts.of_terminal import texts_of_terminal


def main() -> None:
    """The console script `driehoek`."""
    texts = texts_of_terminal()
    try:
        with told_in_one_sentence(texts):  # the help, too, may be sent to a full disk
            command_line(texts)()
    except typer.Exit as stopped:
        sys.exit(stopped.exit_code)


__all__ = ["command_line", "main"]
