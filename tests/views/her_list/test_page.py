"""What a list brings its sender, in words: honest about what is not known, harmless whatever is in it."""

from html.parser import HTMLParser

import pytest

from dashboard.exports.page_picture import Paper, pdf, png
from dashboard.texts import Language, texts_in
from dashboard.views.her_list import words
from dashboard.views.her_list.page import page
from dashboard.views.her_list.title import compared, finding
from dashboard.views.paper.her_list_sheet import sheet
from tests.domain import an_ecosystem, an_organisation
from tests.hostile import HOSTILE
from tests.views.her_list.lists import her_list

DUTCH, ENGLISH = texts_in(Language.DUTCH), texts_in(Language.ENGLISH)
LAB = {"offers": "laser lab"}
WISH = {"needs": "laser lab"}


@pytest.mark.parametrize(
    ("links", "title"),
    [
        (
            "B1, B2-K1",
            "Van 1 van de 2 organisaties op deze lijst kennen we nog geen partner in een andere hoek",
        ),
        (
            "B1, B2",
            "Van geen van de 2 organisaties op deze lijst kennen we al een partner in een andere hoek",
        ),
        ("B1-G1, B2-K1", "Alle 2 organisaties op deze lijst werken samen met een andere hoek"),
    ],
)
def test_the_title_says_of_how_many_no_partner_is_known(links: str, title: str):
    said = finding(her_list(an_ecosystem(links), "B1 B2"), DUTCH)
    assert said.startswith(title)
    assert said.endswith("een andere hoek")


def test_a_list_outside_the_corners_says_so():
    found = her_list(an_ecosystem("O1, O2"), "O1 O2")
    assert finding(found, DUTCH) == "De 2 organisaties op deze lijst staan in geen van de drie hoeken"
    assert "we nog niet met wie" not in page(found, DUTCH)


def test_the_members_stand_beside_the_whole_region():
    found = her_list(an_ecosystem("B1-K1, B1-G1, B2-B3, K9-G9"), "B1 B2")
    assert compared(found, DUTCH) == (
        "<b>2</b> organisaties hebben bekende verbindingen, <b>1</b> daarvan met beide andere hoeken; "
        "in de hele regio is dat <b>1</b> van de 7."
    )


def test_of_a_list_without_any_known_link_no_share_is_told():
    found = her_list(an_ecosystem("B1, B2, K9-G9"), "B1 B2")
    assert compared(found, DUTCH) == "We weten nog van geen van deze 2 organisaties met wie zij werken."


def test_who_works_within_its_own_corner_is_told_apart_from_whom_we_know_nothing_of():
    markup = page(her_list(an_ecosystem("B1-B2, B3, B4"), "B1 B2 B3 B4"), DUTCH)
    order = [
        "2 werken alleen binnen de eigen hoek",
        ">B1<",
        ">B2<",
        "Van 2 weten we nog niet",
        ">B3<",
        ">B4<",
    ]
    places = [markup.index(each) for each in order]
    assert places == sorted(places)


def test_names_stand_as_a_reader_looks_for_them():
    named = {"B1": "Zuidlaser", "B2": "Éclair", "B3": "aa-techniek"}
    region = an_ecosystem("", *(an_organisation(id, name=name) for id, name in named.items()))
    markup = page(her_list(region, "B1 B2 B3"), DUTCH)
    places = [markup.index(each) for each in ("aa-techniek", "Éclair", "Zuidlaser")]
    assert places == sorted(places)


def test_a_list_without_links_hears_which_lists_would_help():
    region = an_ecosystem("B1, B2-K1")
    markup = page(her_list(region, "B1 B2"), DUTCH)
    assert "Deze lijst noemt organisaties, geen verbindingen. Van 1 van de 2" in markup
    for helpful in ("kolom Partners", "projectenlijst", "subsidieregister", "CORDIS"):
        assert helpful in markup
    assert "Wat zou helpen" not in page(her_list(region, "B1 B2", names_links=True), DUTCH)
    assert "Wat zou helpen" not in page(her_list(region, "B2"), DUTCH)


def test_an_introduction_says_who_of_it_stands_on_the_list():
    region = an_ecosystem("", B1=LAB, K1=WISH)
    both = her_list(region, "B1 K1")
    assert words.why(both.members.introductions[0], both, DUTCH).endswith("Allebei op deze lijst.")
    one = her_list(region, "B1")
    assert words.why(one.members.introductions[0], one, DUTCH).endswith("Op deze lijst: B1.")


