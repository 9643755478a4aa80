"""A made-up network of each of the four stages, and one that is too small."""

from itertools import combinations

from dashboard.analysis.deeper.core import core
from dashboard.analysis.deeper.losing import losing
from dashboard.analysis.deeper.stage import Indication, Stage, stage
from dashboard.analysis.network import network_of
from tests.domain import an_ecosystem


def found(text: str) -> Indication:
    network = network_of(an_ecosystem(text))
    return stage(network, losing=losing(network), core=core(network))


def star(middle: str, first: int, number: int) -> str:
    return ", ".join(f"{middle}-B{n}" for n in range(first, first + number))


def test_small_circles_are_scattered():
    apart = ", ".join(f"K{n}-B{n}, B{n}-G{n}" for n in range(10))
    assert found(apart) == Indication(Stage.SCATTERED, 30, 3, "B0", 2 - 1, found(apart).without_busiest, 0)


def test_a_star_is_a_hub_with_spokes():
    indication = found(star("K1", 1, 30))
    assert indication.stage is Stage.HUB_AND_SPOKE
    assert (indication.hub, indication.loose, indication.connected) == ("K1", 29, 31)


def test_stars_that_know_each_other_are_several_hubs():
    stars = ", ".join(star(f"K{n}", 10 * n, 9) for n in range(1, 9))
    between = ", ".join(f"K{one}-K{other}" for one, other in combinations(range(1, 9), 2))
    assert found(f"{stars}, {between}").stage is Stage.MULTI_HUB


def test_a_dense_middle_that_can_lose_its_busiest_is_a_core_with_an_edge():
    middle = ", ".join(f"K{one:02d}-K{other:02d}" for one, other in combinations(range(10), 2))
    edge = ", ".join(f"B{n:02d}-K{n % 10:02d}, B{n:02d}-K{(n + 3) % 10:02d}" for n in range(20))
    indication = found(f"{middle}, {edge}")
    assert indication.stage is Stage.CORE_AND_PERIPHERY
    assert indication.core == 10


def test_a_small_network_has_no_stage():
    assert found("K1-B1, B1-G1").stage is None
