"""One organisation's page: what it gives first, what we do not know as what we do not know."""

from datetime import UTC, datetime

import pytest

from dashboard.analysis.network import network_of
from dashboard.analysis.suggestions import suggest
from dashboard.analysis.triangles import Triangles, around
from dashboard.model import Batch, Ecosystem, PartialDate
from dashboard.texts import Language, texts_in
from dashboard.views.connections import connections
from dashboard.views.organisations.one import One, activities_of
from dashboard.views.organisations.page import page
from dashboard.views.organisations.title import of_one
from tests.domain import a_relation, an_activity, an_ecosystem
from tests.hostile import HOSTILE

DUTCH = texts_in(Language.DUTCH)


def one(ecosystem: Ecosystem, id: str = "B1", **provenance: Batch) -> One:
    network = network_of(ecosystem)
    return One(
        network=network,
        organisation=ecosystem.by_id[id],
        connections=connections(network, id),
        activities=activities_of(network, id),
        triangles=around(network, id) if id in network.index else Triangles((), ()),
        suggestions=suggest(network, organisation=id, well_known=True) if id in network.index else (),
        introduces=suggest(network, introducer=id, well_known=True) if id in network.index else (),
        provenance=provenance,
        parts=(),
    )


def test_offers_come_before_everything_else():
    markup = page(
        one(an_ecosystem("B1-K1, B1-G1", B1={"offers": "Een meetlab", "needs": "Een proefplek"})), DUTCH
    )
    order = ["Een meetlab", "Een proefplek", "kan aan elkaar voorstellen", "verbindingen", "Gegevens en waar"]
    assert [markup.index(each) for each in order] == sorted(markup.index(each) for each in order)


def test_no_connection_known_is_never_no_connection():
    markup = page(one(an_ecosystem("B1")), DUTCH)
    assert "Geen verbinding bekend" in markup
    assert "Dat zegt iets over onze gegevens, niet over B1." in markup
    columns = page(one(an_ecosystem("B1-K1")), DUTCH)
    assert columns.count("geen verbinding bekend") >= 2


def test_its_triangles_are_drawn_and_told():
    markup = page(one(an_ecosystem("", an_activity("Stadslicht", "B1 K1 G1"), a_relation("B1-G2"))), DUTCH)
    assert "Eén driehoek is rond, één staat open" in markup
    assert "binnen één samenwerking: Stadslicht" in markup
    assert markup.count("<figure") == 2


def test_every_fact_says_where_it_comes_from():
    batch = Batch(1, "An Smit", "lijst.csv", datetime(2026, 3, 12, tzinfo=UTC))
    found = one(an_ecosystem("", B1={"place": "Best", "website": "javascript:alert(1)"}), place=batch)
    markup = page(found, DUTCH)
    assert "uit één bron: lijst.csv, 12 maart 2026" in markup
    assert "<small>lijst.csv, An Smit, 12 maart 2026</small>" in markup
    assert 'href="javascript' not in markup


def test_asked_and_nothing_is_shown_with_its_year():
    asked = a_relation("B1-G1", "none", last_confirmed=2024)
    assert "Nagevraagd in 2024: nog niets met G1." in page(one(an_ecosystem("", asked)), DUTCH)


@pytest.mark.parametrize(
    ("offer", "title"),
    [
        ("Shared wafer runs, every month", "B1 biedt shared wafer runs."),
        ("Een meetlab voor lichtchips", "B1 biedt een meetlab voor lichtchips."),
        ("NanoLab@TU/e, a cleanroom", "B1 biedt NanoLab\\@TU\\/e."),
        ("Ion Beam Facility", "B1 biedt Ion Beam Facility."),
    ],
)
def test_the_title_is_what_it_has_to_offer(offer: str, title: str):
    assert of_one(one(an_ecosystem("", B1={"offers": offer})), DUTCH) == title


def test_without_an_offer_the_title_is_where_it_stands():
    assert of_one(one(an_ecosystem("B1-K1, B1-G1, K1-G1")), DUTCH) == "B1 zit in een gouden driehoek."
    assert of_one(one(an_ecosystem("B1-K1, B1-G1")), DUTCH) == "B1 kan twee hoeken aan elkaar voorstellen."
    assert of_one(one(an_ecosystem("B1-B2")), DUTCH) == "B1 heeft één bekende verbinding."
    assert of_one(one(an_ecosystem("B1")), DUTCH) == "Van B1 kennen we nog geen verbinding."


@pytest.mark.parametrize("name", HOSTILE)
def test_any_name_and_offer_is_shown_as_text(name: str):
    region = an_ecosystem(
        "B1-K1, B1-G1",
        an_activity("P", "B1 K1", url=name),
        B1={"name": name, "offers": (name,)},
        K1={"name": name},
    )
    markup = page(one(region), DUTCH).casefold()
    assert "<script" not in markup
    assert "<img" not in markup
    assert 'href="javascript' not in markup


def test_who_works_with_both_is_told_whom_to_introduce():
    on_water = (a_relation("O1-K1", themes="water"), a_relation("O1-B1", themes="water"))
    markup = page(one(an_ecosystem("", *on_water), "O1"), DUTCH)
    assert "O1 kan aan elkaar voorstellen" in markup
    assert "Nu geen kansrijke kennismaking" not in markup


def test_who_has_ended_says_so_and_whoever_has_not_does_not():
    ended = an_ecosystem("K1-B1", B1={"until": PartialDate(2025, 11, 25)}, G1={"until": PartialDate(2020)})
    assert "gestopt op 25 november 2025" in page(one(ended), DUTCH)
    assert "gestopt in 2020" in page(one(ended, "G1"), DUTCH)
    assert "gestopt" not in page(one(ended, "K1"), DUTCH)


def test_a_page_leads_to_where_its_facts_are_changed_and_to_what_was_changed():
    markup = page(one(an_ecosystem("B1")), DUTCH)
    assert 'href="edit?organisation=B1"' in markup
    assert 'href="history?organisation=B1"' in markup
