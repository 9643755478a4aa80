"""The region outside its centre is compared with the centre, and only where there is enough to compare."""

from dashboard.analysis.beyond_centre import FEWEST, beyond_centre
from dashboard.analysis.network import network_of
from dashboard.model import Corner
from tests.domain import an_ecosystem

CENTRE = {f"B{n}": {"place": "Eindhoven"} for n in range(1, 7)}
VILLAGES = {f"B{n}": {"place": "Asten" if n % 2 else "Best"} for n in range(7, 12)}
KNOWLEDGE = {"K1": {"place": "Eindhoven"}}
EVERYBODY = ", ".join([*CENTRE, *VILLAGES, "K1"])


def found(links: str = "", **changed):
    region = an_ecosystem(
        f"{links}, {EVERYBODY}".strip(", "), **{**CENTRE, **VILLAGES, **KNOWLEDGE, **changed}
    )
    return beyond_centre(network_of(region))


def test_links_are_counted_in_the_largest_place_and_outside_it():
    reach = found("B1-K1, B2-K1, B3-K1, B7-K1")
    assert reach is not None
    assert (reach.centre, reach.of, reach.to) == ("Eindhoven", Corner.BUSINESS, Corner.KNOWLEDGE)
    assert (reach.centre_linked, reach.centre_total) == (3, 6)
    assert (reach.beyond_linked, reach.beyond_total) == (1, 5)


def test_a_region_without_links_is_not_compared():
    assert found() is None


def test_a_few_organisations_outside_the_centre_are_not_compared():
    assert len(VILLAGES) == FEWEST
    assert found("B1-K1", B7={"place": "Eindhoven"}) is None


def test_an_organisation_without_a_place_stands_nowhere():
    reach = found("B1-K1, B2-K1", B1={"place": ""})
    assert reach is not None
    assert reach.centre_total == 5
    assert reach.centre_linked == 1


def test_organisations_outside_the_region_do_not_count():
    reach = found("B1-K1, B7-K1", B12={"place": "Asten", "inside": False})
    assert reach is not None
    assert reach.beyond_total == 5


def test_the_pair_furthest_behind_is_told():
    reach = found("B1-K1, B2-K1, B7-K1, B1-G1, B2-G1, B3-G1, B4-G1, G1", G1={"place": "Eindhoven"})
    assert reach is not None
    assert reach.to is Corner.GOVERNMENT
