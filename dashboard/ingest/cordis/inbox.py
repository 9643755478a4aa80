"""Downloads that lie in the server's inbox: too large for a browser, put there by whoever runs it."""

from dataclasses import dataclass
from pathlib import Path

from dashboard.configuration import inbox_folder
from dashboard.ingest.cordis.download import part_of


@dataclass(frozen=True, slots=True)
class InboxFile:
    """A file that can be picked, and its size in bytes."""

    path: Path
    size: int


def inbox_files() -> tuple[InboxFile, ...]:
    """The zips and files of the download in the inbox, by name; nothing when there is no inbox."""
    folder = inbox_folder()
    try:
        lying = sorted(folder.iterdir(), key=lambda path: path.name.casefold())
        return tuple(
            InboxFile(path, path.stat().st_size)
            for path in lying
            if path.is_file() and (path.suffix.casefold() == ".zip" or part_of(path.name) is not None)
        )
    except OSError:
        return ()
