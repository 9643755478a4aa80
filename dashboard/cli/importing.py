"""`driehoek import`: show what the files would change, and change it when that is wanted."""

import getpass
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from dashboard.cli.failing import REFUSED, fail, say
from dashboard.cli.progress_line import progress_line
from dashboard.cli.summary import show_notices, show_summary
from dashboard.error_sentences import because
from dashboard.one_line import one_line
from dashboard.texts import Texts

if TYPE_CHECKING:
    from dashboard.ingest import Draft, ListFile


def run(
    paths: Sequence[Path],
    *,
    database: str | None,
    author: str | None,
    source: str | None,
    accept: bool,
    texts: Texts,
) -> None:
    """All files together are one list: it comes in whole, or not at all."""
    files = _read_all(paths, texts)
    from dashboard.workspace import LONGEST_NAME, open_workspace

    with open_workspace(database) as workspace:
        sender = one_line(source or ", ".join(file.name for file in files), longest=LONGEST_NAME)
        with progress_line(texts) as told:
            read = workspace.lists.read(files, source=sender, progress=told)
            draft = workspace.lists.draft_whole(read, source=sender, progress=told)
        show_notices(draft, texts)
        if draft.problems:
            refuse(draft, texts)
        show_summary(draft, texts)
        if draft.is_empty:
            say(texts("cli.nothing_to_change"))
            return
        if not accept and not confirmed(texts):
            fail(texts("cli.nothing_written"))
        batch = workspace.lists.take_in(read, draft, source=sender, author=author_or_user(author))
        say(texts("cli.accepted", batch=str(batch.id), author=batch.author, where=workspace.location))


def _read_all(paths: Sequence[Path], texts: Texts) -> list["ListFile"]:
    """Every file, or every reason why one cannot be read."""
    files: list[ListFile] = []
    reasons: list[str] = []
    for path in paths:
        try:
            files.append(_read(path))
        except OSError as error:
            reasons.append(because(error, texts))
    if reasons:
        fail("\n".join(reasons))
    return files


def _read(path: Path) -> "ListFile":
    """The file; of one that is too large to be a list only enough to say so."""
    from dashboard.ingest import ListFile
    from dashboard.ingest.reading import LARGEST_LIST

    with path.open("rb") as file:
        return ListFile(one_line(path.name, longest=200), file.read(LARGEST_LIST + 1))


def refuse(draft: "Draft", texts: Texts) -> NoReturn:
    """Say every problem, and stop."""
    from dashboard.problem_sentences import sentence

    for problem in draft.problems:
        say(sentence(problem, texts), err=True)
    fail(texts("cli.refused", n=len(draft.problems)), status=REFUSED)


def confirmed(texts: Texts) -> bool:
    """What the person at the terminal answers; without one nobody has agreed to anything."""
    if not is_terminal():
        say(texts("cli.say_yes"), err=True)
        return False
    try:
        answer = typer.prompt(texts("cli.accept_question"), default="", show_default=False)
    except typer.Abort:  # Ctrl+C, or the end of what is typed
        say("")
        return False
    return answer.strip().casefold() in texts("cli.accept_answers").split()


def is_terminal() -> bool:
    """Whether somebody is there to answer."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def author_or_user(given: str | None) -> str:
    """As given, else the name under which the system knows who is working."""
    if given is not None:
        return given
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
