"""What an organisation can contribute: with who looks for it; the question where nobody knows."""

from dataclasses import replace

from dashboard.analysis.network import network_of
from dashboard.analysis.offers import offers as offers_of
from dashboard.model import Ecosystem
from dashboard.texts import Language, texts_in
from dashboard.views.organisations.offers import offers
from tests.domain import an_ecosystem, an_organisation
from tests.views.organisations.test_page import one

DUTCH, ENGLISH = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)


def shown(ecosystem: Ecosystem, id: str, language: Language = Language.DUTCH) -> str:
    found = offers_of(network_of(ecosystem))
    around = tuple(each for each in found.meetings if id in (each.offer.organisation, each.need.organisation))
    return offers(
        replace(one(ecosystem, id), meetings=around, asked=bool(found.needed), told=bool(found.offered)),
        texts_in(language),
    )


def test_an_offer_says_who_looks_for_it_and_a_need_who_offers_that() -> None:
    region = an_ecosystem(
        "",
        K1={"name": "Peelcollege", "offers": "Een meetlab; Drukkerij", "themes": "photonics"},
        B1={"name": "Lichtspoor", "needs": "Meetlab"},
    )
    lab = shown(region, "K1")
    assert "Misschien zoekt" in lab
    assert lab.index("Een meetlab") < lab.index("Lichtspoor") < lab.index("Drukkerij")
    assert lab.index("Drukkerij") < lab.index("We kennen nog niemand die dit zoekt.")
    assert "fotonica" in lab
    assert "Peelcollege</a> may offer this." in shown(region, "B1", Language.ENGLISH)


def test_of_many_that_look_for_it_three_are_named() -> None:
    firms = [an_organisation(f"B{n}", needs="Meetlab", name=f"Firma {n}") for n in range(5)]
    markup = shown(an_ecosystem("", *firms, K1={"offers": "Meetlab"}), "K1", Language.ENGLISH)
    assert markup.count("Firma") == 3
    assert "2 others may be looking for this." in markup


def test_where_nobody_told_what_they_need_nobody_is_said_to_be_missing() -> None:
    markup = shown(an_ecosystem("", K1={"offers": "Meetlab"}), "K1")
    assert "niemand" not in markup


def test_who_told_nothing_is_asked_what_it_can_contribute() -> None:
    markup = shown(an_ecosystem("", K1={"name": "<b>Peel</b>"}), "K1")
    assert "Wat kan &lt;b&gt;Peel&lt;/b&gt; bijdragen?" in markup
    assert 'data-go="offers?add=K1"' in markup


def test_no_number_or_address_is_shown() -> None:
    markup = shown(an_ecosystem("", K1={"offers": "Advies, bel 06-12345678 of a@b.nl"}), "K1")
    assert "Advies, bel … of …" in markup
