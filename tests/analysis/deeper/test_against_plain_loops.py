"""Every figure of the deeper page equals one found by another road: networkx, or plain loops."""

from itertools import combinations
from statistics import median

import networkx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from dashboard.analysis.deeper import brokering, diversity, leaving, one_back, roads
from dashboard.analysis.deeper.parts import largest_part, within
from dashboard.analysis.network import network_of
from dashboard.model import Corner
from tests.analysis.regions import ecosystems, plain_questions

K, B, G = Corner.KNOWLEDGE, Corner.BUSINESS, Corner.GOVERNMENT
thorough = settings(deadline=None)
asked = st.tuples(ecosystems(), plain_questions)


def a_matrix(size: int, links: list[tuple[int, int]]) -> tuple[networkx.Graph, csr_array]:
    graph = networkx.Graph()
    graph.add_nodes_from(range(size))
    graph.add_edges_from((u % size, v % size) for u, v in links if u % size != v % size)
    matrix = csr_array(networkx.to_scipy_sparse_array(graph, dtype=np.int32, format="csr"))
    matrix.sort_indices()
    return graph, matrix


graphs = st.builds(
    a_matrix,
    st.integers(20, 40),
    st.lists(st.tuples(st.integers(0, 39), st.integers(0, 39)), min_size=15, max_size=70),
)


@thorough
@given(graphs)
def test_a_share_of_the_roads_is_betweenness_over_pairs_of_others(given_graph):
    graph, matrix = given_graph
    rows = largest_part(matrix)
    if len(rows) < 3:
        return
    shares, followed = roads.road_shares(within(matrix, rows))
    theirs = networkx.betweenness_centrality(graph.subgraph(rows.tolist()))
    assert followed == len(rows)
    assert shares.tolist() == pytest.approx([theirs[row] for row in rows.tolist()])


def test_a_sampled_share_comes_near_the_exact_one(monkeypatch):
    graph = networkx.barabasi_albert_graph(400, 2, seed=3)
    _, matrix = a_matrix(400, list(graph.edges))
    exact, _ = roads.road_shares(matrix)
    monkeypatch.setattr(roads, "EXACT_UP_TO", 100)
    sampled, followed = roads.road_shares(matrix)
    assert followed == roads.SAMPLED
    assert abs(sampled - exact).max() < 0.05
    assert sampled.argmax() == exact.argmax()


@thorough
@given(asked)
def test_governments_roles_are_counted_pair_by_pair(case):
    network = network_of(*case)
    graph = networkx.Graph(list(network.linked_pairs))
    graph.add_nodes_from(network.ids)
    corner = {each: network.corner(each) for each in network.ids}
    roles = {"coordinator": 0, "gate": 0, "itinerant": 0, "liaison": 0}
    over = set()
    for middle in network.of_corner(G):
        theirs = [each for each in graph[middle] if corner[each] in (K, B, G)]
        for one, two in combinations(theirs, 2):
            corners = {corner[one], corner[two]}
            if corners == {K, B}:
                over.add(frozenset((one, two)))
            if graph.has_edge(one, two):
                continue
            if corners == {G}:
                roles["coordinator"] += 1
            elif G in corners:
                roles["gate"] += 1
            else:
                roles["itinerant" if len(corners) == 1 else "liaison"] += 1
    without = graph.subgraph([each for each in graph if corner[each] is not G])
    fate = [_fate(without, *pair) for pair in over]
    found = brokering.brokering(network)
    assert roles == {role: getattr(found, role) for role in roles}
    assert found.between == len(over)
    counted = {each: fate.count(each) for each in ("linked", "another", "longer", "apart")}
    assert counted == {name: getattr(found, name) for name in counted}
    golden = [
        each
        for each in network.of_corner(G)
        if any({corner[u], corner[v]} == {K, B} for u, v in graph.subgraph(graph[each]).edges)
    ]
    assert found.golden == len(golden)


def _fate(graph: networkx.Graph, one: str, two: str) -> str:
    if graph.has_edge(one, two):
        return "linked"
    if set(graph[one]) & set(graph[two]):
        return "another"
    return "longer" if networkx.has_path(graph, one, two) else "apart"


