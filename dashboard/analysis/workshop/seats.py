"""The keys of seats: that of a party, with `#2` for its second person."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from dashboard.model.workshop import Seated, Table


def seat_keys(party: str, people: int) -> tuple[str, ...]:
    """ "o12", "o12#2", "o12#3"."""
    return tuple(party if number == 1 else f"{party}#{number}" for number in range(1, people + 1))


def party_of(seat: str) -> str:
    """The key of the party that a seat is for."""
    party, mark, number = seat.rpartition("#")
    return party if mark and number.isdecimal() else seat


def person_of(seat: str) -> int:
    """Which of its people: 1 for the first."""
    _, mark, number = seat.rpartition("#")
    return int(number) if mark and number.isdecimal() else 1


def renamed(plan: Seated, names: Mapping[str, str]) -> Seated:
    """A round in which new names are replaced by the organisations that they turned out to be.

    Where somebody of the organisation sat already, whoever was new is its next person.
    """
    seats = [seat for table in plan.tables for seat in table.seats]
    if not any(party_of(seat) in names for seat in seats):
        return plan
    new = dict(zip(seats, _keys(seats, names), strict=True))
    return replace(
        plan,
        tables=tuple(Table(tuple(new[seat] for seat in table.seats)) for table in plan.tables),
        pinned=tuple(new[seat] for seat in plan.pinned if seat in new),
    )


def _keys(seats: Iterable[str], names: Mapping[str, str]) -> list[str]:
    seats = list(seats)
    taken = Counter(party_of(seat) for seat in seats if party_of(seat) not in names)
    highest = dict.fromkeys(taken, 0)
    for seat in seats:
        if party_of(seat) in highest:
            highest[party_of(seat)] = max(highest[party_of(seat)], person_of(seat))
    keys = []
    for seat in seats:
        party = names.get(party_of(seat))
        if party is None:
            keys.append(seat)
            continue
        highest[party] = highest.get(party, 0) + 1
        keys.append(seat_keys(party, highest[party])[-1])
    return keys
