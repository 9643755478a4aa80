"""Views that tell the region's story: saved with words, told in order, each at its own address."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.workspace import Workspace
from tests.hostile import HOSTILE

PAGES = Path(__file__).parents[2] / "pages"


def opened(page: str = "moments", language: str = "en", **query: str) -> AppTest:
    found = AppTest.from_file(str(PAGES / f"{page}.py"), default_timeout=60)
    found.session_state["language"] = language
    found.session_state["page_shown"] = page
    for name, value in query.items():
        found.query_params[name] = value
    found.run()
    assert not found.exception
    return found


def save(page: AppTest, title: str, sentence: str = "") -> AppTest:
    page.text_input(key="moment_title").input(title)
    page.text_area(key="moment_sentence").input(sentence)
    return page.button(key="moment_keep").click().run()


def written(page: AppTest) -> str:
    return " ".join(each.proto.body for each in page.get("html"))


def test_a_view_is_kept_with_all_that_its_address_asks(workspace: Workspace) -> None:
    save(opened("gaps", theme="photonics"), "Fotonica", "Hier mist de overheid.")
    (kept,) = workspace.workshops.moments()
    assert (kept.title, kept.sentence, kept.address) == (
        "Fotonica",
        "Hier mist de overheid.",
        "gaps?theme=photonics",
    )


def test_a_view_without_a_title_is_not_kept(workspace: Workspace) -> None:
    assert save(opened("gaps"), "  ").error
    assert workspace.workshops.moments() == ()


def test_a_page_that_cannot_be_saved_offers_no_button(workspace: Workspace) -> None:
    assert "moment_keep" not in [each.key for each in opened("round").button]


def test_an_empty_story_leads_to_the_pages_that_can_be_saved(workspace: Workspace) -> None:
    for language in ("nl", "en"):
        page = opened(language=language)
        assert {"moments_to_network", "moments_to_map"} <= {each.key for each in page.button}


def test_moments_change_places_and_go(workspace: Workspace) -> None:
    first, second = (
        workspace.workshops.keep_moment(title=name, sentence="", address="gaps") for name in ("A", "B")
    )
    page = opened()
    page.button(key=f"moment_later_{first.id}").click().run()
    assert [each.title for each in workspace.workshops.moments()] == ["B", "A"]
    page.button(key=f"moment_forget_sure_{second.id}").click().run()
    assert [each.title for each in workspace.workshops.moments()] == ["A"]


def test_other_words_stand_at_once(workspace: Workspace) -> None:
    kept = workspace.workshops.keep_moment(title="A", sentence="", address="gaps")
    page = opened()
    page.text_input(key=f"moment_title_{kept.id}").input("Ander woord")
    page.button(key=f"moment_words_{kept.id}").click().run()
    assert "Ander woord" in written(page)


def test_a_moment_is_told_above_its_page_with_the_way_on(workspace: Workspace) -> None:
    first, last = (
        workspace.workshops.keep_moment(title=name, sentence="Zo is het.", address="gaps")
        for name in ("A", "B")
    )
    page = opened("gaps", moment=str(first.id))
    assert "View 1 of 2" in written(page)
    assert page.button(key="moment_previous").disabled
    assert not page.button(key="moment_next").disabled
    assert opened("gaps", moment=str(last.id)).button(key="moment_next").disabled


@pytest.mark.parametrize("number", ["7", "-1", "x", "99999999999", "²"])
def test_a_moment_that_is_not_there_tells_nothing(workspace: Workspace, number: str) -> None:
    assert "moment_stop" not in [each.key for each in opened("gaps", moment=number).button]


@pytest.mark.parametrize("hostile", HOSTILE[:4])
def test_hostile_words_are_only_words(workspace: Workspace, hostile: str) -> None:
    kept = workspace.workshops.keep_moment(title=hostile, sentence=hostile, address="gaps")
    for page in (opened(), opened("gaps", moment=str(kept.id))):
        assert "<script" not in written(page).lower()
        assert "<img" not in written(page).lower()
