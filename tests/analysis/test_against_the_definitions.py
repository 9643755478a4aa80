"""Every figure equals the one that loops over all pairs and triples find, on random regions."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis import missing_links, triangles
from dashboard.analysis.connectedness import connectedness, hardly_connected
from dashboard.analysis.corner_pairs import corner_pairs
from dashboard.analysis.exchange import exchange
from dashboard.analysis.expected import expected_pairs
from dashboard.analysis.gaps import gaps
from dashboard.analysis.headline import headline
from dashboard.analysis.knowing import knowing
from dashboard.analysis.network import Network, network_of
from dashboard.analysis.question import Question
from dashboard.analysis.standing import standings
from dashboard.analysis.themes import theme_verdict, theme_verdicts
from dashboard.model import CORNERS, Corner, Ecosystem, Ground
from tests.analysis.naive import Naive, World
from tests.analysis.regions import DAY, THEMES, ecosystems, plain_questions, questions

thorough = settings(deadline=None)
asked = st.tuples(ecosystems(), questions | plain_questions)


def both(case: tuple[Ecosystem, Question]) -> tuple[Network, World]:
    ecosystem, question = case
    naive = Naive(ecosystem, DAY, question.theme, question.place, question.inside)
    return network_of(ecosystem, question), World(naive)


@thorough
@given(asked)
def test_filters_choose_first_and_links_are_derived_from_the_whole(case):
    network, world = both(case)
    assert list(network.ids) == world.ids
    assert {frozenset(pair) for pair in network.linked_pairs} == world.links
    assert network.pairs == len(world.links)
    for one, two in combinations(world.ids, 2):
        assert network.are_linked(one, two) is network.are_linked(two, one) is world.linked(one, two)
        assert network.are_acquainted(two, one) is world.acquainted(one, two)
        assert len(network.link_origins(one, two)) == len(world.origins(one, two))


@thorough
@given(asked)
def test_the_matrix_says_who_is_linked(case):
    network, world = both(case)
    dense = network.linked.toarray()
    assert (dense == dense.T).all()
    assert {
        frozenset((network.ids[row], network.ids[column]))
        for row, column in zip(*dense.nonzero(), strict=True)
    } == world.links
    assert dense.max(initial=0) <= 1
    for each in world.ids:
        assert list(network.neighbours(each)) == world.neighbours(each)
        assert network.degree(each) == len(world.neighbours(each))


@thorough
@given(asked)
def test_triangles_are_those_of_the_definition(case):
    network, world = both(case)
    counted = triangles.count(network)
    listed = triangles.golden(network)
    assert [each.members for each in listed] == sorted(world.golden())
    within = [each.members for each in listed if each.activity is not None]
    assert within == sorted(world.golden_within_one_activity())
    assert counted.golden == len(world.golden())
    assert counted.golden_within_one_activity == len(within)
    assert counted.open == len(world.open())


@thorough
@given(asked)
def test_the_triangles_around_an_organisation_are_those_it_is_in(case):
    network, world = both(case)
    for organisation in world.ids:
        found = triangles.around(network, organisation)
        assert [each.members for each in found.golden] == sorted(
            triple for triple in world.golden() if organisation in triple
        )
        assert [(each.middle, each.source, each.target) for each in found.open] == sorted(
            triple for triple in world.open() if organisation in triple
        )


@thorough
@given(asked, st.none() | st.integers(0, 6))
def test_missing_links_are_exact_and_in_their_order(case, top):
    network, world = both(case)
    found = missing_links.find(network, top=top)
    expected = world.missing_links()[:top]
    assert [(each.source, each.target, each.closes, each.ways, each.introducers) for each in found] == [
        each[:5] for each in expected
    ]
    assert [each.resource_allocation for each in found] == pytest.approx([each[5] for each in expected])


@thorough
@given(asked)
def test_closing_a_missing_link_closes_as_many_open_triangles_as_it_says(case):
    network, world = both(case)
    assert sum(each.closes for each in missing_links.find(network)) == len(world.open())


@thorough
@given(asked)
def test_each_organisation_stands_where_the_definition_puts_it(case):
    network, world = both(case)
    assert standings(network) == {each: world.standing(each) for each in world.of_the_three()}


@thorough
@given(asked)
def test_the_headline_speaks_of_organisations_with_a_known_link(case):
    network, world = both(case)
    found = headline(network)
    assert (found.linked, found.both_others, found.nothing_known) == world.headline()
    assert found.organisations == len(world.of_the_three())


@thorough
@given(asked)
def test_connectedness_names_the_corners_reached_and_missing(case):
    network, world = both(case)
    found = {each.organisation: each for each in connectedness(network)}
    assert list(found) == [each for each in world.of_the_three() if world.neighbours(each)]
    for organisation, each in found.items():
        assert set(each.reached) == world.other_corners(organisation)
        assert set(each.missing) == set(CORNERS) - {each.corner} - world.other_corners(organisation)
        assert each.links == len(world.neighbours(organisation))
    assert {each.organisation for each in hardly_connected(tuple(found.values()))} == {
        each for each in found if len(world.other_corners(each)) < 2
    }


@thorough
@given(asked)
def test_corner_pairs_speak_for_the_corner_with_the_smaller_share(case):
    network, world = both(case)
    found = corner_pairs(network)
    assert {frozenset((each.of, each.to)) for each in found} == {
        frozenset(pair) for pair in combinations(CORNERS, 2)
    }
    for each in found:
        assert (each.linked, each.total) == world.working_with(each.of, each.to)
        linked, total = world.working_with(each.to, each.of)
        assert each.share <= (linked / total if total else 0)
        assert each.pairs == world.pairs_between(each.of, each.to)
    assert [each.share for each in found] == sorted(each.share for each in found)


@thorough
@given(asked)
def test_expected_links_follow_from_the_degrees_among_the_three_corners(case):
    network, world = both(case)
    among = [link for link in world.links if all(world.corner[end] in CORNERS for end in link)]
    ends = {corner: sum(world.corner[end] is corner for link in among for end in link) for corner in CORNERS}
    for each in expected_pairs(network):
        assert each.observed == world.pairs_between(each.one, each.two)
        if among:
            assert each.expected == pytest.approx(ends[each.one] * ends[each.two] / (2 * len(among)))
        else:
            assert each.expected is None


@thorough
@given(asked)
def test_exchange_counts_who_talks_to_whom(case):
    network, world = both(case)
    found = exchange(network)
    home = {each for each in world.ids if world.naive.is_inside(each)}
    assert set(found.inside) == home
    assert set(found.outside) == set(world.ids) - home
    assert found.pairs == sum(bool(pair & home) for pair in world.related())
    assert found.leaving == sum(len(pair & home) == 1 for pair in world.related())
    known = [each for each in world.of_the_three() if world.neighbours(each)]
    assert found.linked == len(known)
    assert list(found.own_corner_only) == [each for each in known if not world.other_corners(each)]
    assert found.linked_inside == sum(bool(world.neighbours(each)) for each in home)
    assert set(found.reaching_out) == {each for each in home if set(world.neighbours(each)) - home}


@thorough
@given(asked)
def test_knowing_counts_each_pair_once_by_its_best_ground(case):
    network, world = both(case)
    found = knowing(network)
    grounds = [world.ground(pair) for pair in world.related()]
    assert found.pairs == len(grounds)
    assert found.confirmed == grounds.count(Ground.CONFIRMED)
    assert found.public == grounds.count(Ground.PUBLIC)
    assert found.named == grounds.count(Ground.NAMED)
    assert found.ungrounded == grounds.count(None)
    assert found.asked == len({each.pair for each in world.relations} - world.related())
    assert (found.nothing_known, found.organisations) == (world.headline()[2], len(world.of_the_three()))


@thorough
@given(asked, st.sampled_from(THEMES), st.integers(0, 5))
def test_a_theme_gets_the_verdict_of_the_definition(case, theme, needed):
    ecosystem, question = case
    region = ecosystem.region
    lenient = Ecosystem(
        region=type(region)(
            settings=type(region.settings)(all_pairs_up_to=3, theme_needs_organisations=needed)
        ),
        organisations=ecosystem.organisations,
        relations=ecosystem.relations,
        activities=ecosystem.activities,
        participations=ecosystem.participations,
    )
    network = network_of(lenient, Question(on=DAY, place=question.place, inside=question.inside))
    world = World(Naive(lenient, DAY, theme, question.place, question.inside))
    everyone = Naive(lenient, DAY, None, question.place, question.inside).organisations()
    found = theme_verdict(network, theme)
    assert found.verdict == world.verdict()
    assert list(found.organisations) == list(network.asking(theme=theme).ids) == world.ids
    assert found.counts == {
        corner: sum(each is corner for each in world.corner.values()) for corner in Corner
    }
    assert found.golden == len(world.golden())
    assert found.ties == len(world.related())
    assert found.confirmed == sum(world.ground(pair) is Ground.CONFIRMED for pair in world.related())
    assert found.grounded == sum(world.ground(pair) is not None for pair in world.related())
    tagged = {each.id for each in lenient.organisations if theme in each.themes}
    assert set(found.could_take_part) == tagged & set(everyone) - set(world.ids)
    assert (found.rests_on is None) is (world.is_round() or not world.golden())


@thorough
@given(asked)
def test_theme_verdicts_come_worst_first_and_leave_out_no_theme(case):
    network, _ = both(case)
    found = theme_verdicts(network)
    order = ["corner_missing", "not_connected", "vulnerable", "round", "not_yet_known"]
    ranks = [order.index(each.verdict) for each in found]
    assert ranks == sorted(ranks)
    for theme in THEMES:
        if network.asking(theme=theme).ids:
            assert theme in {each.theme for each in found} or network.question.theme not in (None, theme)


@thorough
@given(asked)
def test_gaps_put_the_same_figures_together(case):
    network, world = both(case)
    found = gaps(network, top=3)
    assert found.organisations == {
        corner: sum(each is corner for each in world.corner.values()) for corner in Corner
    }
    assert found.relations == len(world.links)
    assert found.golden_triangles == len(world.golden())
    assert found.golden_within_one_activity == len(world.golden_within_one_activity())
    assert found.open_triangles == len(world.open())
    assert found.missing_links == missing_links.find(network)[:3]
