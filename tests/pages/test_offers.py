"""The page of offers and needs: what meets, what is left, and saying what somebody can contribute."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.model import Corner, EntityKind, Introduction, Organisation, Relation, put
from dashboard.texts import Language, texts_in
from dashboard.views.field_words import value_of
from dashboard.workspace import BY_HAND, Workspace
from tests.hostile import HOSTILE
from tests.pages.markup import markup_of

PAGE = Path(__file__).parents[2] / "pages" / "offers.py"


def opened(language: str = "en", **query: str) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = language
    page.session_state["author"] = "Anna"
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


def an(id: str, name: str, corner: str, **facts: object) -> Organisation:
    return Organisation(id, name, Corner(corner), inside=True, **facts)  # type: ignore[arg-type]


@pytest.fixture
def own(workspace: Workspace) -> Workspace:
    """A region of five: a lab that meets two needs, one of them of an acquaintance."""
    workspace.undo(1, author="Anna")
    everybody = [
        an("k", "Peelcollege", "knowledge", offers=("Batterijtesten", "Een drukkerij"), themes=("energy",)),
        an("b", "Lichtspoor", "business", needs=("Testen van batterijen",), themes=("energy",), place="Best"),
        an("c", "Peelrobot", "business", needs=("Batterijtesten",), themes=("robotics",)),
        an("g", "Gemeente Best", "government", needs=("Een zwembad",), themes=("energy",), place="Best"),
        an("h", "Waterlab", "government"),
    ]
    workspace.commit(map(put, [*everybody, Relation("c", "k")]), author="Anna", source="lijst.csv")
    return workspace


def test_the_example_says_what_is_on_offer_and_asks_for_needs(workspace: Workspace) -> None:
    page = opened("nl")
    assert "Wat er gezocht wordt, weten we nog niet" in page.title[0].value
    shown = markup_of(page)
    assert "een cleanroom voor nanotechnologie" in shown
    assert "Wat organisaties zoeken, weten we nog niet." in shown


def test_what_meets_comes_with_why_and_whether_they_know_each_other(own: Workspace) -> None:
    page = opened()
    assert page.title[0].value == "Somebody seems to offer what another looks for, and we know of no link."
    meetings, left = markup_of(page).split('id="offers"')
    first, second = meetings.index("Lichtspoor"), meetings.index("Peelrobot")
    assert first < second
    assert "No link known" in meetings[first:second]
    assert 'data-go="introductions?pair=k%7Cb"' in meetings[first:second]
    assert "introductions?" not in meetings[second:]
    assert "Both mention ‘Testen’ and ‘batterijen’. Both work on energy." in meetings[:second]
    assert "Work together already" in meetings[second:]
    offers, needs = left.split('id="needs"')
    assert "Een drukkerij" in offers
    assert "Batterijtesten" not in offers
    assert "Een zwembad" in needs
    assert "Peelcollege" in needs, "who carries the theme in another corner could be asked"


def test_who_is_being_introduced_already_is_said(own: Workspace) -> None:
    taken = Introduction("i1", one="b", other="k", owner="Anna")
    own.commit([put(taken)], author="Anna", source="by hand")
    shown = markup_of(opened())
    assert "Somebody is introducing them" in shown
    assert "No link known" not in shown


def test_in_an_empty_region_the_page_asks_what_somebody_can_contribute(workspace: Workspace) -> None:
    workspace.undo(1, author="Anna")
    page = opened()
    assert page.title[0].value == "What can everybody contribute? We do not know yet."


@pytest.mark.parametrize(
    ("query", "there", "gone"),
    [
        ({"place": "Best"}, ["Lichtspoor", "Een zwembad"], ["Peelrobot", "Een drukkerij"]),
        ({"theme": "robotics"}, ["Peelrobot"], ["Lichtspoor", "Een zwembad", "Een drukkerij"]),
        ({"corner": "government"}, ["Een zwembad"], ["Peelrobot", "Een drukkerij"]),
        ({"search": "DRUKKER"}, ["Een drukkerij"], ["Peelrobot", "Een zwembad"]),
        ({"corner": "nonsense", "needs": "-3"}, ["Peelrobot", "Lichtspoor", "Een zwembad"], []),
    ],
)
def test_filters_stand_in_the_address(
    query: dict[str, str], there: list[str], gone: list[str], own: Workspace
) -> None:
    shown = markup_of(opened(**query))
    assert all(each in shown for each in there)
    assert not any(f">{each}<" in shown for each in gone)


def test_nothing_that_fits_has_a_way_back(own: Workspace) -> None:
    assert 'data-go="offers?all=yes"' in markup_of(opened(search="zeppelin"))


def test_a_long_part_shows_ten_and_the_way_to_more(own: Workspace) -> None:
    many = [an(f"m{n:02}", f"Firma {n}", "business", offers=(f"qq{n}xx{n}",)) for n in range(40)]
    own.commit(map(put, many), author="Anna", source="l.csv")
    assert markup_of(opened()).count("qq") == 9
    assert 'data-go="offers?offers=30"' in markup_of(opened())
    assert markup_of(opened(offers="30")).count("qq") == 29


def test_what_somebody_can_contribute_is_kept_as_an_edit_of_hers(own: Workspace) -> None:
    page = opened(add="h")
    form = {each.label: each for each in page.text_area}
    assert set(form) == {"Offers", "Needs"}
    form["Offers"].set_value("Een zwembad voor proeven\nMeetboeien")
    next(each for each in page.button if each.label == "Save offers and needs").click()
    page.run()
    assert not page.exception
    stands = own.ecosystem().by_id["h"]
    assert stands.offers == ("Een zwembad voor proeven", "Meetboeien")
    batch = own.history()[0]
    assert (batch.author, batch.source) == ("Anna", BY_HAND)
    assert "Een zwembad voor proeven" in markup_of(page)


def test_nobodys_address_or_number_is_shown(own: Workspace) -> None:
    text = "Advies over optica, bel Jan op 06-12345678 of jan@peel.nl"
    own.commit([put(an("z", "Optica", "knowledge", offers=(text,)))], author="Anna", source="l.csv")
    shown = markup_of(opened())
    assert "Advies over optica" in shown
    assert "12345678" not in shown
    assert "jan@peel.nl" not in shown


@pytest.mark.parametrize("name", HOSTILE)
def test_any_name_and_text_is_shown_as_text(name: str, own: Workspace) -> None:
    own.commit(
        [put(an("z", name or "x", "knowledge", offers=(f"{name} optica",), needs=(f"{name} laser",)))],
        author="Anna",
        source="l.csv",
    )
    shown = markup_of(opened())
    assert "<script" not in shown
    assert "<img" not in shown.replace('<img class="', "")


def test_history_keeps_a_number_to_itself_too() -> None:
    texts = texts_in(Language.ENGLISH)
    shown = value_of(EntityKind.ORGANISATION, "offers", ["Advies, bel 06-12345678", "Lab 12"], {}, texts)
    assert shown == "Advies, bel …; Lab 12"
