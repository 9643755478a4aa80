"""The example's own texts stand in the reader's language wherever a view shows them."""

import pytest

from dashboard.analysis.network import network_of
from dashboard.model import Activity, ActivityKind, Corner, Ecosystem, Organisation, Participation, Role
from dashboard.texts import Language, texts_in
from dashboard.views import card, connections
from dashboard.vocabularies import wording

OFFER = "Shared research programmes"
FACT = "Founded by Philips, ASML, NXP, Signify and the High Tech Campus."
OWN = "Een proeftuin voor <zeewier>"


@pytest.fixture
def region() -> Ecosystem:
    holst = Organisation(id="holst", name="Holst Centre", corner=Corner.KNOWLEDGE, offers=(OFFER, OWN))
    nxp = Organisation(id="nxp", name="NXP", corner=Corner.BUSINESS)
    together = Activity(id="samen", name="Samen", kind=ActivityKind.PROJECT, evidence=FACT)
    taking_part = tuple(
        Participation(activity="samen", organisation=each, role=Role.PARTNER) for each in ("holst", "nxp")
    )
    return Ecosystem(organisations=(holst, nxp), activities=(together,), participations=taking_part)


@pytest.mark.parametrize("language", Language)
def test_a_card_says_an_offer_in_the_readers_language_and_escapes_what_a_region_wrote(
    region: Ecosystem, language: Language
) -> None:
    shown = card.markup(network_of(region), "holst", texts_in(language))
    assert wording(OFFER, language) in shown
    assert (OFFER in shown) == (language is Language.ENGLISH)
    assert "Een proeftuin voor &lt;zeewier&gt;" in shown


@pytest.mark.parametrize("language", Language)
def test_what_a_connection_rests_on_is_said_in_the_readers_language(
    region: Ecosystem, language: Language
) -> None:
    network = network_of(region)
    (connection,) = connections.connections(network, "holst")
    (said,) = connections.evidence(connection, network, texts_in(language))
    assert said == f"Samen: {wording(FACT, language)}"
