"""What can go wrong in a way that we can name, and who can do something about it.

    DriehoekError
    ├── ConfigurationError         an address or setting cannot be used: who started it
    ├── StoreError                 the store cannot be opened or reached: who started it
    ├── StoreTooNewError           a newer version of the program wrote it: update
    ├── StoreBusyError             somebody else is writing: try again
    └── NotWrittenError            nothing was written, the store stands as it was
        ├── AuthorMissingError     nobody said who is writing: ask the name
        ├── DraftRefusedError      a list with problems is never taken in: who brought it
        ├── InvalidChangeError     what was asked is no region: the writer
        ├── ConflictError          somebody else changed it meanwhile: look again, then decide
        ├── UnknownBatchError      there is no such batch to take back
        └── NotSaidError           nothing was said in a workshop: who said it
            ├── SaidOtherwiseError     somebody else said something under this key
            └── WorkshopClosedError    it is over: nothing can be said in it any more

Each says where, what stood there, and what to do. The text of an error is for the log and
the command line; a screen makes its own sentence from what the error carries.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class DriehoekError(Exception):
    """The root of all that we can name."""


class AddressFault(StrEnum):
    """Why nothing can be stored at an address."""

    UNREADABLE = "unreadable"
    """It is no address of a database at all."""
    UNKNOWN = "unknown"
    """A kind of database that we have no store in."""
    IN_MEMORY = "in_memory"
    """It would be gone as soon as the program ends."""
    NO_DRIVER = "no_driver"
    """The package that speaks to this kind of database is not installed."""


class ConfigurationError(DriehoekError):
    """An address that cannot be used as it is. `found` never holds its password."""

    def __init__(self, fault: AddressFault, *, found: str = "") -> None:
        super().__init__(
            f"{found!r} cannot be the address of a store ({fault}). "
            "Use sqlite:///folder/file.sqlite or postgresql://user:password@host/database."
        )
        self.fault = fault
        self.found = found


class StoreFault(StrEnum):
    """Why a store cannot be used."""

    NO_FOLDER = "no_folder"
    """The folder for it is not there and cannot be made."""
    NO_ENTRY = "no_entry"
    """The file cannot be opened: a folder, or somebody else's."""
    READ_ONLY = "read_only"
    """It can be read and not written."""
    FULL = "full"
    """There is no room left where it stands."""
    NO_STORE = "no_store"
    """Something else stands there: a text, another program's tables."""
    DAMAGED = "damaged"
    """It was a store once, and cannot be read any more."""
    UNREACHABLE = "unreachable"
    """A server that does not answer, or does not let us in."""


class StoreError(DriehoekError):
    """The store cannot be opened or reached. `problem` is what the database said, in its own words."""

    def __init__(self, fault: StoreFault, *, location: str = "", problem: str = "") -> None:
        said = f": {problem}" if problem else ""
        super().__init__(f"The store at {location} cannot be used ({fault}){said}")
        self.fault = fault
        self.location = location
        self.problem = problem


class StoreTooNewError(DriehoekError):
    """The store was written by a newer version of this program."""


class StoreBusyError(DriehoekError):
    """Somebody else has been writing for too long; the same call may succeed in a moment."""


class NotWrittenError(DriehoekError):
    """Nothing was written: the store stands as it was."""


class AuthorMissingError(NotWrittenError):
    """Every batch says who made it, and this one would not."""


class DraftRefusedError(NotWrittenError):
    """A draft that has problems: a list is all or nothing."""

    def __init__(self, problems: int) -> None:
        super().__init__(
            f"The list has {problems} problems. Nothing was written: mend them, then bring it again."
        )
        self.problems = problems


class InvalidChangeError(NotWrittenError):
    """A change that would leave something that is no region."""

    def __init__(self, *, kind: str, key: str, problem: str) -> None:
        super().__init__(f"{kind} {key}: {problem}. Nothing was written.")
        self.kind = kind
        self.key = key
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field that is not as the writer saw it; `field` is empty when the whole thing is meant."""

    kind: str
    key: str
    field: str = ""
    expected: Any = None
    found: Any = None


class ConflictError(NotWrittenError):
    """Somebody else changed the same thing after the writer looked."""

    def __init__(self, conflicts: tuple[Conflict, ...]) -> None:
        first = conflicts[0]
        where = f"{first.kind} {first.key}" + (f", {first.field}" if first.field else "")
        more = f" (and {len(conflicts) - 1} more)" if len(conflicts) > 1 else ""
        super().__init__(
            f"{where}: you saw {first.expected!r}, now {first.found!r} stands there{more}. "
            "Nothing was written: look again, then decide."
        )
        self.conflicts = conflicts


class UnknownBatchError(NotWrittenError):
    """A batch that is not in this store."""

    def __init__(self, batch: int) -> None:
        super().__init__(f"There is no batch {batch} in this store.")
        self.batch = batch


class NotSaidError(NotWrittenError):
    """Something that cannot be said in a workshop, or not by this one."""


class SaidOtherwiseError(NotSaidError):
    """A key that somebody else used: what they said stands."""

    def __init__(self, once: str) -> None:
        super().__init__(f"Somebody else said something under the key {once!r}. Nothing was written.")
        self.once = once


class WorkshopClosedError(NotSaidError):
    """A workshop that is over."""

    def __init__(self, workshop: int) -> None:
        super().__init__(f"Workshop {workshop} is over. Nothing was written.")
        self.workshop = workshop
