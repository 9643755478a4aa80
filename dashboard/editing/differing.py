"""The changes that lead from some things to others."""

from collections.abc import Iterable, Iterator

from dashboard.model import Change, Entity, amend, key_of, kind_of, put, remove


def leading(before: Iterable[Entity], after: Iterable[Entity]) -> Iterator[Change]:
    """Remove what is no longer there, amend what differs, put what is new: one change for each thing."""
    were = {(kind_of(each), key_of(each)): each for each in before}
    become = {(kind_of(each), key_of(each)): each for each in after}
    for thing, entity in were.items():
        if thing not in become:
            yield remove(entity)
    for thing, entity in become.items():
        if thing not in were:
            yield put(entity)
        elif were[thing] != entity:
            yield amend(were[thing], entity)
