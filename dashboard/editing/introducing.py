"""Bringing two organisations together, step by step: taken on, moved along, changed, noted."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from dashboard.editing.finding import introduction_of, organisation_of
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.editing.working_together import working_together
from dashboard.model import (
    AsideReason,
    Change,
    Ecosystem,
    Introduction,
    Move,
    Note,
    PartialDate,
    Result,
    Status,
    amend,
    put,
)

LONGEST_AMOUNT = 10**12


@dataclass(frozen=True, slots=True)
class Terms:
    """What can be changed of an introduction at any time; see `model.Introduction`."""

    one_brings: str = ""
    other_brings: str = ""
    introducer: str | None = None
    owner: str = ""
    next_step: str = ""
    next_date: PartialDate | None = None


def take_on(
    ecosystem: Ecosystem, *, one: str, other: str, terms: Terms, themes: tuple[str, ...] = (), on: date
) -> tuple[Change, ...]:
    """Take on the introduction of two organisations, by id; the first change makes it, its key is its id.

    One that was set aside is taken on again: its notes stay. Raises EditRefusedError.
    """
    organisation_of(ecosystem, one)
    organisation_of(ecosystem, other)
    if one == other:
        raise EditRefusedError(Refusal.ITSELF, one)
    earlier = [each for each in ecosystem.introductions if {one, other} == {each.one, each.other}]
    if open_ones := [each for each in earlier if each.status.is_open]:
        raise EditRefusedError(Refusal.TAKEN_ON_ALREADY, one, other, open_ones[0].id)
    if aside := [each for each in earlier if each.status in (Status.NOT_NOW, Status.NO_FIT)]:
        stands = aside[-1]
        if stands.one != one:
            terms = replace(terms, one_brings=terms.other_brings, other_brings=terms.one_brings)
        again = _moved(stands, Status.PROPOSED, on)
        return (amend(stands, _on_terms(ecosystem, again, terms, on)),)
    made = Introduction(introduction_id(ecosystem, one, other), one, other, themes=themes)
    return (put(_on_terms(ecosystem, _moved(made, Status.PROPOSED, on), terms, on)),)


def set_aside(
    ecosystem: Ecosystem,
    *,
    one: str,
    other: str,
    status: Status,
    reason: AsideReason,
    again_from: PartialDate | None = None,
    on: date,
) -> tuple[Change, ...]:
    """Say of a suggestion that nobody took on that it is not for now, or no fit. Raises EditRefusedError."""
    organisation_of(ecosystem, one)
    organisation_of(ecosystem, other)
    if one == other:
        raise EditRefusedError(Refusal.ITSELF, one)
    for each in ecosystem.introductions:
        if {one, other} == {each.one, each.other} and each.status is not Status.DONE:
            return move(ecosystem, each.id, to=status, reason=reason, next_date=again_from, on=on)
    made = Introduction(introduction_id(ecosystem, one, other), one, other)
    return (put(_set_aside(made, status, reason, again_from, on)),)


def move(
    ecosystem: Ecosystem,
    id: str,
    *,
    to: Status,
    on: date,
    reason: AsideReason | None = None,
    next_date: PartialDate | None = None,
    result: Result | None = None,
    amount: int | None = None,
    next_step: str | None = None,
) -> tuple[Change, ...]:
    """Bring an introduction to another status, forwards or back, on a day.

    Working together (or done, with a partnership or a project) makes the relation, where none is known;
    moving back leaves it, for it may have been checked since. `next_step` is what comes next now, where that
    changes. Raises EditRefusedError.
    """
    stands = introduction_of(ecosystem, id)
    organisation_of(ecosystem, stands.one)
    organisation_of(ecosystem, stands.other)
    if to in (Status.NOT_NOW, Status.NO_FIT):
        if reason is None:
            raise EditRefusedError(Refusal.NO_REASON, id)
        after = _set_aside(stands, to, reason, next_date, on)
    else:
        after = _moved(stands, to, on)
        if next_step is not None:
            after = replace(after, next_step=next_step.strip())
        if to is Status.DONE:
            after = replace(after, result=result, amount=_amount(amount, id), next_step="", next_date=None)
    if after == stands:
        return ()
    makes = to is Status.WORKING or (to is Status.DONE and result is not None and result.lasts)
    return (amend(stands, after), *(working_together(ecosystem, after, on=on) if makes else ()))


def change_terms(ecosystem: Ecosystem, id: str, terms: Terms, *, on: date) -> tuple[Change, ...]:
    """Change who brings what, who introduces, who owns it, and what comes next. Raises EditRefusedError."""
    stands = introduction_of(ecosystem, id)
    after = _on_terms(ecosystem, stands, terms, on)
    return (amend(stands, after),) if after != stands else ()


def note(ecosystem: Ecosystem, id: str, *, text: str, author: str, on: date) -> tuple[Change, ...]:
    """Write a dated line beside it. Raises EditRefusedError when it is gone."""
    stands = introduction_of(ecosystem, id)
    if not text.strip():
        return ()
    written = Note(PartialDate.of(on), author, text.strip())
    return (amend(stands, replace(stands, notes=(*stands.notes, written))),)


def _on_terms(ecosystem: Ecosystem, stands: Introduction, terms: Terms, on: date) -> Introduction:
    if terms.introducer is not None:
        organisation_of(ecosystem, terms.introducer)
        if terms.introducer in (stands.one, stands.other):
            raise EditRefusedError(Refusal.INTRODUCES_ITSELF, terms.introducer)
    if stands.status.is_open and not terms.owner.strip():
        raise EditRefusedError(Refusal.NO_OWNER, stands.one, stands.other)
    is_new_date = terms.next_date is not None and terms.next_date != stands.next_date
    if is_new_date and terms.next_date is not None and terms.next_date.as_since() < on:
        raise EditRefusedError(Refusal.DATE_PAST, str(terms.next_date))
    return replace(
        stands,
        one_brings=terms.one_brings.strip(),
        other_brings=terms.other_brings.strip(),
        introducer=terms.introducer,
        owner=terms.owner.strip(),
        next_step=terms.next_step.strip(),
        next_date=terms.next_date,
    )


def _set_aside(
    stands: Introduction, status: Status, reason: AsideReason, again_from: PartialDate | None, on: date
) -> Introduction:
    if again_from is not None and again_from.as_since() < on:
        raise EditRefusedError(Refusal.DATE_PAST, str(again_from))
    is_for_later = status is Status.NOT_NOW
    aside = replace(
        _moved(stands, status, on),
        reason=reason,
        next_step="",
        next_date=again_from if is_for_later else None,
    )
    # Said before in the same words: nothing to write.
    return stands if replace(aside, moves=stands.moves) == stands else aside


def _moved(stands: Introduction, to: Status, on: date) -> Introduction:
    if stands.moves and stands.status is to:
        return stands
    return replace(stands, status=to, moves=(*stands.moves, Move(to, PartialDate.of(on))), reason=None)


def _amount(amount: int | None, id: str) -> int | None:
    if amount is not None and not 0 <= amount <= LONGEST_AMOUNT:
        raise EditRefusedError(Refusal.AMOUNT, id)
    return amount


def introduction_id(ecosystem: Ecosystem, one: str, other: str) -> str:
    """The two ids, and a number when they were brought together before."""
    wanted = "--".join(sorted((one, other)))
    taken = _taken(ecosystem.introductions)
    number = 1
    while (found := wanted if number == 1 else f"{wanted}--{number}") in taken:
        number += 1
    return found


def _taken(introductions: Iterable[Introduction]) -> frozenset[str]:
    return frozenset(each.id for each in introductions)
