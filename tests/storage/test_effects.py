"""What a batch did stands beside what was there before, over every database."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dashboard.model import (
    BatchQuestion,
    Change,
    Corner,
    Did,
    Difference,
    Effect,
    EntityKind,
    KeptReason,
    Organisation,
    Participation,
    Relation,
    amend,
    key_of,
    put,
    remove,
)
from dashboard.storage import Store
from tests.storage import things

MOVED = replace(things.FIRM, place="Son", themes=("water",))


def write(store: Store, *changes: Change, author: str = "Anna", source: str = "by hand") -> int:
    return store.commit(changes, author=author, source=source).id


@pytest.fixture
def filled(store: Store) -> Store:
    write(store, *map(put, things.EVERYTHING))
    return store


def test_a_change_shows_the_old_value_beside_the_new(filled: Store) -> None:
    batch = write(filled, amend(things.FIRM, MOVED))

    (effect,) = filled.effects_of(batch, limit=10)

    assert effect == Effect(batch, EntityKind.ORGANISATION, "lichtspoor", things.FIRM, MOVED)
    assert effect.did is Did.CHANGED
    assert effect.differences == (
        Difference("themes", ["photonics"], ["water"]),
        Difference("place", "Best", "Son"),
    )


def test_what_is_new_came_from_nothing_and_what_went_left_nothing(filled: Store) -> None:
    newcomer = Organisation("x", "X", Corner.OTHER)
    batch = write(filled, put(newcomer), remove(things.KNOWS))

    added, removed = filled.effects_of(batch, limit=10)

    assert (added.before, added.after, added.did) == (None, newcomer, Did.ADDED)
    assert [each.field for each in added.differences] == ["id", "name", "corner"]
    assert (removed.before, removed.after, removed.did) == (things.KNOWS, None, Did.REMOVED)
    assert Difference("level", "knows", None) in removed.differences


def test_what_stood_then_is_shown_although_it_was_taken_back_since(filled: Store) -> None:
    moved = write(filled, amend(things.FIRM, MOVED))
    renamed = write(filled, amend(MOVED, replace(MOVED, name="Lichtlijn")))
    filled.undo(moved, author="Bram")

    (first,) = filled.effects_of(moved, limit=10)
    (second,) = filled.effects_of(renamed, limit=10)

    assert (first.before, first.after, first.is_taken_back) == (things.FIRM, MOVED, True)
    assert second.before == MOVED
    assert not second.is_taken_back


def test_what_was_taken_back_before_did_not_stand_any_more(filled: Store) -> None:
    filled.undo(write(filled, amend(things.FIRM, MOVED)), author="Bram")
    (effect,) = filled.effects_of(
        write(filled, amend(things.FIRM, replace(things.FIRM, name="Lichtlijn"))), limit=1
    )

    assert effect.before == things.FIRM


def test_a_batch_opens_in_portions_that_together_are_all_of_it(filled: Store) -> None:
    whole = filled.effects_of(1, limit=100)

    portions = [
        each for start in range(0, len(whole), 5) for each in filled.effects_of(1, limit=5, offset=start)
    ]

    assert portions == list(whole)
    assert [each.key for each in whole] == [key_of(each) for each in things.EVERYTHING]


def test_a_batch_can_be_asked_for_one_kind_and_for_what_it_did(filled: Store) -> None:
    batch = write(
        filled,
        put(Organisation("x", "X", Corner.OTHER)),
        put(Relation("x", "pnb")),
        amend(things.FIRM, MOVED),
        remove(things.KNOWS),
    )

    def keys(**asked: EntityKind | Did) -> list[str]:
        return [each.key for each in filled.effects_of(batch, limit=10, **asked)]  # type: ignore[arg-type]

    assert keys(kind=EntityKind.ORGANISATION) == ["x", "lichtspoor"]
    assert keys(did=Did.ADDED) == ["x", key_of(Relation("x", "pnb"))]
    assert keys(did=Did.CHANGED) == ["lichtspoor"]
    assert keys(did=Did.REMOVED) == [key_of(things.KNOWS)]
    assert keys(did=Did.ADDED, kind=EntityKind.RELATION) == [key_of(Relation("x", "pnb"))]


def test_what_comes_back_after_it_went_is_added_anew(filled: Store) -> None:
    write(filled, remove(things.KNOWS))
    batch = write(filled, put(things.KNOWS))

    assert [each.did for each in filled.effects_of(batch, did=Did.ADDED, limit=1)] == [Did.ADDED]


def test_the_history_of_an_organisation_holds_its_relations_and_participations_too(filled: Store) -> None:
    write(filled, put(Organisation("lichtspoor-2", "Lichtspoor 2", Corner.BUSINESS)))
    write(filled, put(Participation("lab", "pnb")))
    latest = write(filled, remove(things.KNOWS), amend(things.FIRM, MOVED))

    found = filled.effects_on("lichtspoor", limit=100)

    assert [(each.batch, each.kind) for each in found[:2]] == [
        (latest, EntityKind.ORGANISATION),
        (latest, EntityKind.RELATION),
    ]
    assert {(each.kind, each.key) for each in found[2:]} == {
        (EntityKind.ORGANISATION, "lichtspoor"),
        (EntityKind.RELATION, key_of(things.SUPPLIES)),
        (EntityKind.RELATION, key_of(things.KNOWS)),
        (EntityKind.PARTICIPATION, key_of(things.TAKES_PART)),
    }
    assert filled.effects_on("lichtspoor", limit=2, offset=1) == found[1:3]
    assert [each.id for each in filled.batches_on("lichtspoor")] == [latest, 1]


@pytest.mark.parametrize("id", ['a"b', "a%b", "a_b", "a\\b", "project"])
def test_an_id_of_odd_signs_is_not_mistaken_for_another(filled: Store, id: str) -> None:
    write(
        filled,
        put(Organisation(id, id, Corner.OTHER)),
        put(Relation(id, "pnb", kind="project")),
        put(Relation("tud", "pnb", kind="project")),
    )

    assert {each.key for each in filled.effects_on(id, limit=10)} == {
        id,
        key_of(Relation(id, "pnb", kind="project")),
    }


def test_a_thing_that_is_gone_is_still_called_by_its_last_name(filled: Store) -> None:
    club = (EntityKind.ORGANISATION, "kwarts")
    write(filled, amend(things.ENDED, replace(things.ENDED, name="Kwarts")))
    write(filled, remove(replace(things.ENDED, name="Kwarts")))

    assert filled.names_of([club, (EntityKind.ORGANISATION, "nobody")]) == {club: "Kwarts"}


def test_it_can_be_said_beforehand_what_would_have_to_stay(filled: Store) -> None:
    batch = write(filled, put(Organisation("x", "X", Corner.OTHER)))
    later = write(filled, put(Relation("x", "pnb")))
    revision = filled.revision()

    (kept,) = filled.would_keep(batch)

    assert (kept.key, kept.reason, kept.batches) == ("x", KeptReason.REFERRED_TO, (later,))
    assert filled.revision() == revision
    assert filled.undo(batch, author="Bram").kept == (kept,) == filled.would_keep(batch)
    filled.undo(later, author="Bram")
    assert filled.would_keep(batch) == ()


def test_the_history_is_asked_by_author_source_kind_and_time(filled: Store) -> None:
    moved = write(filled, amend(things.FIRM, MOVED), author="Bram", source="leden.csv")
    linked = write(filled, put(Relation("tud", "pnb")), author="Bram")
    at = filled.batch(moved).at

    def found(**asked: object) -> list[int]:
        question = BatchQuestion(**asked)  # type: ignore[arg-type]
        ids = [each.id for each in filled.history(question)]
        assert filled.count_batches(question) == len(ids)
        return ids

    assert found() == [linked, moved, 1]
    assert found(author="Bram") == [linked, moved]
    assert found(source="leden.csv") == [moved]
    assert found(kind=EntityKind.RELATION) == [linked, 1]
    assert found(kind=EntityKind.RELATION, author="Bram") == [linked]
    assert found(since=at) == [linked, moved]
    assert found(before=at) == [1]
    assert found(since=at + timedelta(days=1)) == []
    assert [each.id for each in filled.history(limit=1, offset=1)] == [moved]
    assert filled.authors() == ("Anna", "Bram")
    assert filled.sources() == ("by hand", "leden.csv")
