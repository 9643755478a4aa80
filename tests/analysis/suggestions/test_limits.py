"""The limits of a list hold on any region."""

from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.analysis.families import family_of
from dashboard.analysis.network import network_of
from dashboard.analysis.suggestions import ReasonCode, suggest
from dashboard.model import Ecosystem, Settings
from tests.analysis.suggestions.naive import Naive
from tests.analysis.suggestions.regions import regions

LIMITED = Settings(
    well_known_share=0.1,
    well_known_at_least=2,
    hub_from_links=4,
    introducer_at_most=2,
    organisation_at_most=2,
    theme_needs_organisations=2,
)
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@unhurried
@given(regions(LIMITED), st.integers(1, 12))
def test_nobody_stands_in_a_list_too_often(ecosystem: Ecosystem, count: int) -> None:
    family = family_of(ecosystem)
    told = suggest(network_of(ecosystem), count=count)
    assert len(told) <= count
    ends = Counter(family[end] for each in told for end in each.pair)
    assert all(often <= LIMITED.organisation_at_most for often in ends.values())
    introducers = Counter(introducer for each in told for introducer in each.introducers)
    assert all(often <= LIMITED.introducer_at_most for often in introducers.values())
    corners = Counter(frozenset(ecosystem.by_id[end].corner for end in each.pair) for each in told)
    assert all(often <= max(1, count // 2) for often in corners.values())


@unhurried
@given(regions(LIMITED))
def test_two_of_the_best_known_meet_only_when_asked_for(ecosystem: Ecosystem) -> None:
    network = network_of(ecosystem)
    linked = sorted(
        (each for each in network.ids if network.degree(each)), key=lambda each: -network.degree(each)
    )
    best = set(linked[: max(2, -(-len(linked) // 10))])
    assert not any(set(each.pair) <= best for each in suggest(network, count=50))


@unhurried
@given(regions(LIMITED), st.integers(3, 12))
def test_a_list_keeps_one_place_in_five_for_those_without_links_where_there_is_one_to_give(
    ecosystem: Ecosystem, count: int
) -> None:
    network = network_of(ecosystem)
    naive = Naive(network)

    def without_links(pair: tuple[str, str]) -> bool:
        return any(naive.is_unknown(end) for end in pair)

    told = [each for each in suggest(network, count=count) if without_links(each.pair)]
    at_all = [each for each in suggest(network, count=1000) if without_links(each.pair)]
    # Other limits may leave fewer than a fifth, but never none where there is one.
    assert bool(told) == bool(at_all)


@unhurried
@given(regions(LIMITED), st.data())
def test_a_list_for_one_organisation_is_about_that_organisation(
    ecosystem: Ecosystem, data: st.DataObject
) -> None:
    asked = data.draw(st.sampled_from([each.id for each in ecosystem.organisations]))
    told = suggest(network_of(ecosystem), organisation=asked, count=8)
    assert all(asked in each.pair for each in told)
    assert len({each.other(asked) for each in told}) == len(told)


@unhurried
@given(regions(LIMITED))
def test_every_suggestion_has_a_reason_that_suffices(ecosystem: Ecosystem) -> None:
    for each in suggest(network_of(ecosystem), count=50, well_known=True):
        codes = [reason.code for reason in each.reasons]
        assert any(code.suffices for code in codes)
        assert codes == sorted(codes, key=list(ReasonCode).index)
        shared = each.reason(ReasonCode.SHARED_INTRODUCER)
        assert shared is None or set(shared.introducers) <= set(each.introducers)


@unhurried
@given(regions(LIMITED))
def test_more_suggestions_follow_those_that_stand_and_keep_every_limit(ecosystem: Ecosystem) -> None:
    network = network_of(ecosystem)
    first = suggest(network, count=3)
    more = suggest(network, count=8, after=first)
    assert more[: len(first)] == first
    assert len({each.pair for each in more}) == len(more) <= 8
    ends = Counter(end for each in more for end in each.pair)
    named = Counter(introducer for each in more for introducer in each.introducers)
    assert max(ends.values(), default=0) <= LIMITED.organisation_at_most
    assert max(named.values(), default=0) <= LIMITED.introducer_at_most
