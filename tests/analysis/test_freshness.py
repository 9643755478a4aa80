"""How a relation fades."""

from datetime import date

import pytest

from dashboard.analysis.freshness import freshness
from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from tests.domain import a_relation, an_ecosystem


def fresh(on, **dates):
    day = date.fromisoformat(on)
    (tie,) = network_of(an_ecosystem("", a_relation("K1-B1", **dates)), Question(on=day)).ties
    return freshness(tie, on=day, half_life_days=100)


def test_after_one_half_life_half_is_left():
    assert fresh("2024-04-10", last_confirmed="2024-01-01") == pytest.approx(0.5)
    assert fresh("2024-07-19", last_confirmed="2024-01-01") == pytest.approx(0.25)


def test_confirmed_today_it_is_wholly_fresh():
    assert fresh("2024-01-01", since="2010", last_confirmed="2024-01-01") == 1


def test_never_confirmed_it_fades_from_its_beginning():
    assert fresh("2024-04-10", since="2024") == pytest.approx(0.5)


def test_a_year_alone_is_its_first_day():
    assert fresh("2024-04-10", last_confirmed="2024") == pytest.approx(0.5)


def test_a_later_confirmation_was_not_known_on_that_day():
    assert fresh("2024-04-10", since="2024", last_confirmed="2025-01-01") == pytest.approx(0.5)
    assert fresh("2024-04-10", last_confirmed="2025-01-01") is None


def test_without_a_date_nothing_can_fade():
    assert fresh("2024-04-10") is None
