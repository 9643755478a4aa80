"""From the log of a workshop to the room as it stands."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from itertools import chain
from typing import Any

from dashboard.analysis.workshop.room import Item, Room
from dashboard.analysis.workshop.seats import renamed
from dashboard.model.workshop import (
    Agreement,
    Approved,
    Away,
    Entry,
    Expected,
    Gives,
    Here,
    NamedAs,
    Party,
    Rejected,
    Said,
    Seated,
    Seeks,
    Slip,
    Stage,
    Via,
    Wish,
    Withdrawn,
)

_OF_THE_ROOM = (Here, Gives, Seeks, Slip, Wish, Agreement)
_LAST_COUNTS = (Here, Gives, Seeks)
"""Of these, the last that a phone says stands in the place of the one before."""
_ON_BEHALF = ("party", "by", "introducer")
"""Fields that are filled in with what the phone is here for."""


def fold(entries: Iterable[Entry], *, approval: bool = True, until: int | None = None) -> Room:
    """The room after these entries, in order; up to and including the entry `until`.

    Without `approval` everything may be shown; with it, what came in at the desk, what was approved, and what
    is no more than a choice of ours ("equipment", an organisation that we have). What was rejected or taken
    back does not count; only who said something can take it back. A participant's new word for the same
    question takes the place of the old one, and has to be approved anew.
    """
    kept = [each for each in entries if until is None or each.id <= until]
    names: dict[str, str] = {}
    approved: set[int] = set()
    rejected: dict[int, None] = {}
    withdrawn: set[int] = set()
    by_id = {each.id: each for each in kept}
    stage = Stage()
    latest: dict[tuple[str, type[Said]], Entry] = {}
    expected: dict[str, tuple[Party, int]] = {}
    stayed: dict[str, int] = {}
    seated: dict[int, Seated] = {}
    for entry in kept:
        match entry.said:
            case Approved(id):
                approved.add(id)
                rejected.pop(id, None)
            case Rejected(id):
                rejected.pop(id, None)
                rejected[id] = None
            case Withdrawn(id):
                if id in by_id and by_id[id].person == entry.person:
                    withdrawn.add(id)
            case NamedAs(key, organisation):
                if organisation:
                    names[key] = organisation
                else:
                    names.pop(key, None)
            case Stage() as shown:
                stage = _turned(stage, shown)
            case Seated() as plan:
                seated[plan.round] = plan
            case Expected(party, seats):
                expected[party.key] = (party, seats)
            case Away(party, seats):
                stayed[party.key] = seats
            case _ if entry.person and isinstance(entry.said, _LAST_COUNTS):
                latest[entry.person, type(entry.said)] = entry
    replaced = {
        each.id
        for each in kept
        if each.person
        and isinstance(each.said, _LAST_COUNTS)
        and latest[each.person, type(each.said)].id != each.id
    }
    gone = withdrawn | rejected.keys()
    people = {
        entry.person: _named(entry.said.party, names)
        for (_, kind), entry in latest.items()
        if kind is Here and isinstance(entry.said, Here) and entry.id not in gone
    }

    def item(entry: Entry) -> Item:
        said = _resolved(entry.said, names, people.get(entry.person))
        trusted = not approval or entry.via is Via.DESK or entry.id in approved
        return Item(entry, said, trusted or not _needs_a_look(said))

    def counts(entry: Entry, *, among: Container[int] = gone) -> bool:
        return isinstance(entry.said, _OF_THE_ROOM) and entry.id not in among and entry.id not in replaced

    items = tuple(item(entry) for entry in kept if counts(entry))
    refused = (by_id[id] for id in rejected if id in by_id)
    invited = [(_named(party, names), seats) for party, seats in expected.values()]
    spoken = chain.from_iterable(parties_of(each.said) for each in items)
    named = chain((party for party, _ in invited), people.values(), spoken)
    return Room(
        revision=kept[-1].id if kept else 0,
        stage=stage,
        items=items,
        rejected=tuple(item(entry) for entry in refused if counts(entry, among=withdrawn)),
        people=people,
        expected={party.key: seats for party, seats in invited},
        away={names.get(key, key): number for key, number in stayed.items()},
        parties={party.key: party for party in named},
        seated={number: renamed(plan, names) for number, plan in seated.items()},
    )


def _turned(before: Stage, now: Stage) -> Stage:
    """What is shown now. A drawing that was chosen by hand was chosen for one view: the next has its own."""
    is_turned = (now.step, now.view) != (before.step, before.view)
    return replace(now, drawing=None) if is_turned and now.drawing is before.drawing else now


def parties_of(said: Said) -> tuple[Party, ...]:
    """Every organisation that is named in it."""
    return tuple(value for value in _fields(said).values() if isinstance(value, Party))


def _needs_a_look(said: Said) -> bool:
    """Whether somebody has to approve it: words of the speaker's own, or two who are brought together."""
    if isinstance(said, Slip | Agreement):
        return True
    own_words = (getattr(said, name, "") for name in ("text", "because"))
    return any(own_words) or any(party.is_new for party in parties_of(said))


def _resolved(said: Any, names: Mapping[str, str], speaker: Party | None) -> Said:
    changed: dict[str, Any] = {
        name: _named(value, names) for name, value in _fields(said).items() if isinstance(value, Party)
    }
    if speaker is not None:
        changed |= {name: speaker for name in _ON_BEHALF if name in _fields(said) and name not in changed}
    resolved: Said = replace(said, **changed) if changed else said
    return resolved


def _named(party: Party, names: Mapping[str, str]) -> Party:
    known = names.get(party.key)
    return Party(organisation=known) if known is not None else party


def _fields(said: Any) -> dict[str, Any]:
    return {name: getattr(said, name) for name in said.__dataclass_fields__}
