"""A change says what it changes, and what its writer saw."""

from dataclasses import replace

import pytest

from dashboard.model import Corner, Operation, Organisation, PartialDate, Relation, amend, put, remove

FIRM = Organisation("a", "A", Corner.BUSINESS, place="Best", themes=("water",))


def test_an_amendment_names_only_what_differs_and_what_stood_there() -> None:
    change = amend(FIRM, replace(FIRM, place="", themes=("water", "energy")))

    assert change.values == {"place": "", "themes": ["water", "energy"]}
    assert change.expected == {"place": "Best", "themes": ["water"]}


def test_putting_something_says_all_that_is_known_of_it_and_expects_nothing() -> None:
    change = put(FIRM)

    assert change.values == {
        "id": "a",
        "name": "A",
        "corner": "business",
        "place": "Best",
        "themes": ["water"],
    }
    assert change.expected is None


def test_removing_something_expects_it_as_it_was_seen() -> None:
    change = remove(FIRM)

    assert change.operation is Operation.REMOVE
    assert change.expected is not None
    assert change.expected["place"] == "Best"
    assert change.expected["website"] == ""


def test_one_thing_cannot_be_amended_into_another() -> None:
    with pytest.raises(ValueError, match="not the same"):
        amend(FIRM, replace(FIRM, id="b"))
    with pytest.raises(ValueError, match="not the same"):
        amend(Relation("a", "b"), Relation("a", "b", since=PartialDate(2020)))
