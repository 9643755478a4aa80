"""Who knows whom: five pairs by keyboard alone, kept, and taken back from the history."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from dashboard.model import Ground, Level
from dashboard.workspace import ACQUAINTANCES, open_workspace
from tests.browser.waiting import ready

KEYS = ("k", "2", "g", "n", "K")
ANSWERS = ("kent elkaar", "werkt samen", "nagevraagd: geen", "weet niet", "kent elkaar")


def test_five_pairs_are_filled_in_by_keyboard_kept_and_taken_back(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    page = open_page("/acquaintances", at=serve(database=database))
    assert "55 van de 190 paren" in page.inner_text(".sweep-progress")

    _tab_into_the_matrix(page)
    asked = []
    for key in KEYS:
        assert "nog niet gevraagd" in _focused(page)
        page.keyboard.press(key)
        asked.append(_focused(page))
        page.keyboard.press("Enter")
    assert [each.split(": ", 1)[1] for each in asked] == [f"{answer}, nog niet bewaard" for answer in ANSWERS]
    assert "60 van de 190 paren" in page.inner_text(".sweep-progress")

    page.reload()
    ready(page)
    page.get_by_text("60 van de 190 paren").wait_for()
    _tab_into_the_matrix(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("Vul eerst bovenaan je naam in.").wait_for()
    page.get_by_role("textbox", name="Jouw naam").fill("Anna")
    _tab_into_the_matrix(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_text("4 antwoorden zijn bewaard.").wait_for()
    page.get_by_role("heading", name="Van 59 van de 190 paren", level=1).wait_for()

    with open_workspace(database) as workspace:
        batch = workspace.history()[0]
        assert (batch.author, batch.source) == ("Anna", ACQUAINTANCES)
        written = [each.after for each in workspace.effects_of(batch.id, limit=10)]
        assert [each.level for each in written] == [Level.KNOWS, Level.WORKS, Level.NONE, Level.KNOWS]
        assert {each.ground for each in written} == {Ground.NAMED}

        page.get_by_role("link", name="Bekijken of terugdraaien").click()
        page.get_by_role("heading", name="4 verbindingen erbij.", level=1).wait_for()
        page.get_by_role("button", name="Terugdraaien").click()
        page.get_by_role("button", name="Wijziging terugdraaien").click()
        page.get_by_text("4 dingen zijn teruggedraaid.").wait_for()
        assert workspace.history()[0].is_undone
    assert page.errors == []
    assert page.outside == []


def test_arrows_move_between_pairs_and_what_is_known_cannot_be_changed(open_page: Callable[..., Any]):
    page = open_page("/acquaintances")
    page.locator(".sweep-matrix button").first.focus()
    assert "al bekend" in _focused(page)
    page.keyboard.press("g")
    assert "al bekend" in _focused(page)
    first = _focused(page)
    page.keyboard.press("ArrowRight")
    assert _focused(page) != first
    page.keyboard.press("ArrowLeft")
    assert _focused(page) == first
    page.keyboard.press("End")
    page.keyboard.press("ArrowDown")
    below = _focused(page)
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowDown")
    assert _focused(page) == below


def test_an_answer_can_be_taken_out_again(open_page: Callable[..., Any]):
    page = open_page("/acquaintances")
    open_pair = page.locator(".sweep-matrix button.is-open").first
    label = open_pair.get_attribute("aria-label")
    open_pair.focus()
    page.keyboard.press("w")
    assert "nog niet bewaard" in _focused(page)
    page.keyboard.press("Backspace")
    assert _focused(page) == label


def test_on_a_phone_it_is_a_list_of_pairs_with_large_targets(open_page: Callable[..., Any]):
    page = open_page("/acquaintances", width=390, height=844, has_touch=True)
    choice = page.locator(".sweep-choices label").first
    assert choice.bounding_box()["height"] >= 54
    choice.tap()
    page.get_by_role("button", name="1 antwoord bewaren").wait_for()
    assert page.locator(".sweep-matrix").count() == 0


def _tab_into_the_matrix(page: Any) -> None:
    """By keyboard alone, as somebody without a mouse gets there."""
    page.locator("h1").click()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement?.closest('.sweep-matrix') !== null"):
            return
    raise AssertionError("the matrix cannot be reached with the Tab key")


def _focused(page: Any) -> str:
    return str(page.evaluate("document.activeElement.getAttribute('aria-label')"))
