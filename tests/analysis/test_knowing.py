"""Do we actually know?"""

from dashboard.analysis.knowing import Knowing, knowing
from dashboard.analysis.network import network_of
from tests.domain import a_relation, an_activity, an_ecosystem


def test_each_pair_counts_once_by_the_best_it_rests_on():
    ecosystem = an_ecosystem(
        "K1-K2:talks, G9",
        a_relation("K1-B1", ground="named"),
        a_relation("K1-B1", "bound", ground="confirmed"),
        a_relation("K1-G1", ground="named"),
        an_activity("P", "K1 G1", evidence="Staatscourant 2024, 1"),
        a_relation("B1-G1", "knows", ground="named"),
        a_relation("B1-G2", "none", ground="confirmed"),
    )
    assert knowing(network_of(ecosystem)) == Knowing(
        pairs=4, confirmed=1, public=1, named=1, ungrounded=1, asked=1, nothing_known=3, organisations=6
    )
