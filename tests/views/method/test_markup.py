"""The page of the method tells what was counted, with its n, and says so when nothing could be."""

import re
from dataclasses import replace
from datetime import date

import pytest

from dashboard.analysis.backtest_answer import Backtest, Ceiling, Measures, Method
from dashboard.analysis.calibration import Calibration, NotYetKnown, Odds, ScoreClass
from dashboard.texts import Language, Texts, texts_in
from dashboard.views.method import looking_back, meaning
from dashboard.views.method.finding import Found
from dashboard.views.method.title import title_in
from dashboard.views.odds_words import one_in

CUT, TODAY = date(2021, 6, 30), date(2023, 1, 1)
COUNTED = Calibration(
    CUT,
    TODAY,
    (
        ScoreClass(3.0, Odds(10, 118)),
        ScoreClass(0.5, Odds(10, 20_000)),
        ScoreClass(0.0, Odds(10, 30_000)),
    ),
)


def _looked_back(*, realised: int = 40, organisations: int = 60) -> Backtest:
    measures = {method: Measures(0.5, 0.25) for method in Method}
    measures[Method.RANDOM] = Measures(0.02, 0.004)
    return Backtest(CUT, 9_000, realised, organisations, measures, Ceiling(Measures(1.0, 0.4), 12, 0.55))


def _words(markup: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", markup).split())


@pytest.fixture(params=list(Language))
def texts(request: pytest.FixtureRequest) -> Texts:
    return texts_in(request.param)


def test_odds_are_told_as_one_in_so_many(texts: Texts):
    told = [one_in(Odds(10, number), texts) for number in (10, 118, 10_000, 10_011)]
    assert [re.findall(r"\d[\d.,]*", each)[-1].replace(".", ",") for each in told] == [
        "1",
        "12",
        "1,000",
        "1,000",
    ]
    assert told[2] != told[3]


def test_the_title_tells_the_best_odds(texts: Texts):
    assert "12" in title_in(Found(COUNTED, None, False), texts)


def test_the_classes_stand_with_their_counts_and_the_rare_ones_together(texts: Texts):
    shown = _words(meaning.markup(Found(COUNTED, None, False), texts))
    assert "10 118" in shown
    assert f"20 {texts.number(50_000)}" in shown
    assert texts.number(20_000) not in shown
    assert "2021" in shown
    assert "2023" in shown


def test_a_region_of_which_a_part_was_counted_says_so(texts: Texts):
    said = texts("method.every", every=3)
    assert said in meaning.markup(Found(replace(COUNTED, every=3), None, False), texts)
    assert said not in meaning.markup(Found(COUNTED, None, False), texts)


@pytest.mark.parametrize("why", NotYetKnown)
def test_what_cannot_be_counted_says_what_it_takes(texts: Texts, why: NotYetKnown):
    found = Found(why, None, False)
    assert texts("method.title_not_yet_known") == title_in(found, texts)
    shown = meaning.markup(found, texts)
    assert "<table" not in shown
    assert ("60" in shown) if why is NotYetKnown.FEW_DATES else ("20" in shown)


def test_looking_back_shows_every_way_with_its_n_and_the_ceiling(texts: Texts):
    shown = looking_back.markup(Found(COUNTED, _looked_back(), False), texts)
    rows = re.findall(r"<tr><th scope=\"row\">.*?</tr>", shown)
    assert len(rows) == len(Method) + 2
    assert _words(rows[0]).endswith(" 30 25")
    assert _words(rows[1]).endswith(f" {texts.number(1.2)} {texts.number(0.4)}")
    assert _words(rows[-2]).endswith(" 33 –")
    assert _words(rows[-1]).endswith(" 60 40")
    assert "60" in re.findall(r"<th scope=\"col\".*?</th>", shown)[1]
    assert "12" in _words(shown).rpartition("40")[2]


def test_few_pairs_are_told_to_say_little(texts: Texts):
    few = looking_back.markup(Found(COUNTED, _looked_back(realised=13), False), texts)
    many = looking_back.markup(Found(COUNTED, _looked_back(), False), texts)
    assert texts("method.few", n=13) in few
    assert texts("method.few", n=40) not in many


def test_a_large_region_is_looked_back_on_when_somebody_asks(texts: Texts):
    shown = looking_back.markup(Found(COUNTED, None, is_to_ask=True), texts)
    assert 'data-go="method?look=back"' in shown
    assert "<table" not in shown


def test_a_very_large_region_is_left_to_the_command_line(texts: Texts):
    shown = looking_back.markup(Found(COUNTED, None, is_to_ask=True, is_too_large=True), texts)
    assert "driehoek backtest" in shown
    assert "data-go" not in shown


def test_nothing_is_looked_back_on_without_dates(texts: Texts):
    shown = looking_back.markup(Found(NotYetKnown.FEW_DATES, None, False), texts)
    assert texts("method.cannot_look_back") in shown
