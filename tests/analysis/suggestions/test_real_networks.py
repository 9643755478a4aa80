"""The first twenty suggestions on networks of projects, real and made up, hold up before those who know it.

The real ones stand beside the checkout (`real_networks`) and are skipped, loudly, where they are not.
"""

import warnings
from collections import Counter
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from dashboard.analysis.network import Network, network_of
from dashboard.analysis.question import Question
from dashboard.analysis.suggestions import ReasonCode, Suggestion, suggest
from dashboard.ingest.cordis import Within, from_cordis
from dashboard.model import Ecosystem, Role
from dashboard.workspace import open_workspace
from tests.analysis.suggestions.project_network import project_network
from tests.analysis.suggestions.real_networks import dutch_horizon_2020, folder

DAY = date(2016, 6, 1)
DAYS = {"cordis": date(2017, 6, 1)}
"""When most of its projects ran."""
FIRST = 20


def cordis(tmp_path: Path) -> Ecosystem:
    """The Dutch part of the CORDIS export."""
    files = there("cordis")
    with open_workspace(f"sqlite:///{tmp_path / 'cordis.sqlite'}") as workspace:
        export = [files / "organization.json", files / "project.json"]
        draft = from_cordis(export, region=Within(country="NL"), ecosystem=workspace.ecosystem())
        workspace.accept(draft, author="test", source="CORDIS")
        return workspace.ecosystem()


def horizon_2020(tmp_path: Path) -> Ecosystem:
    return dutch_horizon_2020(there("h2020_2014_2016"))


def there(name: str) -> Path:
    files = folder(name)
    if files is None:
        said = f"NOT CHECKED on the real network {name}: it is not in the folder DRIEHOEK_REAL_DATA"
        warnings.warn(said, stacklevel=2)
        pytest.skip(said)
    return files


NETWORKS = {
    "cordis": cordis,
    "horizon 2020": horizon_2020,
    **{f"made up {seed}": lambda tmp_path, seed=seed: project_network(seed) for seed in range(4)},
}


@pytest.fixture(scope="module", params=NETWORKS)
def network(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Network:
    ecosystem = NETWORKS[request.param](tmp_path_factory.mktemp("real"))
    return network_of(ecosystem, Question(on=DAYS.get(request.param, DAY)))


@pytest.fixture(scope="module")
def told(network: Network) -> tuple[Suggestion, ...]:
    found = suggest(network, count=FIRST)
    assert len(found) >= FIRST // 2
    return found


def test_none_joins_two_of_the_best_known(network: Network, told: tuple[Suggestion, ...]) -> None:
    linked = sorted((each for each in network.ids if network.degree(each)), key=lambda each: (each,))
    linked.sort(key=lambda each: -network.degree(each))
    best = set(linked[: max(10, -(-len(linked) * 5 // 100))])
    assert not any(set(each.pair) <= best for each in told)


def test_none_counts_one_project_as_several_ways(network: Network, told: tuple[Suggestion, ...]) -> None:
    roads = Roads(network)
    for each in told:
        for reason in each.reasons:
            if reason.code in (ReasonCode.SHARED_INTRODUCER, ReasonCode.CLOSES):
                one, other = roads.arms(*each.pair, reason.theme)
                assert reason.ways == min(len(one), len(other))
                alone = len(one | other) == 1 and not next(iter(one)).startswith("direct")
                assert (reason.activity is not None) == alone
                if alone:
                    assert reason.ways == 1
                    assert reason.partners == len(roads.partners[reason.activity or ""])


def test_no_two_families_meet_twice_and_no_family_knows_itself(
    network: Network, told: tuple[Suggestion, ...]
) -> None:
    met = [frozenset(network.wholes.get(end, end) for end in each.pair) for each in told]
    assert all(len(pair) == 2 for pair in met)
    assert len(set(met)) == len(met)


def test_no_introducer_is_named_more_than_three_times(told: tuple[Suggestion, ...]) -> None:
    named = Counter(introducer for each in told for introducer in each.introducers)
    assert max(named.values(), default=0) <= 3


def test_at_most_ten_join_the_same_two_corners(network: Network, told: tuple[Suggestion, ...]) -> None:
    joined = Counter(frozenset(network.corner(end) for end in each.pair) for each in told)
    assert max(joined.values()) <= FIRST // 2


def test_a_ministry_and_a_firm_never_meet_only_because_both_work_with_a_university(
    network: Network, told: tuple[Suggestion, ...]
) -> None:
    for each in told:
        names = [network.ecosystem.by_id[end].name.casefold() for end in each.pair]
        corners = {network.corner(end).value for end in each.pair}
        if "business" in corners and any(name.startswith(("ministerie", "ministry")) for name in names):
            assert each.reason(ReasonCode.SHARED_INTRODUCER)


@pytest.mark.parametrize("seed", range(4))
def test_the_made_up_networks_have_what_real_ones_have(seed: int) -> None:
    ecosystem = project_network(seed)
    network = network_of(ecosystem, Question(on=DAY))
    degrees = sorted((network.degree(each) for each in network.ids), reverse=True)
    assert degrees[0] > ecosystem.region.settings.hub_from_links
    assert degrees[len(degrees) // 2] <= 4
    sizes = Counter(each.activity for each in ecosystem.participations)
    assert sum(size >= 13 for size in sizes.values()) >= 10
    assert any(each.part_of for each in ecosystem.organisations)
    assert any(network.degree(each.id) == 0 for each in ecosystem.organisations)
    assert any(network.degree(each.id) for each in ecosystem.organisations if "Ministerie" in each.name)


class Roads:
    """The links of a region once more, from its participations and relations alone."""

    def __init__(self, network: Network) -> None:
        ecosystem, at_most = network.ecosystem, network.ecosystem.region.settings.all_pairs_up_to
        self.partners: dict[str, set[str]] = {}
        leads: dict[str, set[str]] = {}
        for part in ecosystem.participations:
            self.partners.setdefault(part.activity, set()).add(part.organisation)
            if part.role is Role.LEAD:
                leads.setdefault(part.activity, set()).add(part.organisation)
        self.links: dict[frozenset[str], set[tuple[str, tuple[str, ...]]]] = {}
        running = {each.id: each for each in network.active.activities}
        for id, partners in self.partners.items():
            if id not in running or running[id].kind.value == "association":
                continue
            inside = {each for each in partners if ecosystem.is_inside(each)}
            for pair in map(frozenset, combinations(sorted(partners), 2)):
                if pair & leads.get(id, set()) or (len(inside) <= at_most and pair <= inside):
                    self.links.setdefault(pair, set()).add((id, running[id].themes))
        for tie in network.ties:
            if tie.level.links and not tie.activity:
                pair = frozenset(tie.pair)
                self.links.setdefault(pair, set()).add((f"direct {sorted(pair)}", tie.themes))

    def arms(self, u: str, v: str, theme: str | None) -> tuple[set[str], set[str]]:
        """The origins between each of the two and everybody that both are linked to, in a theme or at all."""
        around: dict[str, dict[str, set[str]]] = {u: {}, v: {}}
        for pair, origins in self.links.items():
            kept = {origin for origin, themes in origins if theme is None or theme in themes}
            for end in (u, v):
                if kept and end in pair:
                    (other,) = pair - {end}
                    around[end][other] = kept
        both = around[u].keys() & around[v].keys()
        one, other = ({origin for each in both for origin in around[end][each]} for end in (u, v))
        return one, other
