"""The three messages say what our data carry, and read as if somebody wrote them."""

from datetime import date

import pytest

from dashboard.analysis.introductions import Outcomes, due
from dashboard.analysis.network import network_of
from dashboard.model import Introduction
from dashboard.texts import Language, texts_in
from dashboard.views.introductions.asked import Asked
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.messages import asking, bringing_together
from tests.domain import an_ecosystem

NAMED = {
    "K1": {"name": "Lectoraat Fotonica"},
    "B1": {"name": "Lichtspoor"},
    "B2": {"name": "Peelrobot"},
    "G1": {"name": "gemeente Best"},
}
TODAY = date(2026, 11, 26)
DUTCH = texts_in(Language.DUTCH)


def _found() -> Found:
    network = network_of(an_ecosystem("K1-B1, G1-B1, K1-B2", **NAMED))
    return Found(Asked(), network, TODAY, (), due((), on=TODAY), (), Outcomes())


def _between(**said: str) -> Introduction:
    return Introduction("i", "K1", "G1", owner="Anna", **said)  # type: ignore[arg-type]


def test_an_offer_stands_between_quotation_marks_whoever_typed_them():
    introduction = _between(one_brings="‘Meten met licht.’", other_brings="Een proeflocatie")
    one, other = asking(introduction, _found(), DUTCH)
    assert (
        "wat jullie te bieden hebben: ‘Meten met licht’. "
        "Wat gemeente Best te bieden heeft: ‘Een proeflocatie’."
    ) in one.body
    assert "Wat Lectoraat Fotonica te bieden heeft: ‘Meten met licht’." in other.body
    both = bringing_together(introduction, _found(), DUTCH)
    assert both.body.count("te bieden heeft") == 2


def test_only_who_works_with_both_is_said_to():
    for introducer, works in (("B1", True), ("B2", False)):
        introduction = _between(introducer=introducer)
        said = [*asking(introduction, _found(), DUTCH), bringing_together(introduction, _found(), DUTCH)]
        assert [("die werkt met" in each.body) for each in said] == [works] * 3
        assert all("Misschien sluit" in each.body for each in said)


@pytest.mark.parametrize("language", Language)
def test_what_is_not_known_leaves_no_gap(language: Language):
    introduction = _between()
    said = [
        *asking(introduction, _found(), texts_in(language)),
        bringing_together(introduction, _found(), texts_in(language)),
    ]
    for message in said:
        assert "  " not in message.body
        assert "\n\n\n" not in message.body
        assert "‘’" not in message.body
        assert message.body.endswith("\nAnna")
