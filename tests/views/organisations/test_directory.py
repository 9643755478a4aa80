"""The directory finds, filters and sorts, and its address says how."""

from urllib.parse import parse_qs

from dashboard.analysis.network import network_of
from dashboard.analysis.standing import Standing
from dashboard.model import Corner
from dashboard.texts import Language, texts_in
from dashboard.views.organisations.asked import Asked, Order
from dashboard.views.organisations.directory import Directory, directory, rows_of
from dashboard.views.organisations.listing import listing
from dashboard.views.organisations.title import of_directory
from tests.domain import a_relation, an_ecosystem

DUTCH = texts_in(Language.DUTCH)
REGION = an_ecosystem(
    "K1-B1, B1-G1, K1-G1, B2-B1, O1",
    a_relation("K1-G2", themes="water"),
    K1={"name": "Élan Instituut", "place": "Best", "offers": "een meetlab"},
    B1={"name": "Zon", "place": "Eindhoven"},
    B2={"name": "Aarde", "themes": "water", "part_of": "B1"},
    B3={"name": "Maan <b>"},
)


def found(**asked: object) -> Directory:
    network = network_of(REGION)
    return directory(network, rows_of(network), Asked(**asked), DUTCH)  # type: ignore[arg-type]


def ids(**asked: object) -> list[str]:
    return [row.organisation.id for row in found(**asked).rows]


def test_search_looks_in_names_offers_and_places_without_case_and_accents():
    assert ids(search="elan") == ["K1"]
    assert ids(search="MEETLAB") == ["K1"]
    assert ids(search="eindh") == ["B1"]
    assert ids(search="nobody") == []


def test_filters_hold_together():
    assert set(ids(corner=(Corner.BUSINESS, Corner.OTHER))) == {"B1", "B2", "B3", "O1"}
    assert ids(corner=(Corner.BUSINESS,), standing=Standing.NOTHING_KNOWN) == ["B3"]
    assert ids(place="best") == ["K1"]


def test_a_theme_finds_who_takes_part_and_who_only_carries_it():
    assert set(ids(theme="water")) == {"K1", "G2", "B2"}


def test_each_order_puts_first_what_it_promises():
    assert ids(sort=Order.NAME)[0] == "B2"
    assert ids(sort=Order.LINKS)[:2] == ["K1", "B1"]
    assert found(sort=Order.STANDING).rows[0].standing is Standing.GOLDEN
    assert ids(sort=Order.PLACE)[:2] == ["K1", "B1"]


def test_the_address_says_what_was_asked_and_nothing_else():
    asked = Asked(corner=(Corner.BUSINESS, Corner.OTHER), standing=Standing.OPEN)
    page, _, query = asked.address(sort=Order.LINKS).partition("?")
    assert page == "organisations"
    assert parse_qs(query) == {"corner": ["business", "other"], "standing": ["open"], "sort": ["links"]}
    assert Asked().address() == "organisations"


def test_the_title_counts_what_fits_and_else_what_we_do_not_know():
    assert of_directory(found(), DUTCH) == "Van 1 organisatie weten we nog niet met wie ze werkt."
    assert of_directory(found(corner=(Corner.BUSINESS,)), DUTCH) == "3 organisaties passen hierbij."
    assert of_directory(found(search="nobody"), DUTCH) == "Geen organisatie past hierbij."


def test_the_table_says_how_it_is_sorted_and_shows_names_as_text():
    markup = listing(found(sort=Order.LINKS), dict(REGION.by_id), DUTCH)
    assert markup.count("aria-sort") == 1
    assert 'aria-sort="descending"' in markup
    assert "Maan &lt;b&gt;" in markup
    assert "onderdeel van Zon" in markup


def test_a_long_list_shows_the_first_and_offers_the_rest():
    region = an_ecosystem(", ".join(f"B{n}" for n in range(1, 100)))
    network = network_of(region)
    markup = listing(directory(network, rows_of(network), Asked(), DUTCH), dict(region.by_id), DUTCH)
    assert markup.count('<th scope="row">') == 60
    assert "Nog 39 organisaties" in markup
