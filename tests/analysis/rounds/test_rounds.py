"""What a round promises, on any region."""

import random
from collections import Counter
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.analysis import rounds
from dashboard.analysis.headline import headline
from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.analysis.rounds import FEWEST, Goal, Round, Standing, choose_round
from dashboard.analysis.suggestions import ReasonCode, is_ranked, suggest
from dashboard.analysis.triangles import count
from dashboard.model import Ecosystem, Settings
from tests.analysis.dice import Dice
from tests.analysis.regions import DAY
from tests.analysis.rounds.naive import Links, introduced, keeps_the_cap, may_be_chosen, world
from tests.analysis.rounds.regions import THROWS, a_town, towns
from tests.analysis.suggestions.project_network import project_network
from tests.analysis.suggestions.regions import NO_LIMITS, THEMES, regions
from tests.domain import an_ecosystem, an_organisation

LIMITED = Settings(
    well_known_share=0.1,
    well_known_at_least=2,
    hub_from_links=4,
    introducer_at_most=2,
    organisation_at_most=2,
    theme_needs_organisations=2,
)
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
goals = st.sampled_from(list(Goal))
themes = st.none() | st.sampled_from(THEMES)


def pairs(found: Round) -> list[tuple[str, str]]:
    return [each.pair for each in found.suggestions]


def worth(goal: Goal, brought: tuple[int, int]) -> tuple[int, int]:
    triangles, newcomers = brought
    return (triangles, newcomers) if goal is Goal.TRIANGLES else (newcomers, triangles)


def one_after_the_other(links: Links, among: list[tuple[str, str]], goal: Goal, ecosystem: Ecosystem) -> list:
    """Plain greedy: always the pair that brings most with those before it."""
    chosen: list[tuple[str, str]] = []
    while len(chosen) < FEWEST:
        fitting = [each for each in among if keeps_the_cap(ecosystem, [*chosen, each], 2)]
        best = max(fitting, key=lambda each: worth(goal, links.brings([*chosen, each])), default=None)
        if best is None or links.brings([*chosen, best]) == links.brings(chosen):
            return chosen
        chosen.append(best)
    return chosen


@unhurried
@given(regions(LIMITED) | towns(), goals, st.integers(3, 15), themes)
def test_before_and_after_are_what_a_full_count_says(
    ecosystem: Ecosystem, goal: Goal, number: int, theme: str | None
) -> None:
    question = Question(on=DAY, theme=theme)
    network = network_of(ecosystem, question)
    found = choose_round(network, number=number, goal=goal)
    then = network_of(introduced(ecosystem, pairs(found), theme=theme), question)
    for stands, counted in ((found.before, network), (found.after, then)):
        there = world(counted.ecosystem, DAY, theme=theme)
        golden = there.golden()
        members = {each for triple in golden for each in triple}
        assert stands == Standing(len(golden), len(there.open()), len(members), headline(counted))
        assert (stands.golden, stands.open) == (count(counted).golden, count(counted).open)
    old = {each for triple in world(ecosystem, DAY, theme=theme).golden() for each in triple}
    assert set(found.newcomers) == members - old
    assert list(found.newcomers) == sorted(found.newcomers)


@unhurried
@given(regions(LIMITED) | towns(), goals, st.integers(3, 15), st.integers(1, 3))
def test_nobody_meets_an_acquaintance_and_nobody_stands_in_it_too_often(
    ecosystem: Ecosystem, goal: Goal, number: int, at_most: int
) -> None:
    network = network_of(ecosystem, Question(on=DAY))
    found = choose_round(network, number=number, goal=goal, organisation_at_most=at_most)
    assert len(found.suggestions) <= number
    assert keeps_the_cap(ecosystem, pairs(found), at_most)
    named = Counter(each for suggestion in found.suggestions for each in suggestion.introducers)
    limits = ecosystem.region.settings
    assert all(often <= limits.introducer_at_most for often in named.values())
    may = set(may_be_chosen(network))
    for each in found.suggestions:
        assert each.pair in may
        assert not network.are_acquainted(*each.pair)
        assert any(reason.code.suffices for reason in each.reasons)
        hubs = [network.degree(introducer) > limits.hub_from_links for introducer in each.introducers]
        assert hubs == sorted(hubs)
        assert not hubs or not hubs[0]
        shared = each.reason(ReasonCode.SHARED_INTRODUCER)
        assert shared is None or set(shared.introducers) <= set(each.introducers)


@unhurried
@given(regions(LIMITED) | towns(), goals, st.integers(3, 15))
def test_a_round_is_always_the_same_and_every_introduction_in_it_counts(
    ecosystem: Ecosystem, goal: Goal, number: int
) -> None:
    question = Question(on=DAY)
    found = choose_round(network_of(ecosystem, question), number=number, goal=goal)
    assert found == choose_round(network_of(ecosystem, question), number=number, goal=goal)
    links = Links(world(ecosystem, DAY))
    whole = links.brings(pairs(found))
    for each in pairs(found):
        less = links.brings([other for other in pairs(found) if other != each])
        assert worth(goal, less) < worth(goal, whole)
    alone = sum(links.brings([each])[0] for each in pairs(found))
    assert found.together == whole[0] - alone


