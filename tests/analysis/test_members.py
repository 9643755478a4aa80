"""What a list's members have together, against the definitions and in small regions."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.analysis.members import members_of
from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.analysis.suggestions import offers_met, suggest
from dashboard.model import Ecosystem
from tests.analysis.naive import Naive, World
from tests.analysis.regions import DAY, ecosystems
from tests.analysis.suggestions.naive import Naive as NaiveSuggestions
from tests.analysis.suggestions.regions import regions
from tests.domain import an_ecosystem, an_organisation

thorough = settings(deadline=None)
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
EVERYTHING = 10**6


@st.composite
def some_of(draw, drawn):
    """A region and some of its organisations, with one that is not in it."""
    ecosystem = draw(drawn)
    ids = [each.id for each in ecosystem.organisations]
    kept = draw(st.lists(st.booleans(), min_size=len(ids), max_size=len(ids)))
    return ecosystem, frozenset({each for each, is_hers in zip(ids, kept, strict=True) if is_hers} | {"gone"})


@thorough
@given(some_of(ecosystems()))
def test_who_has_no_partner_and_who_works_with_both_is_as_counted_one_by_one(
    case: tuple[Ecosystem, frozenset[str]],
) -> None:
    ecosystem, hers = case
    world = World(Naive(ecosystem, DAY))
    found = members_of(network_of(ecosystem, Question(on=DAY)), hers)
    assert list(found.ids) == [each for each in world.ids if each in hers]
    known = [each for each in world.of_the_three() if each in hers]
    assert list(found.own_corner_only) == [
        each for each in known if world.neighbours(each) and not world.other_corners(each)
    ]
    assert list(found.nothing_known) == [each for each in known if not world.neighbours(each)]
    linked = [each for each in known if world.neighbours(each)]
    assert (found.headline.linked, found.headline.both_others, found.headline.nothing_known) == (
        len(linked),
        sum(len(world.other_corners(each)) == 2 for each in linked),
        len(known) - len(linked),
    )
    assert (found.region.linked, found.region.both_others, found.region.nothing_known) == world.headline()


@thorough
@given(ecosystems())
def test_of_a_list_that_names_everybody_the_figures_are_those_of_the_region(ecosystem: Ecosystem) -> None:
    network = network_of(ecosystem, Question(on=DAY))
    found = members_of(network, network.ids)
    assert found.headline == found.region


@unhurried
@given(some_of(regions()))
def test_every_offer_of_hers_that_meets_a_need_is_found_once(case: tuple[Ecosystem, frozenset[str]]) -> None:
    ecosystem, hers = case
    network = network_of(ecosystem)
    naive = NaiveSuggestions(network)
    expected = {
        pair: naive.offer_meets_need(*pair)
        for pair in naive.pairs()
        if hers & set(pair) and naive.offer_meets_need(*pair)
    }
    found = offers_met(network, members=hers)
    assert {each.pair: 1 + each.mutual for each in found} == expected
    assert len(found) == len(expected)
    for each in found:
        assert each.offer in naive.by_id[each.offering].offers
        assert each.need in naive.by_id[each.needing].needs


@unhurried
@given(some_of(regions()))
def test_without_limits_every_pair_with_a_member_of_hers_is_suggested(
    case: tuple[Ecosystem, frozenset[str]],
) -> None:
    ecosystem, hers = case
    network = network_of(ecosystem)
    naive = NaiveSuggestions(network)
    family = naive.family
    suggested = suggest(network, count=EVERYTHING, members=hers)
    assert all(hers & set(each.pair) for each in suggested)
    assert {frozenset(family[end] for end in each.pair) for each in suggested} == {
        frozenset((family[u], family[v])) for u, v in naive.pairs() if hers & {u, v}
    }


@unhurried
@given(some_of(regions()), st.integers(1, 4))
def test_what_she_can_bring_about_goes_before_what_she_cannot(
    case: tuple[Ecosystem, frozenset[str]], count: int
) -> None:
    ecosystem, hers = case
    network = network_of(ecosystem)
    naive = NaiveSuggestions(network)

    def can(u: str, v: str) -> bool:
        through = {each for each in naive.common(u, v) if not naive.is_hub(each)}
        return {u, v} <= hers or bool(through & hers)

    taken = suggest(network, count=count, members=hers)
    if all(can(*each.pair) for each in taken):
        return
    families = {frozenset(naive.family[end] for end in each.pair) for each in taken}
    # Of two families one pair stands for all: the one that the whole list has.
    whole = [each.pair for each in suggest(network, count=EVERYTHING, members=hers)]
    left = [
        (u, v)
        for u, v in whole
        if frozenset((naive.family[u], naive.family[v])) not in families and can(u, v)
    ]
    assert not left


@unhurried
@given(some_of(regions()))
def test_a_member_that_works_with_both_is_asked_first(case: tuple[Ecosystem, frozenset[str]]) -> None:
    ecosystem, hers = case
    network = network_of(ecosystem)
    naive = NaiveSuggestions(network)
    for each in suggest(network, count=EVERYTHING, members=hers):
        known = {one for one in naive.common(*each.pair) if one in hers and not naive.is_hub(one)}
        if known and each.introducers:
            assert each.introducers[0] in known


def test_two_members_go_before_a_stranger_who_would_stand_higher():
    texts = {"B1": ("laser lab", ""), "K1": ("", "laser lab"), "G9": ("", "laser lab"), "B9": ("", "")}
    organisations = [
        an_organisation(id, offers=offers, needs=needs, place="Best") for id, (offers, needs) in texts.items()
    ]
    region = an_ecosystem("", *organisations)
    network = network_of(region)
    (only,) = suggest(network, count=1, members=frozenset({"B1", "K1"}))
    assert only.pair == ("B1", "K1")
    assert [each.pair for each in offers_met(network, members=frozenset({"B1", "K1"}))] == [
        ("B1", "G9"),
        ("B1", "K1"),
    ]


def test_a_list_of_businesses_is_not_kept_to_two_introductions_with_knowledge():
    firms = [an_organisation(f"B{n}", offers="laser lab") for n in range(6)]
    schools = [an_organisation(f"K{n}", needs="laser lab") for n in range(6)]
    network = network_of(an_ecosystem("", *firms, *schools))
    hers = frozenset(each.id for each in firms)
    assert len(suggest(network, count=5)) == 2
    assert len(suggest(network, count=5, members=hers)) == 5


def test_a_member_of_no_corner_is_on_the_list_and_in_no_figure():
    found = members_of(network_of(an_ecosystem("O1-B1, B2")), ["O1", "B2"])
    assert found.ids == ("B2", "O1")
    assert found.without_partner == 1
    assert found.headline.organisations == 1


def test_a_list_of_nobody_that_is_there_has_nothing():
    found = members_of(network_of(an_ecosystem("B1-K1")), ["gone"])
    assert (found.ids, found.met, found.introductions) == ((), (), ())
    assert found.region.linked == 2
