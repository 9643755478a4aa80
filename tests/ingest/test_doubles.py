"""Who may be in the region twice."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.ingest.doubles import doubles
from dashboard.model import Corner, Decision, Organisation, Verdict

NAMES = ("Lichtspoor", "Lichtspoor BV", "Lichtspor", "Kempensensor", "Kempensensoren", "Waterlab")


def called(id: str, name: str, **facts: Any) -> Organisation:
    return Organisation(id, name, Corner.BUSINESS, **facts)


def pairs(*organisations: Organisation, decisions: tuple[Decision, ...] = ()) -> list[tuple[str, ...]]:
    return [question.about for question in doubles(organisations, decisions)]


def test_a_number_says_more_than_a_name_and_a_name_more_than_one_alike():
    found = doubles(
        [
            called("a", "Lichtspoor", kvk="01234567"),
            called("b", "Helder Glas", kvk="01234567"),
            called("c", "LICHTSPOOR B.V."),
            called("d", "Lichtspor"),
        ],
        [],
    )
    assert [(set(each.about), each.facts["reason"]) for each in found[:2]] == [
        ({"a", "b"}, "same_kvk"),
        ({"a", "c"}, "same_name"),
    ]
    assert {"a", "d"} in [set(each.about) for each in found[2:]]


def test_a_question_can_be_asked_as_a_list_asks_it():
    (question,) = doubles([called("a", "Lichtspoor"), called("b", "Lichtspoor BV")], [])

    assert question.code == "same_organisation"
    assert question.about == ("b", "a")
    assert (question.facts["found"], question.facts["candidate"]) == ("Lichtspoor BV", "Lichtspoor")


def test_a_part_is_no_double_of_its_whole_nor_of_another_part():
    whole = called("a", "Lichtspoor")
    assert pairs(whole, called("b", "Lichtspoor BV", part_of="a")) == []
    parts = called("b", "Lichtspoor", part_of="x"), called("c", "Lichtspoor BV", part_of="x")
    assert pairs(*parts) == []


@pytest.mark.parametrize(
    ("verdict", "asked"),
    [(Verdict.DIFFERENT, 0), (Verdict.PART_OF, 0), (Verdict.SAME, 0), (Verdict.NOT_SURE, 1)],
)
@pytest.mark.parametrize("other", ["a", "b"])
def test_what_was_answered_is_not_asked_again_unless_nobody_was_sure(
    verdict: Verdict, asked: int, other: str
):
    both = called("a", "Lichtspoor"), called("b", "Lichtspoor BV")
    assert len(pairs(*both, decisions=(Decision("lichtspoor", other, verdict),))) == asked


def test_where_nobody_was_sure_it_is_asked_last():
    region = [
        called("a", "Lichtspoor"),
        called("b", "Lichtspoor BV"),
        called("c", "Waterlab"),
        called("d", "Waterlab"),
    ]
    assert set(pairs(*region)[0]) == {"a", "b"}
    unsure = Decision("lichtspoor", "a", Verdict.NOT_SURE)
    assert set(pairs(*region, decisions=(unsure,))[0]) == {"c", "d"}


@given(st.lists(st.sampled_from(NAMES), max_size=8))
def test_every_pair_is_asked_about_once_and_nobody_is_its_own_double(names: list[str]):
    found = [frozenset(pair) for pair in pairs(*(called(f"x{n}", name) for n, name in enumerate(names)))]

    assert len(set(found)) == len(found)
    assert all(len(pair) == 2 for pair in found)
