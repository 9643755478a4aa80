"""What the page of a round says, in both languages, and that no name becomes markup."""

from dataclasses import replace

import pytest

from dashboard.analysis.network import network_of
from dashboard.analysis.rounds import Goal, choose_round
from dashboard.model import Ecosystem, Settings
from dashboard.texts import Language, texts_in
from dashboard.views.paper.round_sheet import sheet
from dashboard.views.round import figures, introductions
from dashboard.views.round.asked import Asked
from dashboard.views.round.closing import as_text
from dashboard.views.round.finding import Found
from dashboard.views.round.title import brings, finding
from tests.domain import an_ecosystem
from tests.hostile import HOSTILE

DUTCH, ENGLISH = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)
NOBODY_IS_WELL_KNOWN = Settings(well_known_share=0.0, well_known_at_least=0)


def found(ecosystem: Ecosystem, asked: Asked = Asked(number=3)) -> Found:  # noqa: B008 (frozen)
    region = replace(ecosystem.region, settings=NOBODY_IS_WELL_KNOWN)
    network = network_of(replace(ecosystem, region=region))
    return Found(asked, network, choose_round(network, number=asked.number, goal=asked.goal))


def test_the_title_says_what_it_brings_in_triangles_or_in_newcomers() -> None:
    region = an_ecosystem("K1-B1, B1-G1, K2-B2, B2-G2")
    triangles = found(region)
    assert finding(triangles, DUTCH) == "Met twee kennismakingen komen er twee gouden driehoeken bij."
    assert finding(triangles, ENGLISH) == "Two introductions would make two more golden triangles."
    newcomers = found(region, Asked(Goal.NEWCOMERS, number=3))
    assert finding(newcomers, DUTCH) == (
        "Met twee kennismakingen komen zes organisaties in hun eerste gouden driehoek."
    )
    assert brings(triangles, DUTCH) == (
        "Van 0 naar 2 gouden driehoeken; zes organisaties komen in hun eerste. "
        "Je vroeg er drie. Na deze twee levert een volgende niets meer op, tenzij je iemand te vaak vraagt."
    )


def test_where_nothing_can_be_closed_the_title_says_so() -> None:
    nothing = found(an_ecosystem("K1-B1"))
    assert nothing.is_empty
    assert finding(nothing, DUTCH) == "Geen kennismaking maakt hier nu een driehoek rond."


def test_a_figure_that_changes_has_an_arrow_and_one_that_stays_has_none() -> None:
    assert figures.change(41, 47, DUTCH) == "41 → 47"
    assert figures.change(1041, 1041, DUTCH) == "1.041"


def test_as_text_every_introduction_is_a_paragraph_with_its_introducer() -> None:
    text = as_text(found(an_ecosystem("K1-B1, B1-G1")), ENGLISH)
    assert "1. K1 and G1\n" in text
    assert "B1 works with both and can introduce them." in text


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_becomes_markup(name: str) -> None:
    region = an_ecosystem("K1-B1, B1-G1", **{each: {"name": name} for each in ("K1", "B1", "G1")})
    shown = found(region)
    drawn = introductions.markup(shown, DUTCH)
    assert not any(sign in drawn for sign in ("<script", "<img", "</style", "<svg/", "</textarea"))
    assert len(sheet(shown, DUTCH).title) < 200
