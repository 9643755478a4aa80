"""One story, told over every database: what goes in, comes out, is changed, and is taken back."""

from dataclasses import replace

import pytest

from dashboard.errors import ConflictError, InvalidChangeError, UnknownBatchError
from dashboard.model import (
    Batch,
    Change,
    Corner,
    Count,
    EntityKind,
    InsideRule,
    InsideRuleKind,
    KeptReason,
    Organisation,
    Participation,
    Region,
    Relation,
    Settings,
    amend,
    key_of,
    put,
    remove,
)
from dashboard.storage import Answer, Store, open_store
from tests.storage import things


def write(store: Store, *changes: Change, author: str = "Anna", **more: int) -> Batch:
    return store.commit(changes, author=author, source="by hand", **more)


@pytest.fixture
def filled(store: Store) -> Store:
    write(store, *map(put, things.EVERYTHING))
    return store


def test_a_new_store_holds_nothing_at_revision_0(store: Store) -> None:
    ecosystem = store.load()

    assert ecosystem.organisations == ecosystem.relations == ecosystem.activities == ()
    assert ecosystem.region == Region()
    assert store.revision() == ecosystem.revision == 0
    assert store.history() == ()


def test_every_field_of_everything_comes_back_as_it_went_in(filled: Store) -> None:
    ecosystem = filled.load()

    assert set(ecosystem.organisations) == {
        things.UNIVERSITY, things.FACULTY, things.FIRM, things.PROVINCE, things.CLUB, things.ENDED
    }  # fmt: skip
    assert ecosystem.decisions == (things.SETTLED,)
    assert ecosystem.introductions == (things.BROUGHT_TOGETHER,)
    assert ecosystem.ways_in == (things.OUR_WAY_IN,)
    assert set(ecosystem.relations) == {things.SUPPLIES, things.KNOWS}
    assert ecosystem.activities == (things.LABORATORY,)
    assert set(ecosystem.participations) == {things.LEADS, things.HOSTS, things.TAKES_PART}
    assert filled.questions() == (things.SAME,)


def test_a_store_opened_again_holds_what_was_written(address: str) -> None:
    with open_store(address) as first:
        write(first, *map(put, things.EVERYTHING))
        written = first.load()
    with open_store(address) as second:
        assert second.load() == written


def test_what_is_loaded_stands_in_the_order_of_its_key_whatever_the_database(store: Store) -> None:
    ids = ["b", "a", "B", "é", "_", "Z9", "a-b", "ab", "10", "9", "\U0001f41d", "\ufffd"]
    write(store, *(put(Organisation(id, id, Corner.OTHER)) for id in ids))

    assert [each.id for each in store.load().organisations] == sorted(ids)


def test_a_batch_says_who_wrote_what_and_when(filled: Store) -> None:
    (batch,) = filled.history()

    assert (batch.author, batch.source, batch.note, batch.is_undone) == ("Anna", "by hand", "", False)
    assert batch.at.tzinfo is not None
    assert Count(EntityKind.ORGANISATION, added=6) in batch.counts
    assert Count(EntityKind.PARTICIPATION, added=3) in batch.counts


def test_the_youngest_batch_comes_first_in_history(filled: Store) -> None:
    write(filled, amend(things.FIRM, replace(things.FIRM, place="Son")), author="Bram")

    assert [each.author for each in filled.history()] == ["Bram", "Anna"]
    assert [each.author for each in filled.history(limit=1)] == ["Bram"]


def test_every_stored_fact_knows_the_batch_it_comes_from(filled: Store) -> None:
    second = write(filled, amend(things.FIRM, replace(things.FIRM, place="Son")), author="Bram")

    origin = filled.provenance(EntityKind.ORGANISATION, "lichtspoor")

    assert origin["place"] == second
    assert {name: each.author for name, each in origin.items()} == {
        "id": "Anna", "name": "Anna", "corner": "Anna", "themes": "Anna", "place": "Bram"
    }  # fmt: skip


def test_a_fact_taken_back_is_from_the_earlier_batch_again(filled: Store) -> None:
    second = write(filled, amend(things.FIRM, replace(things.FIRM, place="Son")), author="Bram")
    filled.undo(second.id, author="Anna")

    assert filled.provenance(EntityKind.ORGANISATION, "lichtspoor")["place"].author == "Anna"
    assert filled.provenance(EntityKind.ORGANISATION, "nobody") == {}


