"""Something known that is changed in a form."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from dashboard.editing.changing import cells_of, change_activity, change_organisation, change_relation
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.ingest.problem import ProblemCode
from dashboard.model import Ecosystem, Level, PartialDate, key_of, with_changes
from dashboard.places.gazetteer import Gazetteer
from tests.domain import a_relation, an_activity, an_ecosystem
from tests.ingest.lists import TODAY
from tests.ingest.regions import ecosystems


def changed(ecosystem: Ecosystem, **said: str) -> Ecosystem:
    edited = change_organisation(ecosystem, "K1", said, Gazetteer(), on=TODAY)
    assert not edited.problems
    return with_changes(ecosystem, edited.changes)


def test_what_is_filled_in_holds_what_is_emptied_goes_and_the_rest_stays() -> None:
    region = an_ecosystem("K1", K1={"offers": "lab", "needs": "licht", "website": "https://a.example"})

    after = changed(region, offers="lab;les", needs="").by_id["K1"]

    assert after == replace(region.by_id["K1"], offers=("lab", "les"), needs=())


def test_a_name_that_is_changed_stays_known() -> None:
    after = changed(an_ecosystem("K1", K1={"name": "Fontys"}), name="Fontys Hogeschool").by_id["K1"]
    assert (after.name, after.aliases) == ("Fontys Hogeschool", ("Fontys",))


def test_another_place_is_looked_up_and_no_place_stands_nowhere() -> None:
    region = changed(an_ecosystem("K1"), place="Eindhoven")
    assert region.by_id["K1"].is_placed
    moved = changed(region, place="Best").by_id["K1"]
    assert moved.latitude != region.by_id["K1"].latitude
    nowhere = changed(region, place="").by_id["K1"]
    assert (nowhere.is_placed, nowhere.municipality, nowhere.precision) == (False, "", None)


def test_a_place_that_nobody_knows_is_told_with_what_was_perhaps_meant() -> None:
    edited = change_organisation(an_ecosystem("K1"), "K1", {"place": "Eindhovn"}, Gazetteer(), on=TODAY)
    (notice,) = edited.notices
    assert (notice.code, notice.near) == (ProblemCode.PLACE_UNKNOWN, "Eindhoven")


def test_a_form_with_a_problem_changes_nothing_and_says_at_which_field() -> None:
    edited = change_organisation(
        an_ecosystem("K1"), "K1", {"name": " ", "size": "gigantic", "kind": "x"}, None, on=TODAY
    )
    assert {each.field for each in edited.problems} == {"name", "size"}
    assert not edited.changes


def test_nobody_becomes_part_of_its_own_part() -> None:
    region = an_ecosystem("", K1={}, K2={"part_of": "K1"})
    with pytest.raises(EditRefusedError) as refused:
        changed(region, part_of="K2")
    assert refused.value.refusal is Refusal.CIRCLE


def test_a_relation_of_another_period_takes_the_place_of_the_first() -> None:
    relation = a_relation("K1-B1", "works", evidence="mail")
    region = an_ecosystem("", relation)

    edited = change_relation(region, key_of(relation), {"since": "2020", "level": "bound"}, on=TODAY)

    (after,) = with_changes(region, edited.changes).relations
    assert after == replace(relation, since=PartialDate(2020), level=Level.BOUND)


def test_a_relation_never_ends_before_it_began_nor_is_put_over_another() -> None:
    first, second = a_relation("K1-B1", since=2020), a_relation("K1-B1", since=2021)
    region = an_ecosystem("", first, second)
    assert change_relation(region, key_of(first), {"until": "2018"}, on=TODAY).problems
    with pytest.raises(EditRefusedError) as refused:
        change_relation(region, key_of(first), {"since": "2021"}, on=TODAY)
    assert refused.value.refusal is Refusal.THERE_ALREADY


def test_an_activity_keeps_who_takes_part() -> None:
    region = an_ecosystem("", an_activity("lab", "K1 B1", scheme="EFRO"))
    edited = change_activity(region, "lab", {"scheme": "", "kind": "laboratory"}, on=TODAY)
    after = with_changes(region, edited.changes)
    assert (after.activities[0].scheme, after.activities[0].kind) == ("", "laboratory")
    assert after.participations == region.participations


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ecosystems())
def test_a_form_that_is_sent_as_it_stood_changes_nothing(region: Ecosystem) -> None:
    fields = ("offers", "needs", "themes", "aliases", "size", "inside", "part_of")
    for each in region.organisations:
        said = {field: text for field, text in cells_of(each).items() if field in fields}
        assert change_organisation(region, each.id, said, None, on=TODAY).changes == ()
