"""What is said in a room, in short, for every test of a workshop.

a_log(by("anna", Here(party("K1"))), desk(Approved(1)))     # entries numbered from 1
"""

from datetime import UTC, datetime

from dashboard.model.workshop import Entry, Party, Said, Via

Line = tuple[Via, str, Said]
_AT = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)


def party(named: str) -> Party:
    """`party("K1")` is one that we have; `party("new Lichtspoor")` is a new one."""
    is_new, _, name = named.partition("new ")
    return Party(name=name) if name else Party(organisation=is_new)


def by(person: str, said: Said) -> Line:
    """Somebody says it on a phone."""
    return (Via.PHONE, person, said)


def desk(said: Said) -> Line:
    """Presenter or helper says it."""
    return (Via.DESK, "", said)


def a_log(*lines: Line) -> tuple[Entry, ...]:
    """The log of these lines, numbered from 1."""
    return tuple(
        Entry(number, 1, _AT, via, person, said) for number, (via, person, said) in enumerate(lines, start=1)
    )