def test_the_revision_grows_with_every_batch_and_every_undo(filled: Store) -> None:
    seen = [filled.revision()]
    batch = write(filled, put(Organisation("x", "X", Corner.OTHER)))
    seen.append(filled.revision())
    filled.undo(batch.id, author="Anna")
    seen.append(filled.revision())

    assert seen == sorted(set(seen))
    assert filled.load().revision == seen[-1]


def test_taking_a_batch_back_leaves_the_store_as_if_it_had_never_been(filled: Store) -> None:
    before = filled.load()
    batch = write(
        filled,
        put(Organisation("x", "X", Corner.OTHER)),
        put(Relation("x", "pnb")),
        amend(things.FIRM, replace(things.FIRM, themes=("water",), place="")),
        remove(things.SUPPLIES),
        remove(things.HOSTS),
        amend(Region(), Region(name="Peel")),
    )

    undone = filled.undo(batch.id, author="Bram")

    assert undone.kept == ()
    assert undone.taken_back == 6
    assert replace(filled.load(), revision=before.revision) == before
    assert (undone.batch.is_undone, undone.batch.undone_by) == (True, "Bram")
    assert undone.batch in filled.history()


def test_later_edits_of_others_stay_when_an_earlier_one_is_taken_back(filled: Store) -> None:
    moved = replace(things.FIRM, place="Son", website="https://a.example")
    mine = write(filled, amend(things.FIRM, moved))
    write(filled, amend(moved, replace(moved, place="Best", size=things.Size.SMALL)), author="Bram")

    assert filled.undo(mine.id, author="Anna").kept == ()

    stands = filled.load().by_id["lichtspoor"]
    assert (stands.place, stands.size, stands.website) == ("Best", things.Size.SMALL, "")


def test_what_later_batches_rest_on_stays_and_is_told_with_those_batches(store: Store) -> None:
    first = write(store, put(things.FIRM), put(things.PROVINCE), put(things.CLUB))
    tie = write(store, put(Relation("lichtspoor", "pnb")), author="Bram")
    edit = write(store, amend(things.FIRM, replace(things.FIRM, place="Son")), author="Bram")

    undone = store.undo(first.id, author="Anna")

    assert undone.taken_back == 1
    told = {each.key: (each.reason, each.batches) for each in undone.kept}
    assert told == {
        "lichtspoor": (KeptReason.BUILT_UPON, (edit.id,)),
        "pnb": (KeptReason.REFERRED_TO, (tie.id,)),
    }
    assert set(store.load().by_id) == {"lichtspoor", "pnb"}
    assert undone.batch.kept == 2


def test_what_had_to_stay_goes_along_when_nothing_rests_on_it_any_more(store: Store) -> None:
    first = write(store, put(things.FIRM), put(things.PROVINCE))
    tie = write(store, put(Relation("lichtspoor", "pnb")))
    assert len(store.undo(first.id, author="Anna").kept) == 2

    undone = store.undo(tie.id, author="Anna")

    assert (undone.taken_back, undone.kept) == (1, ())
    assert {(each.batch, each.key) for each in undone.freed} == {(first.id, "lichtspoor"), (first.id, "pnb")}
    assert store.load().organisations == ()
    assert [batch.kept for batch in store.history()] == [0, 0]


def test_two_batches_that_hold_each_other_go_together(store: Store) -> None:
    upper = write(store, put(Organisation("a", "A", Corner.KNOWLEDGE)))
    lower = Organisation("c", "C", Corner.KNOWLEDGE, part_of="a")
    write(store, put(lower))
    freeing = write(store, amend(lower, replace(lower, part_of=None)))
    store.undo(upper.id, author="Anna")

    assert store.undo(freeing.id, author="Anna").kept != ()
    assert store.undo(2, author="Anna").kept == ()
    assert store.load().organisations == ()


def test_taking_back_twice_does_nothing_the_second_time(filled: Store) -> None:
    first = filled.undo(1, author="Anna")
    revision = filled.revision()

    assert filled.undo(1, author="Bram").taken_back == 0
    assert filled.revision() == revision
    assert filled.history()[0].undone_by == first.batch.undone_by


def test_what_was_removed_does_not_come_back_to_refer_to_nothing(filled: Store) -> None:
    gone = write(filled, remove(things.KNOWS))
    write(filled, remove(things.PROVINCE))

    undone = filled.undo(gone.id, author="Anna")

    assert [(each.key, each.reason) for each in undone.kept] == [
        (key_of(things.KNOWS), KeptReason.REFERS_TO_MISSING)
    ]


