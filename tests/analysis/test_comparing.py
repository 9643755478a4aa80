"""Two states of a region side by side."""

from dataclasses import replace
from datetime import date

from dashboard.analysis.comparing import compare
from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.analysis.themes import Verdict
from dashboard.model import Ecosystem
from tests.domain import a_relation, an_activity, an_ecosystem, an_organisation

TODAY = Question(on=date(2026, 3, 12))


def compared(before: Ecosystem, after: Ecosystem):
    return compare(network_of(before, TODAY), network_of(after, TODAY))


def test_a_region_beside_itself_differs_in_nothing():
    region = an_ecosystem("K1-B1, B1-G1, K1-G1", an_activity("P", "K1 B1 G1", themes="water"))
    found = compared(region, region)

    assert found.before == found.after
    assert found.pairs_before == found.pairs_after == 3
    assert found.golden_before == found.golden_after == 1
    assert found.themes == found.newcomers == found.unlinked == ()


def test_newcomers_are_told_and_those_that_nobody_is_linked_to():
    before = an_ecosystem("K1-B1")
    after = replace(
        before,
        organisations=(*before.organisations, an_organisation("G1"), an_organisation("G2")),
        relations=(*before.relations, a_relation("K1-G1"), a_relation("G2-B1", "knows")),
    )
    found = compared(before, after)

    assert found.newcomers == ("G1", "G2")
    assert found.unlinked == ("G2",)
    assert (found.pairs_before, found.pairs_after) == (1, 2)
    assert (found.before.both_others, found.after.both_others) == (0, 1)


def test_a_theme_whose_verdict_differs_is_told_with_both():
    partners = "K1 K2 B1 B2 B3"
    before = an_ecosystem("", an_activity("P", partners, themes="water", evidence="register"))
    after = an_ecosystem("G1", an_activity("P", f"{partners} G1", themes="water", evidence="register"))
    (change,) = compared(before, after).themes

    assert change.before is not None
    assert change.before.verdict is Verdict.CORNER_MISSING
    assert change.after.verdict is not Verdict.CORNER_MISSING


def test_a_theme_that_is_new_was_nothing_before():
    before = an_ecosystem("K1-B1")
    after = an_ecosystem("", a_relation("K1-B1", themes="water"))
    (change,) = compared(before, after).themes

    assert (change.before, change.after.theme) == (None, "water")
