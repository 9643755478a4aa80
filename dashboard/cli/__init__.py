"""The command line: `driehoek import`, `gaps`, `suggestions`, `export` and `serve`.

What a command needs is imported when it runs, so that `driehoek --help` answers at once.
"""

from dashboard.cli.commands import command_line
from dashboard.cli.speaking import of_environment


def main() -> None:
    """The console script `driehoek`."""
    command_line(of_environment())()


__all__ = ["command_line", "main"]
