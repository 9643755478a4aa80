"""A list waits in the store until somebody decides; nothing of the region changes before."""

import pytest

from dashboard.errors import ConflictError
from dashboard.model import Corner, DeliveryState, EntityKind, Organisation, put
from dashboard.storage import Store
from tests.storage.stopped import Stopped

NAMED = ((EntityKind.ORGANISATION, "a"), (EntityKind.ORGANISATION, "b"))


def brought(store: Store, source: str = "Lichtwerk") -> int:
    kept = store.begin_delivery(
        source=source, author="Anna", title="Leden 2026.xlsx", content=b"\x00rows", choices={"sheets": {}}
    )
    return kept.id


def accepted(store: Store, id: int, version: int = 1) -> int:
    with store.writing() as writing:
        batch = writing.commit(
            [put(Organisation(f"o{id}", "O", Corner.OTHER))], author="Bram", source="Lichtwerk"
        )
        writing.close_delivery(id, version=version, state=DeliveryState.ACCEPTED, batch=batch.id, named=NAMED)
        return batch.id


def test_a_list_survives_and_changes_nothing_of_the_region(store: Store):
    kept = store.delivery(brought(store))

    assert kept is not None
    assert (kept.source, kept.author, kept.title) == ("Lichtwerk", "Anna", "Leden 2026.xlsx")
    assert (kept.content, kept.choices, kept.state) == (b"\x00rows", {"sheets": {}}, DeliveryState.OPEN)
    assert store.revision() == 0
    assert store.delivery(99) is None


def test_other_choices_are_kept_and_the_second_of_two_is_told(store: Store):
    id = brought(store)
    changed = store.change_delivery(id, version=1, choices={"answers": {"q": "same"}})

    assert changed.version == 2
    assert changed.choices == {"answers": {"q": "same"}}
    with pytest.raises(ConflictError):
        store.change_delivery(id, version=1, choices={})
    assert store.delivery(id) == changed


def test_an_accepted_list_is_closed_with_its_batch_and_leaves_only_what_it_named(store: Store):
    id = brought(store)
    batch = accepted(store, id)
    kept = store.delivery(id)

    assert kept is not None
    assert (kept.state, kept.batch, kept.content) == (DeliveryState.ACCEPTED, batch, b"")
    assert kept.named == NAMED
    assert store.last_accepted("Lichtwerk") == kept
    assert store.delivery_of(batch) == kept
    with pytest.raises(ConflictError):
        store.change_delivery(id, version=kept.version, choices={})


def test_a_list_that_cannot_be_closed_writes_nothing(store: Store):
    id = brought(store)
    store.change_delivery(id, version=1, choices={})

    with pytest.raises(ConflictError):
        accepted(store, id, version=1)
    assert store.history() == ()
    assert [each.state for each in store.deliveries()] == [DeliveryState.OPEN]


def test_a_list_that_was_taken_back_is_no_earlier_list(store: Store):
    first = accepted(store, brought(store))
    second = accepted(store, brought(store))
    store.undo(second, author="Anna")

    earlier = store.last_accepted("Lichtwerk")
    assert earlier is not None
    assert earlier.batch == first
    store.undo(first, author="Anna")
    assert store.last_accepted("Lichtwerk") is None
    assert store.last_accepted("somebody else") is None


def test_lists_are_found_by_their_state_youngest_first(store: Store):
    one, two, three = brought(store), brought(store, "Other"), brought(store)
    accepted(store, two)

    assert [each.id for each in store.deliveries()] == [three, two, one]
    assert [each.id for each in store.deliveries(state=DeliveryState.OPEN)] == [three, one]


def test_what_a_batch_changed_and_which_batches_changed_a_thing(store: Store):
    first = store.commit([put(Organisation("a", "A", Corner.OTHER))], author="Anna", source="x").id
    second = store.commit(
        [put(Organisation("a", "B", Corner.OTHER)), put(Organisation("b", "B", Corner.OTHER))],
        author="Anna",
        source="x",
    ).id

    assert store.things_of(second) == NAMED
    about = store.batches_about(EntityKind.ORGANISATION, "a")
    assert [batch.id for batch in about] == [second, first]
    assert store.batches_about(EntityKind.ORGANISATION, "zzz") == ()


@pytest.mark.parametrize("at", [0.0, 0.2, 0.45, 0.7])
def test_a_batch_that_is_stopped_on_the_way_leaves_nothing(store: Store, at: float):
    id = brought(store)
    told: list[float] = []

    def stop(done: float) -> None:
        told.append(done)
        if done > at:
            raise Stopped

    many = [put(Organisation(f"o{number}", "O", Corner.OTHER)) for number in range(2500)]
    with pytest.raises(Stopped), store.writing() as writing:
        writing.commit(many, author="Bram", source="Lichtwerk", tell=stop)

    assert told == sorted(told)
    assert (store.revision(), store.history(), store.load().organisations) == (0, (), ())
    kept = store.delivery(id)
    assert kept is not None
    assert kept.state is DeliveryState.OPEN
    assert accepted(store, id)
