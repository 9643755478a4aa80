"""The helper's screen by keyboard alone, also while the server is away.

With `pytest -s` the test prints how long each slip took.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from playwright.sync_api import Error

from dashboard.model import Corner, Organisation, put
from dashboard.model.workshop import (
    Agreement,
    Asset,
    Entry,
    Gives,
    Here,
    Party,
    Said,
    Slip,
    Step,
    StepKind,
    Via,
    Wish,
    Workshop,
)
from dashboard.workspace import Workspace, open_workspace
from tests.browser.serving import Server
from tests.browser.waiting import ready

LONG = 30_000
DELAY = 15
"""Milliseconds between two keys: fast, so that the screen must keep up."""
A_KEY = 0.2
"""Seconds a person takes for a key, who types with care from a handwritten slip."""
BOUND = 10.0
"""Seconds for a slip of paper."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("desk"))
    yield running
    running.kill()


@pytest.fixture(scope="module")
def region(server: Server) -> Iterator[Workspace]:
    with open_workspace(server.database) as workspace:
        known_by_two_names = Organisation(
            "lichtspoor", "Lichtspoor", Corner.BUSINESS, aliases=("LS Fotonica",)
        )
        workspace.commit([put(known_by_two_names)], author="Hans", source="by hand")
        yield workspace


@pytest.fixture
def held(region: Workspace) -> tuple[Workspace, Workshop]:
    steps = (Step(StepKind.CLOSING, minutes=10),)
    return region, region.workshops.begin(name="Licht", day=date.today(), author="Hans", steps=steps)


class Desk:
    """Somebody at the helper's screen without a mouse, who counts the keys."""

    def __init__(self, page: Any) -> None:
        self.page, self.keys = page, 0
        page.wait_for_function("() => document.activeElement.closest('.desk-form')", timeout=LONG)

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key, delay=DELAY)
            self.keys += 1

    def type(self, text: str) -> None:
        self.page.keyboard.type(text, delay=DELAY)
        self.keys += len(text)

    def field(self) -> str:
        """What the field with the cursor asks."""
        return self.page.evaluate("() => document.activeElement.labels?.[0]?.textContent ?? ''")

    def sees(self, selector: str, text: str) -> None:
        self.page.locator(selector).get_by_text(text).first.wait_for(timeout=LONG)

    def slip(self, name: str, type_it: Callable[[], None]) -> None:
        """One slip from the first key to the last, within the bound at the pace of a person."""
        self.keys, begun = 0, time.monotonic()
        type_it()
        by_screen = max(0.0, time.monotonic() - begun - self.keys * DELAY / 1000)
        seconds = self.keys * A_KEY + by_screen
        print(
            f"{name}: {self.keys} keys, {seconds:.1f} s at {A_KEY} s a key, {by_screen:.2f} s of it waiting"
        )
        assert seconds < BOUND, name


class Lost:
    """What the page says reaches the server once, and no answer comes back, until it is over."""

    def __init__(self, page: Any) -> None:
        self.is_over = self.has_arrived = False
        page.route("**/say", self.send)

    def send(self, route: Any) -> None:
        if self.is_over:
            route.fallback()
            return
        if not self.has_arrived:
            self.has_arrived = True
            route.fetch()
        with suppress(Error):  # a page that was opened anew has given this request up
            route.abort()


def said(held: tuple[Workspace, Workshop], number: int) -> tuple[Said, ...]:
    """What the desk wrote, once there is as much of it."""
    workspace, workshop = held
    until = time.monotonic() + 30
    while (
        len(found := _from_desk(workspace.workshops.entries(workshop))) < number and time.monotonic() < until
    ):
        time.sleep(0.05)
    return found


def _from_desk(entries: tuple[Entry, ...]) -> tuple[Said, ...]:
    return tuple(entry.said for entry in entries if entry.via is Via.DESK)


