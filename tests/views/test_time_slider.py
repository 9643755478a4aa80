"""The day that the address asks for, and when time is offered."""

from datetime import date

import pytest

from dashboard.analysis.network import network_of
from dashboard.views import time_slider
from dashboard.views.asked_day import day_of
from dashboard.views.network import moving
from dashboard.views.network.asked import Asked, Parts
from tests.domain import a_relation, an_ecosystem


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2021-06-30", date(2021, 6, 30)),
        ("2021", date(2021, 12, 31)),
        ("2021-13-01", None),
        ("0000", None),
        ("²021", None),
        ("today", None),
        ("", None),
        (None, None),
    ],
)
def test_a_day_or_a_year_is_read_and_anything_else_asks_nothing(written: str | None, day: date | None):
    assert day_of(written) == day


def test_time_is_offered_when_more_than_half_of_what_is_shown_is_dated():
    dated = a_relation("K1-B1", since=2020, themes="water")
    region = network_of(an_ecosystem("K1-G1", dated))
    assert not time_slider.offered(region).is_offered
    assert time_slider.offered(region, theme="water").is_offered
    assert not time_slider.offered(network_of(an_ecosystem())).is_offered


def test_the_lines_of_parts_stand_between_the_marks_that_are_drawn(monkeypatch: pytest.MonkeyPatch):
    region = network_of(an_ecosystem("", a_relation("K2-B1", since=2020), K2={"part_of": "K1"}, K1={}))
    monkeypatch.setattr("dashboard.views.region_data.network", lambda *_: region)
    together = moving.lines(region, asked=Asked())
    assert list(together.codes) == [("B1", "K1")]
    assert together.codes["B1", "K1"][-1] in "0123456"
    apart = moving.lines(region, asked=Asked(parts=Parts.APART))
    assert list(apart.codes) == [("B1", "K2")]
