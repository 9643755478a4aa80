"""An error in one sentence: where, what, and what to do. For terminals; a page makes its own."""

import errno

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


def sentence_of(error: DriehoekError, texts: Texts) -> str:
    """What went wrong in a way that we can name."""
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
