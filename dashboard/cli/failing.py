"""When a command cannot be done: one sentence, an exit status, never a stack trace."""

import logging
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn, TextIO

import typer

from dashboard.configuration import user_folder
from dashboard.error_sentences import because, sentence_of
from dashboard.errors import DriehoekError
from dashboard.texts import Texts

REFUSED = 1
"""The exit status when something in what was given, or in the store, cannot be used."""
STOPPED = 130
"""The exit status when somebody pressed Ctrl+C, as shells have it."""
MISTYPED = 2
"""The exit status when the command itself was not understood, as shells have it."""


def fail(sentence: str, *, status: int = REFUSED) -> NoReturn:
    """Say why on the error stream, and stop."""
    say(sentence, err=True)
    raise typer.Exit(status)


def say(sentence: str, *, err: bool = False) -> None:
    """Say something about what is being done, and go on when nobody is there to hear it."""
    try:
        typer.echo(sentence, err=err)
    except OSError:
        _silence(sys.stderr if err else sys.stdout)


def _silence(stream: TextIO) -> None:
    """Nothing that is left in a broken pipe or on a full disk may be tried again at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


@contextmanager
def told_in_one_sentence(texts: Texts) -> Iterator[None]:
    """Turn every error into its sentence. One that nobody foresaw gets a code that the log has too."""
    try:
        yield
        if sys.stdout:  # it may have been closed before we began
            sys.stdout.flush()
    except (typer.Exit, typer.Abort):
        raise
    except DriehoekError as error:
        fail(sentence_of(error, texts))
    except BrokenPipeError:
        _silence(sys.stdout)  # whoever was reading (`| head`) has enough
        raise typer.Exit(0) from None
    except OSError as error:
        if not error.filename:
            _silence(sys.stdout)
        fail(because(error, texts))
    except Exception as error:
        code, path = _logged(error)
        fail(texts("cli.unexpected", code=code, path=path))


def _logged(error: Exception) -> tuple[str, str]:
    """Write the whole story to the log in the user's folder; the code to find it by, and where."""
    code = secrets.token_hex(3).upper()
    path = user_folder() / "driehoek.log"
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log = logging.getLogger("driehoek.command_line")
    log.propagate = False
    log.addHandler(handler)
    try:
        log.error("error %s: %s", code, " ".join(sys.argv[:2]), exc_info=error)
    finally:
        log.removeHandler(handler)
        handler.close()
    return code, str(path)
