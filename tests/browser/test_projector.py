"""What the room sees: turned by a key, told by itself, calm, and readable from the last row."""

import json
import time
import urllib.request
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

from dashboard.model.workshop import Asset, Gives, Party, Seated, Slip, Table, Via, Wish, Workshop
from dashboard.model.workshop.script import STANDARD_SCRIPT
from dashboard.workspace import Workspace, open_workspace
from tests.browser.test_every_page import violations_of_ours

CLOSING = [each.kind.value for each in STANDARD_SCRIPT].index("closing")
LONG_NAMES = ("wur", "vdl-ets", "ku-leuven")
CUT = """() => {
  const sentence = document.querySelector('.pj-sentence');
  return sentence.scrollHeight > sentence.clientHeight + 1;
}"""
SMALLEST = """() => {
  const seen = [];
  const walk = document.createTreeWalker(document.querySelector('.pj'), NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('.visually-hidden')) continue;
    seen.push([parseFloat(getComputedStyle(element).fontSize), node.data]);
  }
  return seen.sort((one, other) => one[0] - other[0])[0];
}"""


def test_a_workshop_on_the_wall(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path, monkeypatch: Any
):
    monkeypatch.setenv("DRIEHOEK_PHONE_ADDRESS", "werksessie.example.nl")
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    at = serve(database=database)
    with open_workspace(database) as region:
        workshop = planned(region)
        page = open_page(f"/projector?workshop={workshop.id}", at=at, width=1920, height=1080)
        page.wait_for_selector(".pj-title:not(:empty)")
        assert page.inner_text(".pj-mark") == "Voorbeeld"
        assert page.locator(".pj-qr svg").is_visible()
        assert page.inner_text(".pj-code") == workshop.code
        address = page.locator(".pj-address")
        assert address.inner_text() == f"werksessie.example.nl:{at.rpartition(':')[2]}/w"
        assert address.evaluate("each => each.scrollWidth <= each.clientWidth"), "it can be typed whole"
        fits(page)
        assert violations_of_ours(page) == {}

        # Three who are missed, with long names, one of them without any link: nothing is cut through.
        for each in LONG_NAMES:
            said = Wish(Party(each))
            region.workshops.say(workshop, said, once=uuid4().hex, via=Via.DESK)

        # By key, step after step; nothing is too small for the last row in any.
        for place in range(1, CLOSING + 1):
            page.keyboard.press("PageDown")
            page.wait_for_function(f"() => document.querySelectorAll('.pj-dots .is-done').length === {place}")
            page.wait_for_timeout(100)
            fits(page)
        assert page.inner_text("h1") == "Wie stel jij aan elkaar voor?"

        # A slip closes its triangle without anybody touching anything, and nothing that stands is moved.
        before = page.evaluate("document.querySelector('.pj-base').toDataURL()")
        slip(region, workshop, "prodrive")
        page.wait_for_selector(".pj-lit .pj-face", state="attached", timeout=4000)
        assert page.inner_text(".pj-sentence b") == (
            "TU/e stelt Gemeente Eindhoven voor aan Prodrive Technologies."
        )
        page.wait_for_function("() => document.querySelector('.is-gold dd').innerText === '1'", timeout=4000)
        assert page.evaluate("document.querySelector('.pj-base').toDataURL()") == before
        fits(page)

        # Hidden, blank and back.
        page.keyboard.press("h")
        assert not page.locator(".pj-column").is_visible()
        page.keyboard.press("h")
        page.keyboard.press(".")
        page.wait_for_selector(".pj.is-blank")
        page.keyboard.press("b")
        page.wait_for_selector(".pj:not(.is-blank)")

        # Frozen: what comes in waits. The key is a line in the store, so that a page opened anew knows it.
        page.keyboard.press("f")
        stage(region, workshop, lambda shown: shown.frozen_at is not None)
        slip(region, workshop, "vdl-bus")
        page.wait_for_timeout(700)
        assert page.inner_text(".is-gold dd") == "1"
        page.keyboard.press("f")
        page.wait_for_function("() => document.querySelector('.is-gold dd').innerText === '2'", timeout=8000)

        # The desk turns the same page.
        say(at, workshop, {"step": CLOSING + 1})
        page.wait_for_function("() => document.querySelector('h1').innerText === 'Wie belt wie?'")
        page.keyboard.press("Escape")
        page.keyboard.press("c")
        page.wait_for_timeout(200)
        assert not page.locator('[role="dialog"]').count()
        assert page.outside == []
        assert page.errors == []


def fits(page: Any) -> None:
    """Nothing scrolls, nothing of Streamlit's is seen, no text is below 28 px."""
    size, text = page.evaluate(SMALLEST)
    assert size >= 28, text
    assert page.evaluate("document.elementFromPoint(960, 8).closest('.pj') !== null")
    assert page.evaluate("document.scrollingElement.scrollHeight <= innerHeight")
    assert page.evaluate(CUT) is False, page.inner_text(".pj-sentence")


def planned(region: Workspace) -> Workshop:
    """With an offer, and everybody at a table."""
    workshop = region.workshops.begin(
        name="Regiodag", day=date.today(), author="Ank", steps=STANDARD_SCRIPT, approval=False
    )
    ids = [each.id for each in region.ecosystem().organisations]
    tables = tuple(Table(tuple(ids[8 * number : 8 * number + 8])) for number in range(8))
    for said in (Gives((Asset.TIME,), "", Party("tue")), Seated(0, tables)):
        region.workshops.say(workshop, said, once=uuid4().hex, via=Via.DESK)
    return workshop


def slip(region: Workspace, workshop: Workshop, other: str) -> None:
    said = Slip(Party("gemeente-eindhoven"), Party(other), "", Party("tue"))
    region.workshops.say(workshop, said, once=uuid4().hex, via=Via.DESK)


def stage(region: Workspace, workshop: Workshop, is_so: Callable[[Any], bool]) -> None:
    """Wait until the store knows it."""
    until = time.monotonic() + 30
    while not is_so(region.workshops.room(workshop).stage):
        assert time.monotonic() < until
        time.sleep(0.05)


def say(at: str, workshop: Workshop, said: dict[str, Any]) -> None:
    body = json.dumps({"once": uuid4().hex, "kind": "stage", "said": said}).encode()
    request = urllib.request.Request(
        f"{at}/workshop/{workshop.id}/say", body, {"X-Driehoek-Desk": "1", "Content-Type": "application/json"}
    )
    urllib.request.urlopen(request, timeout=10).close()