def test_a_name_that_ends_in_a_full_stop_closes_the_sentence():
    found = her_list(an_ecosystem("", B1={**LAB, "name": "Lichtspoor B.V."}, K1=WISH), "B1")
    assert words.why(found.members.introductions[0], found, DUTCH).endswith("Op deze lijst: Lichtspoor B.V.")


def test_what_meets_elsewhere_is_told_once_for_each_offer_and_not_twice():
    schools = {f"K{number}": WISH for number in range(4)}
    found = her_list(an_ecosystem("", B1=LAB, **schools), "B1")
    (met,) = found.also_met
    assert {each.pair for each in met}.isdisjoint(each.pair for each in found.members.introductions)
    assert len(met) + len(found.members.introductions) == 4
    said = words.met(met, found, DUTCH)
    assert said.startswith("B1 biedt ‘laser lab’; dat past bij wat ")


def test_where_nobody_can_be_introduced_it_says_what_is_missing():
    markup = page(her_list(an_ecosystem("B1"), "B1"), DUTCH)
    assert "Nog geen kennismakingen te noemen" in markup


@pytest.mark.parametrize("name", HOSTILE)
def test_no_name_gets_out_of_its_place(name: str):
    region = an_ecosystem(
        "",
        *(an_organisation(id, name=name, offers=(name,), needs=(name, "laser lab")) for id in ("B1", "B2")),
        an_organisation("K1", name=name, offers=("laser lab", name)),
    )
    found = her_list(region, "B1 B2 K1", source=name)
    plain = her_list(
        an_ecosystem("", B1={"needs": "laser lab"}, B2={"needs": "laser lab"}, K1={"offers": "laser lab"}),
        "B1 B2 K1",
    )
    for texts in (DUTCH, ENGLISH):
        assert Elements.of(page(found, texts)) >= Elements.of(page(plain, texts))
        assert not Elements.of(page(found, texts)) - OURS
        assert pdf(sheet(found, texts)).startswith(b"%PDF-")


OURS = {
    *("div", "p", "b", "section", "h2", "h3", "ul", "li", "a", "svg", "circle", "rect", "path", "line"),
    *("class", "href", "data-go", "role", "aria-label", "aria-hidden", "viewbox", "cx", "cy", "r", "fill"),
    *("x", "y", "width", "height", "rx", "d", "stroke-linejoin", "x1", "x2", "y1", "y2", "stroke"),
    "stroke-width",
}


class Elements(HTMLParser):
    """Every element and attribute of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {tag, *(name for name, _ in attrs)}

    @classmethod
    def of(cls, markup: str) -> set[str]:
        reader = cls()
        reader.feed(markup)
        return reader.found


TOPICS = ("lasers", "oogst", "warmte", "staal", "kaas", "textiel", "robots", "bruggen", "vezels", "dijken")


@pytest.mark.parametrize("language", Language)
def test_the_fullest_list_fits_on_one_sheet(language: Language):
    long = "Stichting Samenwerkingsverband Innovatie Zuidoost-Brabant nummer "
    organisations = []
    for number in range(60):
        at, topic = f"{number:02}", TOPICS[number % 10]
        seeks = (f"{topic}{at} {long}",) if number < 20 else ()
        offers = (f"{topic}{at} {long}",) if number < 20 else ()
        organisations += [
            an_organisation(f"B{at}", name=f"{long}{at}", needs=seeks),
            an_organisation(f"K{at}", name=f"School {long}{at}", offers=offers),
            an_organisation(f"G{at}", name=f"Kantoor {long}{at}"),
        ]
    pairs = ", ".join(f"{corner}{n}-{corner}{n + 1}" for corner in "BKG" for n in range(30, 60, 2))
    region = an_ecosystem(pairs, *organisations)
    found = her_list(region, [each.id for each in region.organisations], source=long)
    assert len(found.members.introductions) == 5
    assert found.also_met
    assert found.members.own_corner_only
    made = png(sheet(found, texts_in(language)), ppi=20)
    assert isinstance(made, bytes), "more than one page comes as a list"
    assert pdf(sheet(found, texts_in(language)), paper=Paper.A3).startswith(b"%PDF-")
