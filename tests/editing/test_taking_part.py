"""Taking part in an activity, by hand: added, in another role, taken out; never twice, never with nobody."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.editing.taking_part import change_role, leave, take_part
from dashboard.model import Ecosystem, Participation, Role, key_of, with_changes
from tests.domain import an_activity, an_ecosystem

REGION = an_ecosystem("K1, B1, G1", an_activity("lab", "K1* B1"))
(LEADS, TAKES_PART) = REGION.participations


def parts(ecosystem: Ecosystem) -> set[tuple[str, Role]]:
    return {(each.organisation, each.role) for each in ecosystem.participations}


def test_somebody_new_takes_part():
    after = with_changes(REGION, take_part(REGION, activity="lab", organisation="G1", role=Role.FUNDER))
    assert parts(after) == parts(REGION) | {("G1", Role.FUNDER)}


def test_another_role_takes_the_place_of_the_first():
    after = with_changes(REGION, change_role(REGION, participation=key_of(TAKES_PART), role=Role.HOST))
    assert parts(after) == parts(REGION) - {(TAKES_PART.organisation, TAKES_PART.role)} | {
        (TAKES_PART.organisation, Role.HOST)
    }
    assert not change_role(REGION, participation=key_of(TAKES_PART), role=TAKES_PART.role)


def test_who_is_taken_out_takes_part_no_longer_and_stays_in_the_region():
    after = with_changes(REGION, leave(REGION, participation=key_of(TAKES_PART)))
    assert parts(after) == {(LEADS.organisation, LEADS.role)}
    assert after.organisations == REGION.organisations


@pytest.mark.parametrize(
    ("activity", "organisation", "refusal"),
    [
        ("lab", TAKES_PART.organisation, Refusal.THERE_ALREADY),
        ("lab", "nobody", Refusal.NOT_THERE),
        ("nowhere", "G1", Refusal.NOT_THERE),
    ],
)
def test_what_cannot_be_is_refused(activity: str, organisation: str, refusal: Refusal):
    with pytest.raises(EditRefusedError) as refused:
        take_part(REGION, activity=activity, organisation=organisation, role=TAKES_PART.role)
    assert refused.value.refusal is refusal


def test_a_role_that_it_has_already_is_refused_and_what_is_gone_is_told():
    both = with_changes(
        REGION, take_part(REGION, activity="lab", organisation=TAKES_PART.organisation, role=Role.HOST)
    )
    with pytest.raises(EditRefusedError, match="there_already"):
        change_role(both, participation=key_of(TAKES_PART), role=Role.HOST)
    gone = key_of(Participation("lab", "G1"))
    for step in (
        lambda: leave(REGION, participation=gone),
        lambda: change_role(REGION, participation=gone, role=Role.HOST),
    ):
        with pytest.raises(EditRefusedError, match="not_there"):
            step()


@given(st.lists(st.tuples(st.sampled_from(["K1", "B1", "G1"]), st.sampled_from(Role)), max_size=8))
def test_however_it_is_done_nobody_stands_there_twice_in_one_role(deeds: list[tuple[str, Role]]):
    now = REGION
    for organisation, role in deeds:
        key = key_of(Participation("lab", organisation, role))
        there = (organisation, role) in parts(now)
        step = (
            leave(now, participation=key)
            if there
            else take_part(now, activity="lab", organisation=organisation, role=role)
        )
        now = with_changes(now, step)
        assert ((organisation, role) in parts(now)) is not there
        assert len(parts(now)) == len(now.participations)