def test_slips_are_typed_and_phones_answered_by_keyboard_alone(
    server: Server, held: tuple[Workspace, Workshop], open_page: Callable[..., Any]
):
    workspace, workshop = held
    desk = Desk(open_page(f"/helper?workshop={workshop.id}", at=server.address, width=1440, height=900))

    def slip() -> None:
        desk.press("Enter")
        desk.type("LS Fo")
        desk.press("Enter")
        desk.type("Zonnewerf")
        desk.press("Enter", "b")
        desk.type("een dak zoekt")
        desk.press("Enter")

    def offer() -> None:
        desk.press("2")
        desk.type("phil")
        desk.press("Enter", "1", "Tab")
        desk.type("Meetlab op vrijdag")
        desk.press("Enter")

    def wish() -> None:
        desk.press("5")
        desk.type("zonn")
        desk.press("Enter")
        desk.type("zij het dak weten")
        desk.press("Enter", "Enter")

    def agreement() -> None:
        desk.press("6")
        desk.type("ls fo")
        desk.press("Enter")
        desk.type("zonn")
        desk.press("Enter")
        desk.type("vr")
        desk.press("Enter")

    for each in (slip, offer, wish, agreement):
        desk.slip(each.__name__, each)
    light, sun = Party("lichtspoor"), Party(name="Zonnewerf", corner=Corner.BUSINESS)
    written, offered, missed, agreed = said(held, 4)
    assert written == Slip(light, sun, "een dak zoekt"), "found by its second name; new with its corner"
    assert offered == Gives((Asset.KNOWLEDGE,), "Meetlab op vrijdag", Party("philips"))
    assert missed == Wish(sun, "zij het dak weten"), "the second time a new name is the same party"
    assert isinstance(agreed, Agreement)
    assert (agreed.one, agreed.other, agreed.caller) == (light, sun, light)
    slips = [entry for entry in workspace.workshops.entries(workshop) if isinstance(entry.said, Slip)]
    assert agreed.slip == slips[0].id, "the agreement belongs to the slip of these two"
    assert agreed.before is not None

    # Two phones: what one says is good, what the other says is not; a new name is one that we have. One "a"
    # too many at the end is typed nowhere; Escape is back in the slip.
    for person, text in (("tue", "Een cleanroom"), ("asml", "Onzin")):
        for line in (Here(Party(person)), Gives(text=text)):
            workspace.workshops.say(workshop, line, once=f"{person} {line}", via=Via.PHONE, person=person)
    double = Slip(Party("tue"), Party(name="Philips Eindhoven"))
    workspace.workshops.say(workshop, double, once="double", via=Via.PHONE, person="asml")
    desk.sees(".desk-row", "Philips Eindhoven")
    desk.press("Escape", "Home", "a", "x", "j", "Escape", "j")
    desk.type("phil")
    desk.press("Enter", "a", "a", "Escape")
    assert desk.field() == "Wie belt?"
    assert desk.page.evaluate("document.activeElement.value") == ""
    said(held, 8)
    room = workspace.workshops.room(workshop)
    assert [item.said.text for item in room.rejected if isinstance(item.said, Gives)] == ["Onzin"]
    assert "Een cleanroom" in [given.text for given in room.said(Gives)]
    assert Party("philips") in [slip.other for slip in room.said(Slip)]

    # What was approved by mistake comes off the screen, later too.
    desk.sees(".desk-settled", "2 goedgekeurd")
    desk.press("Escape", "Enter", "Tab", "Tab", "Enter", "Enter")
    said(held, 9)
    assert "Een cleanroom" not in [given.text for given in workspace.workshops.room(workshop).said(Gives)]

    # Whoever waits at the queue has what comes in next under the fingers.
    workspace.workshops.say(workshop, Gives(text="Een meetlab"), once="lab", via=Via.PHONE, person="tue")
    desk.sees(".desk-row", "Een meetlab")
    desk.press("a")
    said(held, 10)
    assert "Een meetlab" in [given.text for given in workspace.workshops.room(workshop).said(Gives)]


def test_typing_goes_on_while_the_server_is_killed_and_nothing_is_lost_or_stored_twice(
    server: Server, held: tuple[Workspace, Workshop], open_page: Callable[..., Any]
):
    _, workshop = held
    page = open_page(f"/helper?workshop={workshop.id}", at=server.address, width=1440, height=900)
    desk = Desk(page)

    # The server wrote it, but its answer never arrived.
    lost = Lost(page)
    desk.press("Enter")
    for words in ("phil", "tu/e"):
        desk.type(words)
        desk.press("Enter")
    desk.type("eerste")
    with page.expect_event("requestfailed", timeout=LONG):
        desk.press("Enter")
    assert len(said(held, 1)) == 1
    server.kill()
    lost.is_over = True

    # While it is away, one more is stored with a name that is new; the next, with that name, is half typed.
    desk.press("Enter")
    desk.type("asml")
    desk.press("Enter")
    desk.type("Zonnewerf")
    desk.press("Enter", "b")
    desk.type("tweede")
    desk.press("Enter")
    desk.sees(".desk-line", "2 regels wachten hier")
    desk.press("Enter")
    desk.type("zonn")
    desk.press("Enter")
    desk.type("gemeente eind")
    # Another window, or a dialog over the page, takes the cursor for a moment: nobody meant half a name.
    page.evaluate("() => { const at = document.activeElement; at.blur(); at.focus(); }")
    server.start()
    page.locator(".desk-line:not(.is-shown)").wait_for(state="attached", timeout=LONG)
    desk.press("Enter")
    desk.type("der")

    # And the page is loaded anew in the middle of it: what is typed stays.
    page.reload()
    ready(page)
    desk = Desk(page)
    page.locator(".helper-entered li").nth(1).wait_for(timeout=LONG)
    page.get_by_label("omdat", exact=True).focus()
    assert desk.field() == "omdat"
    desk.press("End")
    desk.type("de")
    desk.press("Enter")
    page.locator(".helper-entered li").nth(2).wait_for(timeout=LONG)
    sun = Party(name="Zonnewerf", corner=Corner.BUSINESS)
    assert said(held, 3) == (
        Slip(Party("philips"), Party("tue"), "eerste"),
        Slip(Party("asml"), sun, "tweede"),
        Slip(sun, Party("gemeente-eindhoven"), "derde"),
    )
