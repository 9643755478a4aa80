"""Somebody moves through time by keyboard, plays it, stops it; and answers whether a link still holds."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dashboard.model import Corner, Organisation, PartialDate, Relation, put
from dashboard.workspace import open_workspace
from tests.browser.waiting import ready

STAGE, SLIDER = ".network-stage", ".time-slider"


def test_the_lines_move_and_nothing_else(open_page: Callable[..., Any]):
    page = open_page("/network", width=1366, height=900, theme="light", locale="nl-NL")
    slider = page.get_by_role("slider", name="Stand aan het eind van")
    slider.wait_for()
    page.locator(f"{STAGE}[data-drawn]").wait_for()
    page.evaluate(f"document.querySelector('{STAGE}').dataset.same = 'yes'")
    slider.focus()
    page.keyboard.press("ArrowLeft")
    page.locator(f"{STAGE}[data-moment]").wait_for()
    page.wait_for_url(re.compile(r"on=\d{4}-12-31"))
    assert page.locator(STAGE).get_attribute("data-same") == "yes"

    page.get_by_role("button", name="Afspelen").click()
    page.get_by_role("button", name="Stoppen").wait_for()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Afspelen").wait_for()
    assert page.locator(STAGE).get_attribute("data-same") == "yes"
    assert page.errors == []


def test_who_wants_no_motion_takes_one_step_at_a_time(open_page: Callable[..., Any]):
    page = open_page("/gaps", width=1366, height=900, theme="light", locale="nl-NL")
    page.emulate_media(reduced_motion="reduce")
    page.reload()
    page.get_by_role("button", name="Stap verder").click()
    page.wait_for_url(re.compile(r"on=\d{4}-12-31"))
    page.get_by_text("Kennismakingen gaan altijd over vandaag.").wait_for()
    assert page.errors == []


def test_an_answer_in_the_worklist_is_a_batch_and_is_not_asked_again(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    address = serve(database=database)
    page = open_page("/worklist", at=address)
    with open_workspace(database) as workspace:
        newcomer = Organisation("n1", "Kempensensor", Corner.BUSINESS, inside=True)
        other = Organisation("n2", "Peelrobot", Corner.BUSINESS, inside=True)
        tie = Relation("n1", "n2", since=PartialDate(1980))
        workspace.commit(map(put, [newcomer, other, tie]), author="Bram", source="Leden.xlsx")
        page.goto(f"{address}/worklist?want=faded")
        ready(page)
        row = page.locator("[class*='st-key-row_worklist_']").filter(has_text="Kempensensor")
        row.get_by_text("Zonder deze verbinding raakt één organisatie los.").wait_for()
        page.get_by_role("textbox", name="Jouw naam").fill("Anna")
        page.keyboard.press("Tab")
        row.get_by_role("button", name="Weet ik niet").click()
        page.get_by_text("Bewaard.").wait_for()
        row.wait_for(state="detached")
        assert [each.code for each in workspace.questions()] == ["still_going"]
        assert workspace.history()[0].author == "Anna"
    assert page.errors == []