@thorough
@given(asked)
def test_what_stays_without_one_government_is_counted_pair_by_pair(case):
    network = network_of(*case)
    graph = networkx.Graph(list(network.linked_pairs))
    graph.add_nodes_from(network.ids)
    connecting = {}
    for each in network.of_corner(G):
        knowledge, business = (network.neighbours_in(each, corner) for corner in (K, B))
        without = graph.subgraph(set(graph) - {each})
        fate = [_fate(without, one, other) for one in knowledge for other in business]
        if len(fate) >= one_back.FEWEST_PAIRS:
            connecting[each] = fate
    most_first = sorted(connecting, key=lambda each: (-len(connecting[each]), each))
    found = one_back.one_back(network)
    assert [each.government for each in found] == most_first[: one_back.NAMED]
    for each in found:
        fate = connecting[each.government]
        assert each.between == len(fate)
        for name in ("linked", "another", "longer", "apart"):
            assert getattr(each, name) == fate.count(name)


@thorough
@given(asked)
def test_what_leaves_the_region_is_counted_per_corner_and_theme(case):
    network = network_of(*case)
    home = network.ecosystem.inside
    found = leaving.leaving(network)
    for each in found.corners:
        pairs = [
            pair
            for pair in network.related_pairs
            if any(end in home and network.corner(end) == each.of for end in pair)
        ]
        assert each.pairs == len(pairs)
        assert each.leaving == sum(not (u in home and v in home) for u, v in pairs)
        outward = each.leaving
        inward = each.pairs - outward
        assert each.e_i == pytest.approx((outward - inward) / (outward + inward) if pairs else 0)
    for each in found.themes:
        pairs = [pair for pair in network.asking(theme=each.of).related_pairs if home & set(pair)]
        assert (each.pairs, each.leaving) == (len(pairs), sum(not home >= set(pair) for pair in pairs))
    for gate in found.gates:
        theirs = network.neighbour_set(gate.organisation)
        assert gate.organisation in home
        assert gate.outside == sum(each not in home for each in theirs) >= leaving.FEWEST_OUTSIDE
        assert gate.behind == sum(each in home and network.neighbour_set(each) <= home for each in theirs)


def effective_number(kinds):
    """1 / Σ p², share by share; 0 when there is nothing."""
    every = list(kinds)
    return 1 / sum((every.count(kind) / len(every)) ** 2 for kind in set(every)) if every else 0


def test_the_effective_number_is_that_of_equal_shares():
    assert effective_number("abcd") == pytest.approx(4)
    assert effective_number("aaab") == pytest.approx(1.6)


def circle_of(network, organisation):
    """Partners, and the effective numbers of their corners, towns and themes, one by one."""
    partners = network.neighbours(organisation)
    towns = [network.ecosystem.by_id[other].town.casefold() for other in partners]
    themes: list[str] = []
    for other in partners:
        links = [tie for tie in network.ties_between(organisation, other) if tie.level.links]
        themes += {theme for tie in links for theme in tie.themes}
    return (
        len(partners),
        effective_number(network.corner(other).value for other in partners),
        effective_number(town for town in towns if town),
        effective_number(themes),
    )


@thorough
@given(asked)
def test_circles_and_their_middle_are_counted_one_by_one(case):
    network = network_of(*case)
    found = diversity.diversity(network)
    circles = {
        each: circle_of(network, each)
        for each in network.ids
        if network.ecosystem.is_inside(each) and network.degree(each) >= diversity.FEWEST_CONTACTS
    }
    assert found.counted == len(circles)
    if not circles:
        return
    middles = [median(numbers) for numbers in list(zip(*circles.values(), strict=True))[1:]]
    assert [found.corners, found.towns, found.themes] == pytest.approx(middles)
    for each in found.broad:
        told = (each.contacts, each.corners, each.towns, each.themes)
        assert told == pytest.approx(circles[each.organisation])
    above = {
        each
        for each, (_, corners, towns, _) in circles.items()
        # Two roads to the same number may differ in its last digit.
        if corners > found.corners + 1e-9 and towns > found.towns + 1e-9
    }
    assert {each.organisation for each in found.broad} <= above
    assert len(found.broad) == min(len(above), diversity.NAMED)
