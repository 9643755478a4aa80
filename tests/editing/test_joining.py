"""Two organisations that turn out to be one."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from dashboard.editing.joining import join
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.editing.uniting import differing_identifiers
from dashboard.ingest.folding import fold
from dashboard.model import (
    Corner,
    Decision,
    Ecosystem,
    ForeignId,
    Ground,
    Level,
    OpenQuestion,
    Operation,
    PartialDate,
    Verdict,
    key_of,
    put,
    with_changes,
)
from tests.conftest import NewStore
from tests.domain import a_relation, an_activity, an_ecosystem
from tests.ingest.regions import ecosystems

SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def joined(ecosystem: Ecosystem, **how: object) -> Ecosystem:
    return with_changes(ecosystem, join(ecosystem, kept="K1", lost="K2", **how))  # type: ignore[arg-type]


def test_the_survivor_keeps_its_id_and_name_and_gets_all_other_names() -> None:
    region = an_ecosystem(
        "K1, K2",
        K1={"name": "TU/e", "aliases": "TUE"},
        K2={"name": "Technische Uni", "aliases": "TU"},
    )

    (stays,) = joined(region).organisations

    assert (stays.id, stays.name) == ("K1", "TU/e")
    assert stays.aliases == ("TUE", "Technische Uni", "TU")


def test_empty_fields_are_filled_and_lists_united() -> None:
    ids = (ForeignId("cordis", "1"),)
    region = an_ecosystem(
        "K1, K2",
        K1={"offers": "licht", "website": "https://eigen.example", "inside": False},
        K2={"offers": "licht; lab", "website": "https://ander.example", "kind": "university",
            "inside": True, "kvk": "12345678", "foreign_ids": ids},
    )  # fmt: skip

    (stays,) = joined(region).organisations

    assert stays.offers == ("licht", "lab")
    assert (stays.website, stays.kind, stays.kvk, stays.inside, stays.foreign_ids) == (
        "https://eigen.example", "university", "12345678", False, ids,
    )  # fmt: skip


def test_an_address_in_one_town_is_never_joined_with_coordinates_in_another() -> None:
    region = an_ecosystem(
        "K1, K2", K1={"place": "Best"}, K2={"place": "Wilton", "latitude": 41.2, "longitude": -73.4}
    )

    (stays,) = joined(region).organisations

    assert (stays.place, stays.is_placed) == ("Best", False)


def test_of_identifiers_that_contradict_each_other_somebody_says_which_holds() -> None:
    region = an_ecosystem("K1, K2", K1={"kvk": "11111111"}, K2={"kvk": "22222222"})

    with pytest.raises(EditRefusedError) as refused:
        joined(region)

    assert (refused.value.refusal, refused.value.named) == (Refusal.IDENTIFIERS_DIFFER, ("kvk",))
    assert joined(region, identifiers={"kvk": "22222222"}).by_id["K1"].kvk == "22222222"


def test_a_relation_with_itself_goes_and_those_that_coincide_become_one() -> None:
    region = an_ecosystem(
        "K1-K2",
        a_relation("K1-B1", "knows", last_confirmed=2020, ground="named", evidence="mail"),
        a_relation("B1-K2", "works", last_confirmed=2024, themes="water"),
        a_relation("G1-B1", introduced_by="K2"),
    )

    relations = {each.pair: each for each in joined(region).relations}

    assert set(relations) == {("B1", "K1"), ("B1", "G1")}
    one = relations["B1", "K1"]
    assert (one.level, one.last_confirmed, one.ground) == (Level.WORKS, PartialDate(2024), Ground.NAMED)
    assert (one.themes, one.evidence) == (("water",), "mail")
    assert relations["B1", "G1"].introduced_by == "K1"


def test_who_turns_out_to_be_one_of_the_two_did_not_introduce_them() -> None:
    region = an_ecosystem("K2", a_relation("K1-B1", introduced_by="K2"))

    assert joined(region).relations[0].introduced_by is None


def test_who_takes_part_in_one_role_twice_takes_part_once() -> None:
    region = an_ecosystem("", an_activity("lab", "K1 K2"), an_activity("pilot", "K2*"))

    assert sorted(key_of(each) for each in joined(region).participations) == [
        '["lab","K1","partner"]',
        '["pilot","K1","lead"]',
    ]


def test_what_was_part_of_it_is_part_of_the_survivor_and_no_circle_arises() -> None:
    region = an_ecosystem("", K3={}, K2={"part_of": "K3"}, K4={"part_of": "K2"}, K1={"part_of": "K4"})

    after = joined(region)

    assert after.by_id["K4"].part_of == "K1"
    assert after.by_id["K1"].part_of == "K3"


def test_the_pair_is_settled_and_remembered_as_the_same() -> None:
    region = an_ecosystem("K1, K2", K1={"name": "Fontys"}, K2={"name": "Hogeschool Fontys"})
    apart = Decision(fold("Hogeschool Fontys"), "K1", Verdict.DIFFERENT)
    region = replace(region, decisions=(apart, Decision("fontys ict", "K2", Verdict.PART_OF)))

    assert set(joined(region).decisions) == {
        replace(apart, verdict=Verdict.SAME),
        Decision("fontys ict", "K1", Verdict.PART_OF),
    }


def test_questions_about_the_two_go_and_others_are_about_the_survivor() -> None:
    pair = OpenQuestion("same_organisation:K2:K1", "same_organisation", ("K2", "K1"))
    other = OpenQuestion("same_organisation:K2:B1", "same_organisation", ("K2", "B1"))

    changes = join(an_ecosystem("K1, K2, B1"), kept="K1", lost="K2", questions=[pair, other])

    asked = {each.key: each.operation for each in changes if each.kind == "question"}
    assert asked == {
        pair.id: Operation.REMOVE,
        other.id: Operation.REMOVE,
        "same_organisation:K1:B1": Operation.PUT,
    }


@pytest.mark.parametrize(("kept", "lost", "refusal"), [("K1", "K1", "itself"), ("K1", "X", "not_there")])
def test_what_cannot_be_joined_is_refused(kept: str, lost: str, refusal: str) -> None:
    with pytest.raises(EditRefusedError) as refused:
        join(an_ecosystem("K1"), kept=kept, lost=lost)
    assert refused.value.refusal == refusal


def test_one_of_two_that_still_stands_stands() -> None:
    region = an_ecosystem("K1, K2", K1={"until": PartialDate(2024)}, K2={"corner": Corner.OTHER})
    assert joined(region).by_id["K1"].until is None


@st.composite
def two_that_are_one(draw: st.DrawFn) -> tuple[Ecosystem, str, str]:
    region = draw(ecosystems())
    assume(len(region.organisations) > 1)
    kept, lost = draw(st.permutations(sorted(region.by_id)))[:2]
    return region, kept, lost


def chosen(region: Ecosystem, kept: str, lost: str) -> dict[str, str]:
    one, other = region.by_id[kept], region.by_id[lost]
    return {field: getattr(one, field) for field in differing_identifiers(one, other)}


@SLOW
@given(two_that_are_one())
def test_after_joining_nothing_refers_to_the_lost_one(given: tuple[Ecosystem, str, str]) -> None:
    region, kept, lost = given
    after = with_changes(region, join(region, kept=kept, lost=lost, identifiers=chosen(region, kept, lost)))

    referred = {each.id for each in after.organisations} | {each.part_of for each in after.organisations}
    for relation in after.relations:
        referred |= {relation.source, relation.target, relation.introduced_by}
    referred |= {each.organisation for each in after.participations}
    referred |= {each.other for each in after.decisions}
    assert lost not in referred


@SLOW
@given(two_that_are_one())
def test_joining_loses_no_relation_but_those_with_itself_and_those_that_coincide(
    given: tuple[Ecosystem, str, str],
) -> None:
    region, kept, lost = given
    after = with_changes(region, join(region, kept=kept, lost=lost, identifiers=chosen(region, kept, lost)))

    def seen(id: str) -> str:
        return kept if id == lost else id

    expected = {
        (*sorted((seen(each.source), seen(each.target))), *each.key[2:])
        for each in region.relations
        if seen(each.source) != seen(each.target)
    }
    assert {each.key for each in after.relations} == expected
    assert {(each.activity, each.organisation, each.role) for each in after.participations} == {
        (each.activity, seen(each.organisation), each.role) for each in region.participations
    }


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(two_that_are_one())
def test_taking_a_join_back_gives_exactly_what_was(
    new_store: NewStore, given: tuple[Ecosystem, str, str]
) -> None:
    region, kept, lost = given
    store = new_store()
    whole = [*map(put, region.organisations), *map(put, region.relations)]
    whole += [*map(put, region.activities), *map(put, region.participations)]
    store.commit(whole, author="Anna", source="lijst")
    before = store.load()

    changes = join(before, kept=kept, lost=lost, identifiers=chosen(region, kept, lost))
    batch = store.commit(changes, author="Bert", source="by hand")
    assert lost not in store.load().by_id
    undone = store.undo(batch.id, author="Bert")

    assert not undone.kept
    after = store.load()
    for things_of in ("organisations", "relations", "activities", "participations", "decisions"):
        assert set(getattr(after, things_of)) == set(getattr(before, things_of))
