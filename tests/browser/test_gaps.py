"""The gaps page: four questions, filters that live in the address, files made when somebody asks."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.browser.waiting import ready

QUESTIONS = ("absent", "connected", "ourselves", "known")


def _asked(page: Any) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def test_each_question_shows_its_own_table(open_page: Callable[..., Any]):
    page = open_page("/gaps")
    page.wait_for_selector(".gap-answer table")
    for number, question in enumerate(QUESTIONS):
        page.locator(".gap-question-link").nth(number).click()
        page.wait_for_url(f"**question={question}*")
        ready(page)
        chosen = page.locator(".gap-question.chosen")
        assert chosen.count() == 1
        assert chosen.inner_text().startswith(f"{number + 1}.")
        assert page.locator(".gap-answer table").count() >= 1
        assert page.query_selector(".st-key-error") is None


def test_a_theme_chosen_in_the_table_stays_in_the_address_and_can_be_let_go(
    open_page: Callable[..., Any],
):
    page = open_page("/gaps")
    page.locator(".by-theme th a").first.click()
    page.wait_for_selector("tr.chosen")
    theme = _asked(page)["theme"]
    ready(page)
    page.reload()
    ready(page)
    assert _asked(page)["theme"] == theme
    page.locator("tr.chosen th a").click()
    page.wait_for_function("() => !document.querySelector('tr.chosen')")
    assert "theme" not in _asked(page)


@pytest.mark.parametrize("locale", ["nl-NL", "en-GB"])
def test_a_link_opens_the_same_view_in_either_language(locale: str, open_page: Callable[..., Any]):
    page = open_page("/gaps?question=known&theme=energy&corners=knowledge-business&tab=links", locale=locale)
    page.wait_for_selector("[data-testid=stDataFrame], .gap-none")
    assert page.locator(".gap-question.chosen").inner_text().startswith("4.")
    assert _asked(page)["theme"] == "energy"
    assert page.locator('[role=tab][aria-selected="true"]').inner_text() in (
        "Ontbrekende verbindingen",
        "Missing links",
    )


def test_the_open_tab_stays_when_the_language_changes(open_page: Callable[..., Any]):
    page = open_page("/gaps?tab=links")
    page.get_by_role("radio", name="EN").click()
    page.wait_for_function("() => document.documentElement.lang === 'en'")
    ready(page)
    assert page.locator('[role=tab][aria-selected="true"]').inner_text() == "Missing links"


def test_five_more_are_shown_below_the_first_five(open_page: Callable[..., Any]):
    page = open_page("/gaps")
    page.wait_for_selector(".gap-suggestions > li")
    assert page.locator(".gap-suggestions > li").count() == 5
    page.get_by_role("button", name="Toon er nog vijf").click()
    page.wait_for_function("() => document.querySelectorAll('.gap-suggestions > li').length === 10")


def test_one_suggestion_at_a_time_is_drawn_out(open_page: Callable[..., Any]):
    page = open_page("/gaps")
    page.wait_for_selector(".gap-suggestions > li")
    assert page.locator(".drawn-out").count() <= 1
    page.locator(".gap-suggestions .names").nth(1).click()
    page.wait_for_function("() => location.search.includes('chosen=')")
    ready(page)
    assert page.locator('.gap-suggestions [aria-current="true"]').count() == 1


def test_suggestions_come_along_as_a_file(open_page: Callable[..., Any]):
    page = open_page("/gaps")
    assert _downloaded(page, "CSV").startswith(b"\xef\xbb\xbfOrganisatie;")
    assert _downloaded(page, "XLSX").startswith(b"PK\x03\x04")


@pytest.mark.parametrize("path", ["/", "/gaps"])
def test_the_page_comes_along_on_paper_and_as_a_picture(path: str, open_page: Callable[..., Any]):
    page = open_page(path, height=1600)  # what opens at the foot of the page stays in sight while it grows
    page.get_by_role("button", name="Om mee te nemen").click()
    assert _downloaded(page, re.compile("A4")).startswith(b"%PDF-")
    assert _downloaded(page, re.compile("A3")).startswith(b"%PDF-")
    assert _downloaded(page, re.compile("PNG")).startswith(b"\x89PNG")


def _downloaded(page: Any, button: str | re.Pattern[str]) -> bytes:
    with page.expect_download() as download:
        page.get_by_role("button", name=button, exact=True).click()
    return Path(download.value.path()).read_bytes()


def test_what_a_figure_means_is_told_here(open_page: Callable[..., Any]):
    page = open_page("/gaps")
    page.get_by_role("button", name="Wat betekenen deze cijfers?").click()
    popover = page.wait_for_selector('[data-testid="stPopoverBody"]')
    assert "rekenwerk" in popover.inner_text()
    assert popover.query_selector('a[href^="http"]') is None
