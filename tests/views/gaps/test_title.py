"""The title of the gaps is what the questions brought to light, the worst first."""

from datetime import date

import pytest

from dashboard.analysis.connectedness import connectedness
from dashboard.analysis.corner_pairs import corner_pairs
from dashboard.analysis.exchange import exchange
from dashboard.analysis.knowing import knowing
from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.analysis.themes import theme_verdicts
from dashboard.model import Ecosystem
from dashboard.texts import Language, texts_in
from dashboard.views.gaps.asked import Asked, GapQuestion
from dashboard.views.gaps.finding import Found
from dashboard.views.gaps.questions import figures, markup
from dashboard.views.gaps.title import finding
from tests.domain import an_activity, an_ecosystem
from tests.hostile import HOSTILE

DUTCH, ENGLISH = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)


def found_in(ecosystem: Ecosystem) -> Found:
    network = network_of(ecosystem, Question(on=date(2026, 1, 1)))
    return Found(
        asked=Asked(GapQuestion.ABSENT),
        network=network,
        themes=theme_verdicts(network),
        pairs=corner_pairs(network),
        connected=connectedness(network),
        exchange=exchange(network),
        knowing=knowing(network),
    )


def test_a_theme_without_a_whole_corner_comes_first():
    ecosystem = an_ecosystem(
        "",
        an_activity("P1", "K1 K2 B1 B2 B3", themes="mining", url="x"),
        an_activity("P2", "K1 B1 G1 G2 K3", themes="tunnels", url="x"),
    )
    assert finding(found_in(ecosystem), DUTCH) == "Bij mining ontbreekt een hele hoek."


def test_two_such_themes_are_counted_in_words():
    ecosystem = an_ecosystem(
        "",
        an_activity("P1", "K1 K2 B1 B2 B3", themes="mining", url="x"),
        an_activity("P2", "K1 G1 G2 G3 K3", themes="tunnels", url="x"),
    )
    assert finding(found_in(ecosystem), DUTCH) == "Bij twee thema’s ontbreekt een hele hoek."
    assert finding(found_in(ecosystem), ENGLISH) == "Two themes lack a whole corner."


@pytest.mark.parametrize("links", ["", "K1", "K1, B1, G1", "K1-B1", "K1-B1, B1-G1, G1-K1"])
@pytest.mark.parametrize("language", Language)
def test_every_region_has_a_title_and_four_answers(links: str, language: Language):
    found = found_in(an_ecosystem(links))
    assert finding(found, texts_in(language)).endswith(".")
    if not found.is_empty:
        for question in GapQuestion:
            number, of, sentence = figures(question, found, texts_in(language))
            assert number >= 0
            assert of
            assert sentence.endswith(".")


def test_every_figure_of_a_question_is_the_one_that_its_table_counts():
    ecosystem = an_ecosystem("K1-B1, B1-B2, G1-G2, B3-B4, K2, K3")
    found = found_in(ecosystem)
    own, _, _ = figures(GapQuestion.OURSELVES, found, ENGLISH)
    assert own == len(found.exchange.own_corner_only) == 5
    linked, _, _ = figures(GapQuestion.CONNECTED, found, ENGLISH)
    assert linked == found.pairs[0].linked


def test_a_theme_is_never_markup():
    for name in HOSTILE:
        ecosystem = an_ecosystem("", an_activity("P", "K1 K2 B1 B2 B3", themes=(name,), url="x"))
        assert "<script" not in markup(found_in(ecosystem), ENGLISH).lower()
