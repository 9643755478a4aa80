"""Which organisations in a room are worth a conversation."""

from dataclasses import replace

from dashboard.analysis.network import network_of
from dashboard.analysis.suggestions import ReasonCode, suggest
from dashboard.analysis.tables import worthwhile
from dashboard.model import Region, Settings
from tests.domain import an_ecosystem, an_organisation

NOBODY_WELL_KNOWN = Settings(well_known_share=0, well_known_at_least=0)
REGION = an_ecosystem(
    "K1-B1, B1-G1, K2-B1, K2-G2, B2-G2, K3-B4",
    region=Region("Testland", "NL", settings=NOBODY_WELL_KNOWN),
    K1={"offers": "cleanroom voor fotonica"},
    G1={"themes": "photonics"},
    B2={"needs": "cleanroom fotonica", "inside": True},
)
NETWORK = network_of(REGION)


def test_only_those_who_are_there_are_brought_together() -> None:
    here = [REGION.by_id[each] for each in ("K1", "G1", "B2")]
    assert {each for pair in worthwhile(NETWORK, here) for each in pair} <= {"K1", "G1", "B2"}


def test_every_pair_that_may_be_suggested_is_there_without_the_limits_of_a_list() -> None:
    found = worthwhile(NETWORK, NETWORK.organisations)
    for pair, each in found.items():
        alone = suggest(NETWORK, pair=pair, count=1)
        if each.suggestion is None:
            assert alone == ()
        else:
            codes = {reason.code for reason in alone[0].reasons} - {ReasonCode.REACH}
            assert {reason.code for reason in each.suggestion.reasons} == codes
    listed = {each.pair for each in suggest(NETWORK, count=50)}
    assert listed
    assert listed <= set(found)


def test_an_offer_that_meets_a_need_counts_also_between_acquaintances() -> None:
    region = an_ecosystem("K1-B1", K1={"offers": "zonnecellen testen"}, B1={"needs": "zonnecellen testen"})
    (found,) = worthwhile(network_of(region), region.organisations).values()
    assert found.suggestion is None
    (met,) = found.offers
    assert (met.offering, met.needing, met.mutual) == ("K1", "B1", False)


def test_what_is_said_in_the_room_counts_and_so_does_who_is_new() -> None:
    said = replace(REGION.by_id["G2"], needs=("studenten die meten",))
    new = an_organisation("O~", name="Nieuw", offers=("studenten die kunnen meten",))
    found = worthwhile(NETWORK, [said, new])
    assert [each.offering for each in found["G2", "O~"].offers] == ["O~"]


def test_parts_of_one_whole_do_not_meet_over_an_offer() -> None:
    region = an_ecosystem("K1, K2", K1={"offers": "laser", "part_of": "K2"}, K2={"needs": "laser"})
    assert worthwhile(network_of(region), region.organisations) == {}


def test_nobody_has_nothing_to_talk_about() -> None:
    assert worthwhile(NETWORK, []) == {}
