"""Every likelihood is what its formula says, whichever way it is asked."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings

from dashboard.analysis import link_scores
from dashboard.analysis.backtest import SCORES
from dashboard.analysis.beginnings import beginnings
from dashboard.analysis.past import Past
from dashboard.model import Ecosystem
from tests.analysis.naive_past import NaivePast
from tests.analysis.regions import DAY, ecosystems
from tests.domain import a_relation, an_activity, an_ecosystem

thorough = settings(deadline=None)


@thorough
@given(ecosystems())
def test_each_method_is_its_formula(ecosystem: Ecosystem):
    past, naive = Past(beginnings(ecosystem), DAY.toordinal()), NaivePast(ecosystem, DAY)
    ids, columns = past.beginnings.ids, past.candidates
    assert [ids[row] for row in columns] == naive.ranked()
    for method, make in SCORES.items():
        scores = make(past, columns)(columns)
        for at, one in enumerate(naive.ranked()):
            for to, two in enumerate(naive.ranked()):
                if one != two:
                    expected = getattr(naive, method.value)(one, two)
                    assert scores[at, to] == pytest.approx(expected, rel=1e-6), method


@thorough
@given(ecosystems())
def test_a_list_of_pairs_has_the_scores_of_the_whole(ecosystem: Ecosystem):
    past = Past(beginnings(ecosystem), DAY.toordinal())
    everybody = np.arange(past.size)
    block = link_scores.ours(past, everybody)(everybody)
    one, other = np.meshgrid(everybody, everybody, indexing="ij")
    pairs = link_scores.ours_of_pairs(past, one.ravel(), other.ravel())
    assert pairs == pytest.approx(block.ravel(), rel=1e-6)


def test_what_began_later_changes_no_score():
    known = (
        a_relation("K1-B1", since=2019),
        a_relation("B1-G1", since=2018),
        an_activity("P", "K1 G1 B2", since=2020),
    )
    later = an_activity("Q", "K1 G1 B2", since=2022, themes="photonics"), a_relation("K1-G1", since=2021)
    end_of_2020 = date(2020, 12, 31).toordinal()
    before, after = (
        Past(beginnings(an_ecosystem("", *facts)), end_of_2020) for facts in (known, (*known, *later))
    )
    rows = before.candidates
    assert len(rows) == 4
    assert (link_scores.ours(before, rows)(rows) == link_scores.ours(after, rows)(rows)).all()


def test_a_shared_activity_too_large_to_link_brings_two_nearer():
    partners = " ".join(f"B{n}" for n in range(2, 12))
    region = an_ecosystem("K1-B1, G1-B2, G2-B3", an_activity("P", f"K1 G1 {partners}", since=2020))
    past = Past(beginnings(region), DAY.toordinal())
    row = past.beginnings.index
    scores = link_scores.ours_of_pairs(
        past, np.array([row["K1"], row["K1"]]), np.array([row["G1"], row["G2"]])
    )
    assert not past.links[[row["K1"]]].toarray()[0, row["G1"]]
    assert scores[0] > scores[1]


def test_a_link_that_came_and_went_was_a_link():
    region = an_ecosystem("", a_relation("K1-B1", since=2018, until=2019))
    assert len(Past(beginnings(region), DAY.toordinal()).pairs) == 1
