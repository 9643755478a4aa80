"""What holds on a day."""

from datetime import date, timedelta

import pytest

from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.model import Ecosystem, PartialDate, Participation, Relation
from tests.domain import a_relation, an_activity, an_ecosystem, an_organisation


def linked_on(day, **dates):
    ecosystem = an_ecosystem("", a_relation("K1-B1", **dates), an_activity("P", "K2 B2", **dates))
    found = network_of(ecosystem, Question(on=date.fromisoformat(day))).linked_pairs
    assert len(found) in (0, 2), "relations and activities follow the same rule"
    return bool(found)


@pytest.mark.parametrize(
    ("day", "since", "until", "holds"),
    [
        ("2022-06-15", None, None, True),
        ("2022-06-15", "2022-06-15", None, True),
        ("2022-06-14", "2022-06-15", None, False),
        ("2022-06-15", None, "2022-06-15", False),
        ("2022-06-14", None, "2022-06-15", True),
        ("2022-01-01", "2022", None, True),
        ("2021-12-31", "2022", None, False),
        ("2022-12-31", None, "2022", True),
        ("2023-01-01", None, "2022", False),
        ("2022-06-15", "2022-06-15", "2022-06-15", False),
        ("2022-06-15", "2022", "2022", True),
        ("2022-06-15", "2023", "2021", False),
    ],
)
def test_it_holds_from_since_up_to_but_not_including_until(day, since, until, holds):
    assert linked_on(day, since=since, until=until) is holds


def test_without_a_day_it_is_today():
    today = date.today()
    yesterday, tomorrow = str(today - timedelta(days=1)), str(today + timedelta(days=1))
    ecosystem = an_ecosystem(
        "K1, G1", a_relation("K1-B1", until=tomorrow), a_relation("B1-G1", until=yesterday)
    )
    assert network_of(ecosystem).linked_pairs == (("B1", "K1"),)


def test_an_organisation_is_never_related_to_itself():
    network = network_of(an_ecosystem("K1-K1, K1-B1"))
    assert network.linked_pairs == (("B1", "K1"),)
    assert network.linked.diagonal().sum() == 0


def test_what_names_an_unknown_organisation_is_left_out():
    activity, participations = an_activity("P", "K1 B1")
    ecosystem = Ecosystem(
        organisations=(an_organisation("K1"),),
        relations=(Relation("K1", "B9"),),
        activities=(activity,),
        participations=(*participations, Participation("no such activity", "K1")),
    )
    assert network_of(ecosystem).ties == ()


def test_an_organisation_that_ended_counts_until_its_end_and_no_longer():
    ecosystem = an_ecosystem(
        "K1-B1, K1-G1", an_activity("P", "B1 G1 K2"), B1={"until": PartialDate(2024, 5, 1)}
    )
    before = network_of(ecosystem, Question(on=date(2024, 4, 30)))
    after = network_of(ecosystem, Question(on=date(2024, 5, 1)))

    assert "B1" in before.index
    assert ("B1", "K1") in before.linked_pairs
    assert "B1" not in after.index
    assert after.linked_pairs == (("G1", "K1"), ("G1", "K2"))
