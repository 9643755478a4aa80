"""From the overview to a suggestion, taken on, moved to working together: and the triangle is golden."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from dashboard.analysis.network import network_of
from dashboard.analysis.suggestions import ReasonCode, Suggestion, suggest
from dashboard.analysis.triangles import around
from dashboard.model import Ecosystem, Status
from dashboard.workspace import open_workspace
from tests.browser.test_every_page import violations_of_ours
from tests.browser.waiting import ready


def golden(ecosystem: Ecosystem, suggestion: Suggestion) -> int:
    """How many golden triangles hold both of the two."""
    one, other = suggestion.pair
    found = around(network_of(ecosystem), one).golden
    return sum(other in each.members for each in found)


def test_a_suggestion_becomes_an_introduction_that_happens(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    at = serve(database=database)
    page = open_page("/", at=at)
    with open_workspace(database) as workspace:
        before = workspace.ecosystem()
        shown = suggest(network_of(before), count=3)
        number, chosen = next(
            (at, each) for at, each in enumerate(shown) if each.reason(ReasonCode.CLOSES) is not None
        )
        assert golden(before, chosen) == 0
        one, other = (before.by_id[each].name for each in chosen.pair)

        # Overview: a promising introduction that closes a triangle, and from there to what is missing.
        page.locator(".suggestion-list .names").nth(number).click()
        page.wait_for_url("**/gaps**")
        pair = quote("|".join(chosen.pair))
        page.locator(f'a[href="introductions?pair={pair}"]').click()
        page.get_by_role("heading", level=1).get_by_text("aan elkaar voorstellen").wait_for()
        title = page.inner_text("h1")
        assert one in title
        assert other in title
        page.get_by_role("textbox", name="Wie pakt dit op").fill("Anna")
        page.get_by_role("button", name="Kennismaking oppakken").click()
        page.get_by_text("Bewaard: kennismaking opgepakt.").wait_for()

        (made,) = workspace.ecosystem().introductions
        assert set(made.pair) == set(chosen.pair)
        assert (made.owner, made.status) == ("Anna", Status.PROPOSED)
        assert made.next_date is not None
        mail = page.get_by_role("link", name="Openen in mailprogramma").first.get_attribute("href")
        assert mail is not None
        assert mail.startswith("mailto:?subject=")
        assert violations_of_ours(page) == {}
        with page.expect_download() as calendar:
            page.get_by_role("button", name="In de agenda").click()
        assert calendar.value.suggested_filename == "driehoek.ics"

        for button, told in (
            ("Allebei zeiden ja", "allebei zeiden ja"),
            ("Aan elkaar voorgesteld", "aan elkaar voorgesteld"),
            ("Ze werken samen", "ze werken samen"),
        ):
            page.get_by_role("button", name=button, exact=True).click()
            page.get_by_text(f"Bewaard: {told}.").wait_for()

        after = workspace.ecosystem()
        assert network_of(after).are_linked(*chosen.pair)
        made_golden = golden(after, chosen)
        assert made_golden > 0
        (relation,) = [each for each in after.relations if each.pair == made.pair]
        assert relation.introduced_by == made.introducer

        page.goto(f"{at}/introductions")
        page.locator(".board .step-working li").wait_for()
        assert violations_of_ours(page) == {}
        page.set_viewport_size({"width": 390, "height": 844})
        page.wait_for_timeout(300)
        assert page.get_by_test_id("stMain").evaluate("main => main.scrollWidth <= main.clientWidth + 1")
        page.set_viewport_size({"width": 1280, "height": 800})

        # It is golden where people look: overview, network and map.
        page.goto(f"{at}/")
        page.get_by_text("1 kennismaking opgepakt, en het werd een samenwerking.").wait_for()
        assert page.locator(".strokes .full").count() == 1
        names = [page.inner_text(".suggestion-list")]
        assert not any(one in each and other in each for each in names[0].splitlines())
        for place in ("network", "map"):
            page.goto(f"{at}/{place}?organisation={chosen.pair[0]}")
            ready(page)
            page.locator(".card-golden").wait_for()
        page.goto(f"{at}/organisations?id={chosen.pair[0]}")
        page.get_by_role("link", name=re.compile(re.escape(other))).first.wait_for()

        # And all of it can be taken back.
        newest = workspace.history(limit=1)[0]
        workspace.undo(newest.id, author="Anna")
        assert not network_of(workspace.ecosystem()).are_linked(*chosen.pair)
        assert workspace.ecosystem().introductions[0].status is Status.INTRODUCED
    assert page.errors == []
    assert page.outside == []
