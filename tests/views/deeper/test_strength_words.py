"""What the page says of strength, in both languages, and that no name becomes markup."""

import pytest

from dashboard.analysis.network import network_of
from dashboard.model import Ecosystem
from dashboard.texts import Language, texts_in
from dashboard.views.deeper.finding import Found, found_in
from dashboard.views.deeper.strength import markup
from dashboard.views.deeper.title import title_in
from tests.domain import an_ecosystem
from tests.hostile import HOSTILE

DUTCH, ENGLISH = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)
RING = ", ".join(f"B{n}-B{n + 1}" for n in range(1, 9)) + ", B9-B1"
WITH_A_TAIL = f"{RING}, B1-K1, K1-K2, K1-K3"


def found(ecosystem: Ecosystem) -> Found:
    return found_in(network_of(ecosystem))


def test_the_title_names_without_whom_most_come_loose() -> None:
    shown = found(an_ecosystem(WITH_A_TAIL))
    assert title_in(shown, DUTCH) == "Zonder B1 raken drie organisaties los."
    assert title_in(shown, ENGLISH) == "Without B1, three organisations come loose."
    assert title_in(found(an_ecosystem(f"{RING}, B5-B10, B10-B2")), DUTCH).startswith("Niemand houdt")
    assert title_in(found(an_ecosystem("B1-K1")), ENGLISH).startswith("Too little")


def test_a_small_web_says_why_the_curve_and_the_stage_are_not_known() -> None:
    drawn = markup(found(an_ecosystem(WITH_A_TAIL)), DUTCH)
    assert "Zonder de verbinding tussen" in drawn
    assert (
        "Nog niet bekend: we kennen van 12 organisaties een verbinding, en dit vraagt er minstens 20."
        in drawn
    )
    assert "<svg" not in drawn


def test_of_many_that_come_loose_a_few_are_named() -> None:
    tail = ", ".join(f"K1-G{n}" for n in range(1, 13))
    drawn = markup(found(an_ecosystem(f"{RING}, B1-K1, {tail}")), ENGLISH)
    assert "and 6 others" in drawn
    assert drawn.count("organisations?id=G") < 20


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_becomes_markup(name: str) -> None:
    region = an_ecosystem(WITH_A_TAIL, **{each: {"name": name} for each in ("B1", "K1", "K2")})
    drawn = markup(found(region), DUTCH)
    assert not any(sign in drawn for sign in ("<script", "<img", "</style", "<svg/", "</textarea"))
