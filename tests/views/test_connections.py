"""What an organisation has with others, in words."""

from datetime import date

from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.model import Corner, Ecosystem, Ground, Level
from dashboard.texts import Language, texts_in
from dashboard.views import connections
from dashboard.views.connections import Connection
from tests.domain import a_relation, an_activity, an_ecosystem

DUTCH = texts_in(Language.DUTCH)
TODAY = Question(on=date(2026, 3, 1))


def of_b1(ecosystem: Ecosystem) -> tuple[Connection, ...]:
    return connections.connections(network_of(ecosystem, TODAY), "B1")


def in_words(ecosystem: Ecosystem) -> list[str]:
    return [connections.in_words(each, DUTCH) for each in of_b1(ecosystem)]


def test_several_relations_are_one_connection_at_the_closest_level_and_best_ground():
    region = an_ecosystem(
        "",
        a_relation("B1-K1", "knows", since=2019, ground="named"),
        a_relation("B1-K1", since=2023, ground="confirmed", kind="research"),
        an_activity("lab", "B1 K1", since=2024),
    )
    (only,) = of_b1(region)
    assert (only.level, only.ground, only.since) == (Level.WORKS, Ground.CONFIRMED, 2019)
    assert in_words(region) == ["werkt samen sinds 2019 · door beide nagekeken"]


def test_what_nobody_confirmed_for_long_fades_and_says_since_when():
    heard = a_relation("B1-K1", last_confirmed=2021, ground="confirmed")
    assert in_words(an_ecosystem("", heard)) == ["werkt samen · verwatert, laatst gehoord in 2021"]
    known = a_relation("B1-K1", "knows", since=2020)
    assert in_words(an_ecosystem("", known)) == ["kent sinds 2020 · verwatert"]


def test_a_lasting_tie_from_a_public_source_does_not_fade_in_words():
    founded = a_relation("B1-K1", "bound", since=2005, ground="public")
    assert in_words(an_ecosystem("", founded)) == ["vast verband sinds 2005 · openbare bron"]


def test_three_corners_always_have_their_column_and_other_only_when_there_is_one():
    columns = connections.by_corner(of_b1(an_ecosystem("B1-K1, B1-G1:talks")))
    assert [each.value for each in columns] == ["knowledge", "business", "government"]
    assert columns[Corner.BUSINESS] == ()


def test_asked_and_nothing_is_no_connection_but_is_not_forgotten():
    region = an_ecosystem("B1-K1, B1-G1:none, B1-K2:none, B1-K2:talks")
    assert [each.other.id for each in of_b1(region)] == ["K1", "K2"]
    asked = connections.asked_for(network_of(region, TODAY), "B1")
    assert [tie.pair for tie in asked] == [("B1", "G1")]


def test_evidence_names_the_public_fact_behind_a_connection():
    region = an_ecosystem(
        "",
        a_relation("B1-K1", kind="chair", evidence="B1 pays for a chair."),
        an_activity("Lab", "B1 K1", evidence="Opened in 2018."),
    )
    (only,) = of_b1(region)
    said = connections.evidence(only, network_of(region, TODAY), DUTCH)
    assert sorted(said) == ["Lab: Opened in 2018.", "leerstoel: B1 pays for a chair."]
