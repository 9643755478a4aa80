"""Whatever is written and taken back, in whatever order, the store is as if it had never been."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.errors import NotWrittenError
from dashboard.model import (
    Activity,
    Change,
    Corner,
    Decision,
    Ecosystem,
    Entity,
    EntityKind,
    OpenQuestion,
    Operation,
    Organisation,
    Participation,
    Region,
    Relation,
    Undone,
    Verdict,
    entity_of,
    key_of,
    put,
)
from dashboard.storage import Store
from tests.conftest import NewAddress, NewStore
from tests.storage.stopped import Stopped

IDS = st.sampled_from("abcd")
CORNER = st.sampled_from(Corner)
WORD = st.sampled_from(["", "x", "y"])

organisations = st.builds(
    Organisation, id=IDS, name=WORD, corner=CORNER, part_of=st.none() | IDS, place=WORD, website=WORD
)
relations = st.builds(
    Relation, source=IDS, target=IDS, kind=st.sampled_from(["", "supplier"]), evidence=WORD,
    introduced_by=st.none() | IDS,
)  # fmt: skip
activities = st.builds(Activity, id=st.sampled_from("pq"), name=WORD, url=WORD)
participations = st.builds(Participation, activity=st.sampled_from("pq"), organisation=IDS)
decisions = st.builds(Decision, name=WORD, other=IDS, verdict=st.sampled_from(Verdict))
questions = st.builds(OpenQuestion, id=st.sampled_from("mn"), code=WORD, about=st.tuples(IDS))
regions = st.builds(Region, name=WORD, country=WORD)

entities = organisations | relations | activities | participations | questions | decisions | regions
patches = st.one_of(
    st.builds(
        lambda id, values: Change(EntityKind.ORGANISATION, id, values=values),
        IDS,
        st.dictionaries(st.sampled_from(["place", "website", "name"]), WORD, min_size=1)
        | st.fixed_dictionaries({"part_of": st.none() | IDS}),
    ),
    st.builds(
        lambda each, word: Change(EntityKind.RELATION, key_of(each), values={"evidence": word}),
        relations,
        WORD,
    ),
)
removals = st.builds(
    lambda each: Change(each[0], each[1], Operation.REMOVE),
    st.tuples(st.just(EntityKind.ORGANISATION), IDS)
    | st.builds(lambda each: (EntityKind.RELATION, key_of(each)), relations)
    | st.builds(lambda each: (EntityKind.PARTICIPATION, key_of(each)), participations),
)
batches = st.lists(st.builds(put, entities) | patches | removals, min_size=1, max_size=3)
undos = st.integers(0, 20)
steps = st.lists(batches | undos, min_size=4, max_size=25)

BEGINNING = (
    [put(Organisation(id, id, Corner.BUSINESS)) for id in "ab"],
    [put(Organisation("c", "c", Corner.KNOWLEDGE, part_of="a")), put(Activity("p", "p"))],
    [put(Relation("a", "b")), put(Relation("b", "c")), put(Participation("p", "a"))],
)

Thing = tuple[EntityKind, str]


@dataclass
class Diary:
    """What was done, kept naively: every accepted batch, and the last that was said of its undo."""

    written: dict[int, list[Change]] = field(default_factory=dict)
    undone: dict[int, set[Thing]] = field(default_factory=dict)

    def note(self, undone: Undone) -> None:
        self.undone[undone.batch.id] = {(each.kind, each.key) for each in undone.kept}
        for each in undone.freed:
            self.undone[each.batch].remove((each.kind, each.key))

    def standing(self, *, but: tuple[int, Thing] | None = None) -> dict[Thing, dict[str, Any]]:
        """Replay what was written, without what was taken back (and without one change more)."""
        found: dict[Thing, dict[str, Any]] = {}
        for batch, changes in sorted(self.written.items()):
            for change in changes:
                thing = change.kind, change.key
                taken_back = batch in self.undone and thing not in self.undone[batch]
                if taken_back or (batch, thing) == but:
                    continue
                if change.operation is Operation.REMOVE:
                    found.pop(thing, None)
                else:
                    found[thing] = {**found.get(thing, {}), **change.values}
        return found


def a_region_of(standing: Mapping[Thing, Mapping[str, Any]]) -> Ecosystem | None:
    """What stands as a value, or None when it is no region."""
    found: dict[EntityKind, list[Entity]] = {kind: [] for kind in EntityKind}
    for (kind, _), values in sorted(standing.items()):
        try:
            found[kind].append(entity_of(kind, values))
        except ValueError:
            return None
    ecosystem = Ecosystem(
        region=next(iter(found[EntityKind.REGION]), Region()),  # type: ignore[arg-type]
        organisations=tuple(found[EntityKind.ORGANISATION]),  # type: ignore[arg-type]
        relations=tuple(found[EntityKind.RELATION]),  # type: ignore[arg-type]
        activities=tuple(found[EntityKind.ACTIVITY]),  # type: ignore[arg-type]
        participations=tuple(found[EntityKind.PARTICIPATION]),  # type: ignore[arg-type]
        decisions=tuple(found[EntityKind.DECISION]),  # type: ignore[arg-type]
    )
    return ecosystem if is_whole(ecosystem) else None


def is_whole(ecosystem: Ecosystem) -> bool:
    """Whether every reference leads somewhere and nothing is a part of itself."""
    there, parent_of = set(ecosystem.by_id), {each.id: each.part_of for each in ecosystem.organisations}
    referred = {each.part_of for each in ecosystem.organisations}
    for relation in ecosystem.relations:
        referred |= {relation.source, relation.target, relation.introduced_by}
    referred |= {each.organisation for each in ecosystem.participations}
    for id in there:
        above = id
        for _ in there:
            above = parent_of.get(above)
            if above == id:
                return False
    runs = {each.activity for each in ecosystem.participations}
    return referred - {None} <= there and runs <= set(ecosystem.activity_by_id)


def live_through(store: Store, story: list[list[Change] | int]) -> Diary:
    """Do every step that the store allows, and write down what it says of it."""
    diary = Diary()
    for step in [*BEGINNING, *story]:
        if isinstance(step, int):
            known = len(store.history())
            diary.note(store.undo(1 + step % known, author="Anna"))
        elif not write(store, step, diary):
            # What is refused together may be allowed one by one, and makes a longer story.
            for each in step:
                write(store, [each], diary)
    return diary


def write(store: Store, changes: list[Change], diary: Diary) -> bool:
    try:
        batch = store.commit(changes, author="Bram", source="by hand")
    except NotWrittenError:
        return False
    diary.written[batch.id] = changes
    return True


def what_was_taken_back_has_never_been(store: Store, diary: Diary) -> None:
    assert a_region_of(diary.standing()) == replace(store.load(), revision=0)


def only_what_the_store_cannot_do_without_stays(store: Store, diary: Diary) -> None:
    # What rested on them may have been removed by now: any undo looks again.
    waiting = [batch for batch, kept in diary.undone.items() if kept]
    for batch in waiting[:1]:
        diary.note(store.undo(batch, author="Anna"))
    for batch, kept in diary.undone.items():
        for thing in kept:
            assert a_region_of(diary.standing(but=(batch, thing))) is None


def nothing_is_left_once_everything_is_taken_back(store: Store) -> None:
    for batch in sorted(store.history(), key=lambda batch: batch.id % 3):
        store.undo(batch.id, author="Anna")

    assert replace(store.load(), revision=0) == Ecosystem()
    assert store.questions() == ()
    assert all(batch.is_undone and batch.kept == 0 for batch in store.history())


def test_whatever_was_written_can_be_taken_back_in_whatever_order(
    new_store: NewStore, new_address: NewAddress
) -> None:
    is_quick = new_address().startswith("sqlite")

    @settings(max_examples=30 if is_quick else 10, deadline=None, suppress_health_check=[*HealthCheck])
    @given(story=steps)
    def holds(story: list[list[Change] | int]) -> None:
        with new_store() as store:
            diary = live_through(store, story)
            what_was_taken_back_has_never_been(store, diary)
            only_what_the_store_cannot_do_without_stays(store, diary)
            nothing_is_left_once_everything_is_taken_back(store)

    holds()


def test_an_undo_that_is_stopped_on_the_way_takes_nothing_back(new_store: NewStore):
    for at in (0.0, 0.2, 0.5, 0.9):
        with new_store() as store:
            many = [put(Organisation(f"o{number}", "O", Corner.OTHER)) for number in range(1200)]
            batch = store.commit(many, author="Bram", source="Lichtwerk")
            before, told = store.load(), []

            def stop(done: float, at: float = at, told: list[float] = told) -> None:
                told.append(done)
                if done > at:
                    raise Stopped

            with pytest.raises(Stopped):
                store.undo(batch.id, author="Anna", tell=stop)
            assert told == sorted(told)
            assert store.load() == before
            assert not store.batch(batch.id).is_undone
            assert store.undo(batch.id, author="Anna").taken_back == len(many)
