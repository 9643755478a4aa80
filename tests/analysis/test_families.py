"""Parts and wholes."""

from dashboard.analysis.families import family_of, members_of, roll_up
from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from tests.domain import a_relation, an_activity, an_ecosystem


def test_a_part_of_a_part_belongs_to_the_outermost_organisation() -> None:
    region = an_ecosystem("K1, B1", K2={"part_of": "K1"}, K3={"part_of": "K2"})
    assert family_of(region) == {"K1": "K1", "K2": "K1", "K3": "K1", "B1": "B1"}
    assert members_of(region) == {"K1": ("K1", "K2", "K3"), "B1": ("B1",)}


def test_a_circle_of_parts_and_a_part_of_nobody_we_know_do_no_harm() -> None:
    region = an_ecosystem("", K1={"part_of": "K2"}, K2={"part_of": "K1"}, B1={"part_of": "gone"})
    assert family_of(region) == {"K1": "K1", "K2": "K1", "B1": "B1"}


def test_rolled_up_a_family_has_the_links_of_its_parts_and_none_within() -> None:
    region = an_ecosystem(
        "K2-B1, K3-G1, K2-K3",
        an_activity("P", "K3* B1"),
        K1={},
        K2={"part_of": "K1"},
        K3={"part_of": "K1"},
    )
    rolled = roll_up(network_of(region))
    assert rolled.ids == ("B1", "G1", "K1")
    assert rolled.linked_pairs == (("B1", "K1"), ("G1", "K1"))
    assert len(rolled.ties_between("K1", "B1")) == 2
    assert all(tie.u < tie.v for tie in rolled.ties)


def test_rolled_up_a_family_is_there_when_any_member_is() -> None:
    region = an_ecosystem("", a_relation("K2-B1", themes="water"), K1={"place": "Best"}, K2={"part_of": "K1"})
    assert roll_up(network_of(region, Question(theme="water"))).ids == ("B1", "K1")
