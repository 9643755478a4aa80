"""A round of introductions: from what is missing to it, and on to taking one on."""

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.browser.waiting import ready


def _asked(page: Any) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def test_what_was_chosen_stays_in_the_address_through_a_change_of_language(open_page: Callable[..., Any]):
    page = open_page("/round?number=5&often=1", locale="nl-NL")
    page.wait_for_selector(".round-list")
    page.get_by_text("EN", exact=True).click()
    page.wait_for_selector("h1:has-text('Five introductions')")
    ready(page)
    page.get_by_text("Most newcomers").click()
    page.wait_for_url("**for=newcomers*")
    ready(page)
    assert _asked(page) == {"number": "5", "often": "1", "for": "newcomers"}
    assert page.locator(".round-list > li").count() == 5
    # Who hears the page hears what changed, without looking for it.
    page.get_by_role("status").filter(has_text="into their first golden triangle").wait_for(state="attached")


def test_the_gaps_lead_to_a_round_and_a_round_to_taking_an_introduction_on(open_page: Callable[..., Any]):
    page = open_page("/gaps", locale="en-GB")
    page.get_by_text("Put together a round of introductions").click()
    page.wait_for_selector(".round-list")
    ready(page)
    named = page.get_by_role("list").get_by_role("link", name=re.compile("^Take on or answer: .+ and .+"))
    assert named.count() == page.locator(".round-list > li").count()
    page.locator(".round-list .take-on a").first.click()
    page.wait_for_url("**/introductions?pair=*")
    ready(page)
    assert page.query_selector(".st-key-error") is None
