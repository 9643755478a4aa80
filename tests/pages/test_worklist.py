"""The worklist: what would help most, mended in place, and what is left when nothing is missing."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.analysis.worklist import Want
from dashboard.model import (
    Corner,
    Level,
    OpenQuestion,
    Organisation,
    PartialDate,
    Relation,
    Verdict,
    key_of,
    put,
)
from dashboard.workspace import WORKLIST, Workspace
from tests.hostile import HOSTILE
from tests.pages.markup import markup_of

PAGE = Path(__file__).parents[2] / "pages" / "worklist.py"
PLACED = {"place": "Best", "latitude": 51.5, "longitude": 5.4, "themes": ("photonics",), "inside": True}


def opened(**query: str) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "en"
    page.session_state["author"] = "Anna"
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


@pytest.fixture
def own(workspace: Workspace) -> Workspace:
    """A region of four in which nothing is missing, to take things from."""
    workspace.undo(1, author="Anna")
    whole = [
        Organisation(id, name, Corner(corner), **PLACED)
        for id, name, corner in (
            ("k", "Peelcollege", "knowledge"),
            ("b", "Lichtspoor", "business"),
            ("g", "Gemeente Best", "government"),
        )
    ]
    today = PartialDate(2026, 1, 1)
    links = [Relation("k", "b", last_confirmed=today), Relation("b", "g", last_confirmed=today)]
    workspace.commit(map(put, [*whole, *links]), author="Anna", source="lijst.csv")
    return workspace


def test_an_empty_worklist_is_a_compliment_that_says_what_to_do_next(own: Workspace) -> None:
    page = opened()

    assert "nothing is missing in our data" in page.title[0].value
    assert 'data-go="gaps"' in markup_of(page)


def test_an_empty_region_is_told_to_bring_a_list(workspace: Workspace) -> None:
    workspace.undo(1, author="Anna")

    assert 'data-go="lists"' in markup_of(opened())


def test_what_would_help_most_is_the_title_and_every_group_can_be_opened(own: Workspace) -> None:
    lonely = [Organisation(f"b{n}", f"Firma {'xyz'[n]}", Corner.BUSINESS, **PLACED) for n in range(3)]
    bare = Organisation("b9", "Helder", Corner.BUSINESS, inside=True)
    own.commit(map(put, [*lonely, bare, Relation("b9", "k")]), author="Bram", source="l.csv")
    page = opened()

    assert page.title[0].value == "We do not know yet whom three organisations work with."
    assert 'data-go="worklist?want=no_place"' in markup_of(page)
    assert "Helder" in opened(want="no_place").button(key="worklist_open_b9").label


def test_a_place_is_chosen_beside_the_organisation_and_is_looked_up(own: Workspace) -> None:
    own.commit(
        [put(Organisation("b9", "Helder", Corner.BUSINESS, inside=True)), put(Relation("b9", "k"))],
        author="Bram",
        source="l.csv",
    )
    page = opened(want="no_place")
    page.selectbox(key="worklist_place_b9").set_value("Best").run()
    page.button(key="worklist_keep_button_places").click().run()

    assert not page.exception
    stands = own.ecosystem().by_id["b9"]
    assert (stands.place, stands.is_placed, str(stands.precision)) == ("Best", True, "town")
    assert (own.history()[0].source, own.history()[0].author) == (WORKLIST, "Anna")


def test_a_place_that_was_not_found_comes_with_what_looks_like_it(own: Workspace) -> None:
    helder = Organisation("b9", "Helder", Corner.BUSINESS, place="Eindhooven", inside=True)
    own.commit([put(helder), put(Relation("b9", "k"))], author="Bram", source="l.csv")

    assert opened(want="place_not_found").selectbox(key="worklist_place_b9").options[0] == "Eindhoven"


def test_a_corner_answers_the_question_that_asked_for_it(own: Workspace) -> None:
    asked = OpenQuestion("which_corner:o", "which_corner", ("o",), {"name": "Kring"})
    own.commit(
        [put(Organisation("o", "Kring", Corner.OTHER, **PLACED)), put(asked)], author="Bram", source="l.csv"
    )
    page = opened(want="no_corner")
    page.segmented_control(key="worklist_corner_o").set_value("government").run()
    page.button(key="worklist_keep_button_corners").click().run()

    assert own.ecosystem().by_id["o"].corner is Corner.GOVERNMENT
    assert own.questions() == ()


def test_several_get_a_theme_at_once_as_one_batch(own: Workspace) -> None:
    bare = {**PLACED, "themes": ()}
    firms = [Organisation(f"b{n}", f"Firma {'xyz'[n]}", Corner.BUSINESS, **bare) for n in range(3)]
    own.commit(map(put, firms), author="Bram", source="l.csv")
    page = opened(want="no_theme")
    page.multiselect(key="worklist_themes").set_value(["energy"]).run()
    for each in ("b0", "b2"):
        page.checkbox(key=f"worklist_theme_{each}").check().run()
    page.button(key="worklist_keep_button_themes").click().run()

    themes = {each.id: each.themes for each in own.ecosystem().organisations}
    assert (themes["b0"], themes["b1"], themes["b2"]) == (("energy",), (), ("energy",))
    assert own.history()[0].counts[0].changed == 2


def test_a_faded_relation_is_confirmed_today(own: Workspace) -> None:
    old = Relation("k", "g", level=Level.KNOWS, since=PartialDate(2001))
    own.commit([put(old)], author="Bram", source="l.csv")
    page = opened(want="faded")
    page.button(key=f"worklist_going_{key_of(old)}").click().run()

    (stands,) = (each for each in own.ecosystem().relations if each.pair == old.pair)
    assert stands.last_confirmed is not None
    assert page.title[0].value.startswith("Well done")


@pytest.mark.parametrize("verdict", Verdict)
def test_two_that_may_be_one_are_answered_here_and_not_asked_again(own: Workspace, verdict: Verdict) -> None:
    own.commit(
        [put(Organisation("b2", "Lichtspoor BV", Corner.BUSINESS, **PLACED)), put(Relation("b2", "g"))],
        author="Bram",
        source="l.csv",
    )
    page = opened(want="double")
    page.segmented_control(key="worklist_same_same_organisation:b2:b").set_value(verdict.value).run()
    page.button(key="worklist_keep_button_answers").click().run()

    assert not page.exception
    stands = own.ecosystem().by_id
    assert ("b2" in stands) is (verdict is not Verdict.SAME)
    if verdict is Verdict.SAME:
        assert "Lichtspoor BV" in stands["b"].aliases
    elif verdict is Verdict.PART_OF:
        assert stands["b2"].part_of == "b"
    assert ("perhaps doubled" in markup_of(opened())) is (verdict is Verdict.NOT_SURE)


def test_a_question_of_a_list_goes_with_its_answer(own: Workspace) -> None:
    facts = {
        "reason": "same_kvk",
        "found": "Helder",
        "candidate": "Lichtspoor",
        "file": "leden.csv",
        "row": "3",
    }
    asked = OpenQuestion("same_organisation:b2:b", "same_organisation", ("b2", "b"), facts)
    helder = Organisation("b2", "Helder", Corner.BUSINESS, **PLACED)
    own.commit(map(put, [helder, Relation("b2", "g"), asked]), author="Bram", source="leden.csv")
    page = opened(want="question")
    page.segmented_control(key=f"worklist_same_{asked.id}").set_value("different").run()
    page.button(key="worklist_keep_button_answers").click().run()

    assert own.questions() == ()
    assert own.ecosystem().decisions[0].verdict is Verdict.DIFFERENT
    own.undo(own.history()[0].id, author="Bram")
    assert own.questions() == (asked,)


def test_joins_are_kept_each_by_itself_so_that_one_can_be_taken_back(own: Workspace) -> None:
    twins = [
        Organisation("b2", "Lichtspoor BV", Corner.BUSINESS, **PLACED),
        Organisation("k2", "Peelcollege BV", Corner.KNOWLEDGE, **PLACED),
    ]
    own.commit(map(put, [*twins, Relation("b2", "k2")]), author="Bram", source="l.csv")
    page = opened(want="double")
    for each in ("same_organisation:b2:b", "same_organisation:k2:k"):
        page.segmented_control(key=f"worklist_same_{each}").set_value("same").run()
    page.button(key="worklist_keep_button_answers").click().run()

    assert not page.exception
    assert set(own.ecosystem().by_id) == {"k", "b", "g"}
    assert [each.source for each in own.history()[:2]] == [WORKLIST, WORKLIST]


@pytest.mark.parametrize("want", Want)
def test_hostile_names_are_shown_as_they_stand_in_every_group(own: Workspace, want: Want) -> None:
    changes = []
    for number, name in enumerate(HOSTILE):
        id, facts = f"h{number}", {"reason": "same_kvk", "found": name, "candidate": name, "file": name}
        changes.append(put(Organisation(id, name, Corner.OTHER, place=name, inside=True, kind=name[:50])))
        changes.append(put(Organisation(f"x{id}", name, Corner.BUSINESS, inside=True)))
        changes.append(put(OpenQuestion(f"c{id}", "which_corner", (id,), {"name": name})))
        changes.append(put(OpenQuestion(f"q{id}", "same_organisation", (id, "k"), facts)))
        changes.append(put(Relation(id, "b", since=PartialDate(1999), evidence=name)))
    own.commit(changes, author=HOSTILE[0], source=HOSTILE[1])
    page = opened(want=want)

    shown = markup_of(page) + "".join(each.proto.body for each in page.get("html"))
    for sign in ("<script", "<img", "onload=window.hacked=5>", "\u202e"):
        assert sign not in shown


def test_a_place_that_can_be_found_after_all_is_offered_first(own: Workspace) -> None:
    helder = Organisation("b9", "Helder", Corner.BUSINESS, place="Eindhoven", inside=True)
    own.commit([put(helder), put(Relation("b9", "k"))], author="Bram", source="l.csv")

    assert opened(want="place_not_found").selectbox(key="worklist_place_b9").options[0] == "Eindhoven"
