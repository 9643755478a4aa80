"""What somebody types of a name finds the organisation."""

from datetime import date

from dashboard.analysis.name_search import NameSearch
from tests.domain import a_date, an_ecosystem

REGION = an_ecosystem(
    "",
    K1={"name": "Technische Universiteit Eindhoven", "aliases": "TU/e"},
    G1={"name": "Gemeente Eindhoven"},
    B1={"name": "Eindhoven Engine"},
    B2={"name": "ASML"},
    B3={"name": "Élan Fotonica"},
    B4={"name": "Voorbij", "until": a_date(2020)},
    B5={"name": "Tot later", "until": a_date(2030)},
)
SEARCH = NameSearch.of(REGION, on=date(2026, 11, 27))


def _found(typed, **asked):
    return [each.id for each in SEARCH.find(typed, **asked)]


def test_who_has_an_end_still_to_come_is_there_until_then():
    assert _found("tot later") == ["B5"]
    assert NameSearch.of(REGION, on=date(2031, 1, 1)).find("tot later") == ()


def test_a_name_that_begins_so_comes_before_one_with_such_a_word():
    assert _found("eindh") == ["B1", "G1", "K1"]


def test_an_alias_finds_it():
    assert _found("tu/e")[0] == "K1"


def test_accents_and_capitals_are_forgiven():
    assert _found("ELAN fot")[0] == "B3"


def test_a_slip_of_the_finger_is_forgiven():
    assert _found("asmll")[0] == "B2"


def test_one_letter_and_nonsense_find_nothing():
    assert _found("e") == []
    assert _found("qqqqzz") == []


def test_who_has_ended_is_not_found():
    assert _found("voorbij") == []


def test_no_more_than_asked_for():
    assert len(_found("eindhoven", at_most=2)) == 2
