"""Every suggestion and every fact, against the definitions read naively, on random regions."""

from itertools import combinations

from hypothesis import HealthCheck, given, settings

from dashboard.analysis.families import family_of
from dashboard.analysis.network import network_of
from dashboard.analysis.suggestions import Reason, ReasonCode, Suggestion, suggest
from dashboard.model import Ecosystem
from tests.analysis.suggestions.naive import Naive
from tests.analysis.suggestions.regions import regions

EVERYTHING = 10**6
ORDER = [code.value for code in ReasonCode]
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@unhurried
@given(regions())
def test_without_limits_every_pair_of_families_that_may_meet_is_suggested_once(ecosystem: Ecosystem) -> None:
    network = network_of(ecosystem)
    family = family_of(ecosystem)
    suggested = [
        frozenset((family[each.source], family[each.target])) for each in suggest(network, count=EVERYTHING)
    ]
    expected = {frozenset((family[u], family[v])) for u, v in Naive(network).pairs()}
    assert set(suggested) == expected
    assert len(suggested) == len(expected)


@unhurried
@given(regions())
def test_every_suggestion_may_meet_and_tells_exactly_the_reasons_that_hold(ecosystem: Ecosystem) -> None:
    network = network_of(ecosystem)
    naive = Naive(network)
    for suggestion in suggest(network, count=EVERYTHING):
        assert suggestion.source < suggestion.target
        assert naive.may_meet(*suggestion.pair)
        held = [code for code, rank in naive.ranks(*suggestion.pair).items() if rank]
        assert [reason.code.value for reason in suggestion.reasons] == sorted(held, key=ORDER.index)
        for reason in suggestion.reasons:
            _is_true(reason, suggestion, naive)


@unhurried
@given(regions())
def test_the_order_is_that_of_the_reasons_one_after_the_other(ecosystem: Ecosystem) -> None:
    network = network_of(ecosystem)
    naive = Naive(network)
    ranks = [
        [rank or (0,) for rank in naive.ranks(*each.pair).values()]
        for each in suggest(network, count=EVERYTHING)
    ]
    assert ranks == sorted(ranks, reverse=True)


@unhurried
@given(regions())
def test_introducers_work_with_both_and_a_hub_is_named_last_and_never_alone(ecosystem: Ecosystem) -> None:
    network = network_of(ecosystem)
    naive = Naive(network)
    for suggestion in suggest(network, count=EVERYTHING):
        assert set(suggestion.introducers) <= naive.common(*suggestion.pair)
        hubs = [naive.is_hub(each) for each in suggestion.introducers]
        assert hubs == sorted(hubs)
        assert not hubs or not all(hubs)


@unhurried
@given(regions())
def test_two_that_are_asked_about_are_suggested_exactly_when_they_may_meet(ecosystem: Ecosystem) -> None:
    network = network_of(ecosystem)
    family = family_of(ecosystem)
    naive = Naive(network)
    may_meet = set(naive.pairs())
    pairs = list(combinations(network.ids, 2))[::3]
    for pair in pairs:
        found = suggest(network, count=1, pair=pair)
        families = {frozenset(map(family.__getitem__, each.pair)) for each in found}
        assert bool(found) == (pair in may_meet)
        assert families <= {frozenset(map(family.__getitem__, pair))}


def _is_true(reason: Reason, suggestion: Suggestion, naive: Naive) -> None:
    u, v = suggestion.pair
    match reason.code:
        case ReasonCode.OFFER_MEETS_NEED:
            assert reason.mutual is (naive.offer_meets_need(u, v) == 2)
            offering = reason.offered_by or ""
            assert reason.offer in naive.by_id[offering].offers
            assert reason.need in naive.by_id[suggestion.other(offering)].needs
        case ReasonCode.MISSING_CORNER:
            assert (reason.theme, reason.corner) in naive.missing_corner(u, v)
        case ReasonCode.SINGLE_PARTY:
            assert (reason.theme, reason.party) in naive.single_party(u, v)
        case ReasonCode.SHARED_INTRODUCER:
            assert reason.ways == naive.ways(u, v, reason.theme)
            assert reason.introducers
            assert set(reason.introducers) <= naive.common(u, v, reason.theme) & set(suggestion.introducers)
        case ReasonCode.CLOSES:
            assert reason.number == naive.closes(u, v)
            assert reason.ways == naive.ways(u, v)
        case ReasonCode.REACH:
            assert reason.number == naive.reach(u, v)
        case ReasonCode.UNKNOWN_NEIGHBOUR:
            assert reason.theme in naive.unknown_neighbour(u, v)
            assert reason.place == naive.by_id[u].place == naive.by_id[v].place
