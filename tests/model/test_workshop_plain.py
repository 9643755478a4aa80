"""What is said in a workshop, to plain values and back."""

import json
from datetime import UTC, datetime
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.model import Corner, PartialDate
from dashboard.model.workshop import Party, Said, Table, read_code
from dashboard.model.workshop.plain import plain_said, said_kind, said_of
from dashboard.model.workshop.said import BY_PHONE, KINDS

words = st.text(max_size=12)
parties = st.builds(
    Party,
    organisation=st.none() | st.just("tue"),
    name=st.just("A"),
    corner=st.none() | st.sampled_from(Corner),
)
st.register_type_strategy(Party, parties)
st.register_type_strategy(PartialDate, st.just(PartialDate.parse("2026-12-01")))
st.register_type_strategy(datetime, st.just(datetime(2026, 11, 26, 9, 30, tzinfo=UTC)))
st.register_type_strategy(Table, st.builds(Table, st.tuples(words, words)))


@given(st.one_of(*map(st.from_type, get_args(Said))))
def test_what_was_said_comes_back_from_json_as_it_was(said: Any) -> None:
    carried = json.loads(json.dumps(plain_said(said)))
    assert said_of(said_kind(said), carried) == said


def test_every_kind_has_a_code_of_its_own() -> None:
    assert set(KINDS.values()) == set(get_args(Said))
    assert set(BY_PHONE) < set(KINDS)


@pytest.mark.parametrize(
    ("kind", "values", "named"),
    [
        ("song", {}, "song"),
        ("slip", {"one": {"organisation": "tue"}}, "misses other"),
        ("slip", {"one": {}, "other": {"name": "A"}}, "one"),
        ("here", {"party": {"name": " "}}, "party"),
        ("gives", {"assets": ["gold"]}, "assets"),
        ("gives", {"assets": "time"}, "assets"),
        ("stage", {"step": True}, "step"),
        ("approved", {"entry": "7"}, "entry"),
        ("here", {"party": {"name": "A", "sort": 3}}, "sort"),
        ("here", [], "Here"),
    ],
)
def test_what_cannot_be_said_is_refused_with_the_place(kind: str, values: Any, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        said_of(kind, values)


@pytest.mark.parametrize("typed", ["KWBTRX", " kwb trx ", "kwb-trx", "KWBtrx\n"])
def test_a_code_is_read_as_people_type_it(typed: str) -> None:
    assert read_code(typed) == "KWBTRX"


@pytest.mark.parametrize("typed", ["", "KWBTR", "KWBTRXX", "KWBTRA", "KWBTR1", "ＫＷＢＴＲＸ"])
def test_what_can_be_no_code_is_none(typed: str) -> None:
    assert read_code(typed) is None