@unhurried
@given(regions(LIMITED) | towns(), goals, st.integers(3, 15))
def test_a_round_brings_no_less_than_the_first_suggestions(
    ecosystem: Ecosystem, goal: Goal, number: int
) -> None:
    network = network_of(ecosystem, Question(on=DAY))
    links = Links(world(ecosystem, DAY))
    first = [each.pair for each in suggest(network, count=number)]
    found = choose_round(network, number=number, goal=goal)
    assert worth(goal, links.brings(pairs(found))) >= worth(goal, links.brings(first))


@unhurried
@given(regions(NO_LIMITS) | towns(), goals)
def test_a_round_brings_no_less_than_taking_the_best_one_after_the_other(
    ecosystem: Ecosystem, goal: Goal
) -> None:
    network = network_of(ecosystem, Question(on=DAY))
    links = Links(world(ecosystem, DAY))
    plain = one_after_the_other(links, may_be_chosen(network), goal, ecosystem)
    found = choose_round(network, number=FEWEST, goal=goal, organisation_at_most=2)
    assert worth(goal, links.brings(pairs(found))) >= worth(goal, links.brings(plain))


@pytest.mark.parametrize(("goal", "as_good"), [(Goal.TRIANGLES, 38), (Goal.NEWCOMERS, 32)])
def test_beside_every_set_of_three_a_round_is_mostly_as_good_and_never_half_as_good(
    goal: Goal, as_good: int
) -> None:
    chance = random.Random(5)
    ratios: list[float] = []
    while len(ratios) < 40:
        ecosystem = a_town(Dice(chance.randbytes(THROWS)))
        network = network_of(ecosystem, Question(on=DAY))
        among = may_be_chosen(network)
        links = Links(world(ecosystem, DAY))
        sets = (each for each in combinations(among, FEWEST) if keeps_the_cap(ecosystem, each, 2))
        best = max((worth(goal, links.brings(each))[0] for each in sets), default=0) if len(among) < 20 else 0
        if best:
            found = choose_round(network, number=FEWEST, goal=goal, organisation_at_most=2)
            ratios.append(worth(goal, links.brings(pairs(found)))[0] / best)
    assert sum(ratio == 1 for ratio in ratios) >= as_good
    assert min(ratios) >= 0.5


@unhurried
@given(regions(LIMITED) | towns(), goals, st.integers(3, 15))
def test_in_a_large_region_where_not_every_pair_is_ranked_the_same_holds(
    ecosystem: Ecosystem, goal: Goal, number: int
) -> None:
    network = network_of(ecosystem, Question(on=DAY))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rounds, "LARGE", 0)
        found = choose_round(network, number=number, goal=goal)
    assert not is_ranked(network)
    limits = ecosystem.region.settings
    assert keeps_the_cap(ecosystem, pairs(found), limits.organisation_at_most)
    assert set(pairs(found)) <= set(may_be_chosen(network))
    links = Links(world(ecosystem, DAY))
    golden, newcomers = links.brings(pairs(found))
    assert found.after.golden - found.before.golden == golden
    assert len(found.newcomers) == newcomers


@pytest.mark.parametrize("goal", list(Goal))
@pytest.mark.parametrize("seed", range(2))
def test_a_large_region_s_round_brings_about_what_one_chosen_from_every_pair_would(
    goal: Goal, seed: int
) -> None:
    def brought() -> int:
        found = choose_round(network_of(project_network(seed), Question(on=DAY)), goal=goal)
        golden = found.after.golden - found.before.golden
        return golden if goal is Goal.TRIANGLES else len(found.newcomers)

    from_every_pair = brought()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(rounds, "LARGE", 0)
        assert 10 * brought() >= 9 * from_every_pair > 0


def test_two_introductions_that_make_a_triangle_only_together_are_found() -> None:
    # K1 has no link, and B1 and G1 work together: one introduction brings K1 nothing, two a triangle.
    ecosystem = an_ecosystem(
        "B1-G1, B2-G2",
        *(an_organisation(each, themes="water", place="Best") for each in ("K1", "B1", "G1")),
        region=an_ecosystem("").region,
    )
    found = choose_round(network_of(ecosystem), number=3, goal=Goal.NEWCOMERS)
    assert {each.pair for each in found.suggestions} == {("B1", "K1"), ("G1", "K1")}
    assert found.newcomers == ("B1", "G1", "K1")
    assert found.together == 1


@pytest.mark.parametrize(("number", "at_most"), [(2, None), (16, None), (5, 0)])
def test_a_round_of_two_or_sixteen_or_of_nobody_is_refused(number: int, at_most: int | None) -> None:
    with pytest.raises(ValueError, match="not"):
        choose_round(network_of(an_ecosystem("K1-B1")), number=number, organisation_at_most=at_most)


def test_an_empty_region_has_an_empty_round() -> None:
    found = choose_round(network_of(an_ecosystem("")))
    assert found.suggestions == ()
    assert found.before == found.after