def test_no_undo_makes_an_organisation_a_part_of_itself(store: Store) -> None:
    upper = Organisation("a", "A", Corner.KNOWLEDGE)
    lower = Organisation("b", "B", Corner.KNOWLEDGE, part_of="a")
    write(store, put(upper), put(lower))
    freed = write(store, amend(lower, replace(lower, part_of=None)))
    write(store, amend(upper, replace(upper, part_of="b")))

    undone = store.undo(freed.id, author="Anna")

    assert [(each.key, each.reason) for each in undone.kept] == [("b", KeptReason.CIRCULAR)]
    assert store.load().by_id["b"].part_of is None


def test_a_question_goes_with_the_batch_that_raised_it(store: Store) -> None:
    write(store, put(things.UNIVERSITY), put(things.FACULTY))
    asking = write(store, put(things.SAME))

    assert store.questions() == (things.SAME,)
    store.undo(asking.id, author="Anna")
    assert store.questions() == ()


def test_a_question_about_something_that_is_gone_is_no_longer_asked(filled: Store) -> None:
    write(filled, remove(things.FACULTY))

    assert filled.questions() == ()


def test_an_edit_of_what_somebody_else_has_changed_is_a_conflict_and_says_what(filled: Store) -> None:
    mine, theirs = replace(things.FIRM, place="Son"), replace(things.FIRM, place="Oirschot")
    write(filled, amend(things.FIRM, theirs), author="Bram")
    before = filled.load()

    with pytest.raises(ConflictError) as refused:
        write(filled, amend(things.FIRM, mine), put(Organisation("x", "X", Corner.OTHER)))

    (conflict,) = refused.value.conflicts
    assert (conflict.key, conflict.field) == ("lichtspoor", "place")
    assert (conflict.expected, conflict.found) == ("Best", "Oirschot")
    assert filled.load() == before


def test_edits_of_different_fields_do_not_disturb_each_other(filled: Store) -> None:
    write(filled, amend(things.FIRM, replace(things.FIRM, place="Son")))
    write(filled, amend(things.FIRM, replace(things.FIRM, website="https://l.example")))

    stands = filled.load().by_id["lichtspoor"]
    assert (stands.place, stands.website) == ("Son", "https://l.example")


def test_what_changed_since_the_revision_looked_at_is_a_conflict(filled: Store) -> None:
    seen = filled.revision()
    write(filled, put(Organisation("new", "Nieuw", Corner.BUSINESS)), author="Bram")

    write(filled, put(Organisation("other", "Ander", Corner.BUSINESS)), based_on=seen)
    with pytest.raises(ConflictError):
        write(filled, put(Organisation("new", "Nieuw b.v.", Corner.BUSINESS)), based_on=seen)


def test_what_was_taken_back_since_the_revision_looked_at_is_a_conflict(filled: Store) -> None:
    batch = write(filled, put(Organisation("new", "Nieuw", Corner.BUSINESS)))
    seen = filled.revision()
    filled.undo(batch.id, author="Bram")

    with pytest.raises(ConflictError):
        write(filled, put(Organisation("new", "Nieuw", Corner.BUSINESS)), based_on=seen)


def test_removing_what_somebody_has_edited_or_removed_is_a_conflict(filled: Store) -> None:
    write(filled, amend(things.KNOWS, replace(things.KNOWS, evidence="Verslag")), author="Bram")
    with pytest.raises(ConflictError):
        write(filled, remove(things.KNOWS))

    write(filled, remove(replace(things.KNOWS, evidence="Verslag")))
    with pytest.raises(ConflictError):
        write(filled, remove(replace(things.KNOWS, evidence="Verslag")))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (put(Relation("tud", "nobody")), "nobody"),
        (put(Relation("tud", "pnb", introduced_by="nobody")), "nobody"),
        (put(Relation("tud", "tud")), "itself"),
        (put(Organisation("x", "X", Corner.OTHER, part_of="nobody")), "nobody"),
        (put(Organisation("x", "X", Corner.OTHER, part_of="x")), "part of itself"),
        (amend(things.UNIVERSITY, replace(things.UNIVERSITY, part_of="tud-light")), "part of itself"),
        (put(Participation("nothing", "tud")), "nothing"),
        (put(Participation("lab", "nobody")), "nobody"),
        (remove(things.FIRM), "refers to it"),
        (remove(things.LABORATORY), "refers to it"),
        (Change(EntityKind.ORGANISATION, "x", values={"name": "X"}), "misses"),
        (Change(EntityKind.ORGANISATION, "tud", values={"corner": "overhied"}), "overhied"),
        (Change(EntityKind.ORGANISATION, "tud", values={"colour": "red"}), "colour"),
        (Change(EntityKind.ORGANISATION, "tud", values={"id": "other"}), "what makes it itself"),
        (Change(EntityKind.RELATION, key_of(things.KNOWS), values={"since": "2020"}), "what makes it itself"),
        (Change(EntityKind.ORGANISATION, "tud", values={"name": "A\0B"}), "NUL"),
        (Change(EntityKind.ORGANISATION, "tud", values={"name": "\ud800"}), "plain text"),
        (put(Organisation("x" * 3000, "X", Corner.OTHER)), "longer"),
        (put(Organisation("", "X", Corner.OTHER)), "empty"),
        (remove(Region()), "region"),
    ],
)
def test_what_would_be_no_region_is_refused_whole(filled: Store, change: Change, said: str) -> None:
    before = filled.load()

    with pytest.raises(InvalidChangeError, match=said):
        write(filled, put(Organisation("fine", "Fine", Corner.OTHER)), change)

    assert filled.load() == before
    assert len(filled.history()) == 1


