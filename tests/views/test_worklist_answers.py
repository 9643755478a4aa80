"""The worklist says what it could not keep, and what would fall apart."""

from dashboard.analysis.without import Loss
from dashboard.texts import Language, texts_in
from dashboard.views.worklist.fading import falls_apart
from tests.domain import a_relation, an_activity, an_ecosystem


def test_what_would_fall_apart_is_said_in_a_sentence():
    relation = a_relation("K1-B1")
    nl, en = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)
    said = falls_apart(Loss(4, 2), relation, nl)
    assert said == "Zonder deze verbinding raken 4 organisaties los en verdwijnen 2 gouden driehoeken."
    assert falls_apart(Loss(1, 0), relation, en) == "Without this link, one organisation comes loose."
    (activity,) = an_ecosystem("", an_activity("P", "K1 G1")).activities
    said = falls_apart(Loss(0, 1), activity, nl)
    assert said == "Zonder deze samenwerking verdwijnt één gouden driehoek."
    assert "geen gouden driehoek" in falls_apart(Loss(0, 0), relation, nl)
