"""When a command cannot be done: one sentence, an exit status, never a stack trace."""

import errno
import logging
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import typer

from dashboard.configuration import user_folder
from dashboard.errors import (
    AuthorMissingError,
    ConfigurationError,
    ConflictError,
    DriehoekError,
    StoreBusyError,
    StoreError,
    StoreTooNewError,
)
from dashboard.one_line import one_line
from dashboard.texts import Texts

REFUSED = 1
"""The exit status when something in what was given, or in the store, cannot be used."""
MISTYPED = 2
"""The exit status when the command itself was not understood, as shells have it."""


def fail(sentence: str, *, status: int = REFUSED) -> NoReturn:
    """Say why on the error stream, and stop."""
    typer.echo(sentence, err=True)
    raise typer.Exit(status)


@contextmanager
def told_in_one_sentence(texts: Texts) -> Iterator[None]:
    """Turn every error into its sentence. One that nobody foresaw gets a code that the log has too."""
    try:
        yield
        sys.stdout.flush()
    except (typer.Exit, typer.Abort):
        raise
    except DriehoekError as error:
        fail(_sentence(error, texts))
    except BrokenPipeError:
        # Whoever was reading (`| head`) has enough; what is left must not be flushed at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None
    except OSError as error:
        fail(because(error, texts))
    except Exception as error:
        code, path = _logged(error)
        fail(texts("cli.unexpected", code=code, path=path))


def because(error: OSError, texts: Texts) -> str:
    """What the system would not do, and what to do about it."""
    path = one_line(str(error.filename or ""))
    match error.errno:
        case errno.ENOENT:
            return texts("cli.no_such_file", path=path)
        case errno.EISDIR:
            return texts("cli.is_a_folder", path=path)
        case errno.ENOTDIR | errno.EEXIST:
            return texts("cli.is_a_file", path=path)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return texts("cli.not_allowed", path=path)
        case errno.ENOSPC | errno.EDQUOT:
            return texts("cli.disk_full")
        case errno.ENAMETOOLONG:
            return texts("cli.name_too_long", path=path)
        case errno.ELOOP:
            return texts("cli.link_loop", path=path)
    problem = one_line(error.strerror or str(error))
    return (
        texts("cli.system_refused", path=path, problem=problem)
        if path
        else texts("cli.not_possible", problem=problem)
    )


def _sentence(error: DriehoekError, texts: Texts) -> str:
    match error:
        case AuthorMissingError():
            return texts("cli.author_missing")
        case StoreBusyError():
            return texts("cli.store_busy")
        case StoreTooNewError():
            return texts("cli.store_too_new")
        case ConflictError():
            return texts("cli.changed_meanwhile")
        case ConfigurationError():
            return texts(f"cli.address_{error.fault}", found=one_line(error.found))
        case StoreError():
            problem = one_line(error.problem, longest=200)
            return texts(f"cli.store_{error.fault}", where=one_line(error.location), problem=problem)
        case _:
            return texts("cli.not_possible", problem=one_line(str(error), longest=300))


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