def test_one_batch_cannot_both_write_and_remove_a_thing(filled: Store) -> None:
    with pytest.raises(InvalidChangeError, match="both"):
        write(filled, put(things.KNOWS), remove(things.KNOWS))


def test_things_that_refer_to_each_other_may_come_in_any_order(store: Store) -> None:
    write(store, *map(put, reversed(things.EVERYTHING)))

    assert len(store.load().relations) == 2


def test_an_organisation_and_all_that_refers_to_it_go_together(filled: Store) -> None:
    referring = (things.SUPPLIES, things.KNOWS, things.TAKES_PART, things.BROUGHT_TOGETHER)
    write(filled, remove(things.FIRM), *map(remove, referring))

    assert "lichtspoor" not in filled.load().by_id


def test_each_setting_is_changed_and_taken_back_by_itself(store: Store) -> None:
    rule = InsideRule(InsideRuleKind.MUNICIPALITIES, municipalities=("Best", "Son en Breugel"))
    named = Region(name="Peel", country="NL", inside=rule, is_example=True)
    write(store, amend(Region(), named))
    faster = replace(named, settings=Settings(half_life_days=365))
    half_life = write(store, amend(named, faster))
    fewer = replace(
        faster, settings=Settings(half_life_days=365, hub_from_links=20, online_geocoders=("pdok",))
    )
    write(store, amend(faster, fewer), author="Bram")

    assert store.load().region == fewer
    store.undo(half_life.id, author="Anna")
    assert store.load().region == replace(
        named, settings=Settings(hub_from_links=20, online_geocoders=("pdok",))
    )
    assert store.provenance(EntityKind.REGION, "region")["settings.hub_from_links"].author == "Bram"


def test_the_layout_is_kept_without_a_batch_or_a_new_revision(filled: Store) -> None:
    revision = filled.revision()

    filled.keep_positions({"tud": (1.5, -2.0), "pnb": (0.0, 0.0)})
    filled.keep_positions({"pnb": (3.0, 4.0)})

    assert filled.positions() == {"tud": (1.5, -2.0), "pnb": (3.0, 4.0)}
    assert filled.revision() == revision


def test_what_a_geocoder_answered_is_remembered_and_so_is_that_it_found_nothing(store: Store) -> None:
    found = Answer(51.44, 5.48, "Eindhoven", {"precision": "town"})
    store.keep_answer("pdok", "Eindhoven", found)
    store.keep_answer("pdok", "Nergenshuizen", Answer())

    assert store.answer("pdok", "Eindhoven") == found
    assert store.answer("pdok", "Nergenshuizen") == Answer()
    assert store.answer("nominatim", "Eindhoven") is None


def test_taking_back_a_batch_that_is_not_there_says_so(store: Store) -> None:
    with pytest.raises(UnknownBatchError, match="7"):
        store.undo(7, author="Anna")


def test_several_steps_are_kept_together_or_not_at_all(filled: Store) -> None:
    before = filled.load()

    def undo_and_write() -> None:
        with filled.writing() as writing:
            assert writing.undo(1, author="Anna").kept == ()
            writing.commit([put(Relation("tud", "pnb"))], author="Anna", source="by hand")

    with pytest.raises(InvalidChangeError):
        undo_and_write()

    assert filled.load() == before
