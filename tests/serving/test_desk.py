"""What the desk says over HTTP, and what it is told: the real routes over a store of this test alone."""

import json
import time
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import streamlit as st
from starlette.applications import Starlette
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

from dashboard.model.workshop import Gives, Here, Stage, Via, Workshop
from dashboard.serving.workshop import workshop_routes
from dashboard.serving.workshop.feed import watcher
from dashboard.serving.workshop.reading import LONGEST_BODY
from dashboard.views.opened import workspace
from dashboard.workspace import Workspace
from tests.hostile import HOSTILE
from tests.rooms import party

OURS = {"X-Driehoek-Desk": "1", "Content-Type": "application/json", "Origin": "http://testserver"}
JUNK = (
    b"",
    b"{",
    b"\xff\xfe",
    b"null",
    b"[]",
    b"1e999",
    b"[" * 60_000,
    b'{"once": 1, "kind": "here"}',
    b'{"once": "", "kind": "here", "said": {}}',
    b'{"once": "1", "kind": ["here"], "said": {}}',
    b'{"once": "1", "kind": "here", "said": []}',
    b'{"once": "1", "kind": "here", "said": {"party": {"name": 7}}}',
    b'{"once": "1", "kind": "here", "said": {"party": {"name": "x", "corner": "middle"}}}',
    b'{"once": "1", "kind": "here", "said": {"party": {"name": " "}}}',
    b'{"once": "1", "kind": "approved", "said": {"entry": "1"}}',
    b'{"once": "1", "kind": "stage", "said": {"timer_from": "soon"}}',
    b'{"once": "1", "kind": "slip", "said": {"one": {"name": "a"}}}',
    b'{"once": "1", "kind": "nothing", "said": {}}',
    b'{"once": "' + b"1" * 200 + b'", "kind": "stage", "said": {}}',
)


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """One empty region for all: what is said in one workshop is nothing to another."""
    address = f"sqlite:///{tmp_path_factory.mktemp('desk') / 'region.sqlite'}"
    st.cache_resource.clear()
    watcher.cache_clear()
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("DRIEHOEK_DATABASE_URL", address)
        yield workspace()
    workspace().close()
    st.cache_resource.clear()
    watcher.cache_clear()


@pytest.fixture
def held(region: Workspace) -> Workshop:
    return region.workshops.begin(name="Fotonica aan tafel", day=date.today(), author="Ank")


@pytest.fixture(scope="module")
def desk(region: Workspace) -> Iterator[TestClient]:
    with TestClient(Starlette(routes=workshop_routes())) as client:
        yield client


def post(desk: TestClient, held: Workshop, kind: str, said: dict[str, Any], *, once: str = "1") -> Any:
    body = {"once": once, "kind": kind, "said": said}
    return desk.post(f"/workshop/{held.id}/say", json=body, headers=OURS)


def test_what_is_said_twice_under_one_key_is_written_once(
    desk: TestClient, held: Workshop, region: Workspace
) -> None:
    answers = [post(desk, held, "here", {"party": {"organisation": "asml"}}) for _ in range(3)]
    assert [each.status_code for each in answers] == [200, 200, 200]
    (entry,) = region.workshops.entries(held)
    assert {each.json()["id"] for each in answers} == {entry.id}
    assert (entry.said, entry.via) == (Here(party("asml")), Via.DESK)


@pytest.mark.parametrize("path", ["say", "contact", "end"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Type": "application/json", "Origin": "http://testserver"},
        {"X-Driehoek-Desk": "1", "Content-Type": "text/plain", "Origin": "http://testserver"},
        {"X-Driehoek-Desk": "1", "Content-Type": "application/x-www-form-urlencoded"},
        OURS | {"Origin": "http://evil.example"},
        OURS | {"Origin": "http://testserver.evil.example"},
        OURS | {"Origin": "null"},
        OURS | {"Origin": "file://"},
        OURS | {"Origin": "http://[x"},
    ],
)
def test_a_page_of_another_site_writes_nothing(
    path: str, headers: dict[str, str], desk: TestClient, held: Workshop, region: Workspace
) -> None:
    body = json.dumps({"once": "1", "kind": "stage", "said": {}})
    answer = desk.post(f"/workshop/{held.id}/{path}", content=body, headers=headers)
    assert answer.status_code == 403
    assert region.workshops.entries(held) == ()
    assert region.workshops.find(held.id) == held


@pytest.mark.parametrize("origin", ["http://evil.example", "null"])
def test_a_page_of_another_site_cannot_listen(origin: str, desk: TestClient, held: Workshop) -> None:
    with (
        pytest.raises(WebSocketDisconnect),
        desk.websocket_connect(f"/workshop/{held.id}/feed/desk", headers={"Origin": origin}) as line,
    ):
        line.receive_text()


@pytest.mark.parametrize("path", ["say", "contact"])
def test_junk_is_refused_and_writes_nothing(
    path: str, desk: TestClient, held: Workshop, region: Workspace
) -> None:
    for body in JUNK:
        answer = desk.post(f"/workshop/{held.id}/{path}", content=body, headers=OURS)
        assert answer.status_code == 422, body
    assert region.workshops.entries(held) == ()


def test_what_is_too_long_is_refused_before_it_is_read(desk: TestClient, held: Workshop) -> None:
    answer = desk.post(f"/workshop/{held.id}/say", content=b" " * (LONGEST_BODY + 1), headers=OURS)
    assert answer.status_code == 413


@pytest.mark.parametrize("id", ["99", "99999999999999999999999"])
def test_a_workshop_that_does_not_exist_is_nobodys(id: str, desk: TestClient, held: Workshop) -> None:
    for path in ("say", "end"):
        body = {"once": "1", "kind": "stage", "said": {}}
        assert desk.post(f"/workshop/{id}/{path}", json=body, headers=OURS).status_code == 404
    with desk.websocket_connect(f"/workshop/{id}/feed/desk") as line, pytest.raises(WebSocketDisconnect):
        line.receive_text()


@pytest.mark.parametrize("name", ["\x00", "\u202e", " \u200b "])
def test_a_name_that_nobody_sees_is_none(name: str, desk: TestClient, held: Workshop) -> None:
    assert post(desk, held, "wish", {"whom": {"name": name}}).status_code == 422
    assert told(desk, held)["items"] == []


@pytest.mark.parametrize("name", [*HOSTILE, "\ud800"])
def test_a_hostile_name_is_kept_as_text_and_told_again(name: str, desk: TestClient, held: Workshop) -> None:
    said = {"party": {"name": name}, "text": name}
    answer = desk.post(
        f"/workshop/{held.id}/say",
        content=json.dumps({"once": "1", "kind": "gives", "said": said}),
        headers=OURS,
    )
    assert answer.status_code == 200
    (item,) = told(desk, held)["items"]
    assert len(item["said"]["text"]) <= 500
    assert not {"\u202e", "\x00", "\ud800"} & set(json.dumps(item, ensure_ascii=False))


def test_who_listens_hears_of_what_was_said_at_once(desk: TestClient, held: Workshop) -> None:
    with desk.websocket_connect(f"/workshop/{held.id}/feed/desk") as line:
        assert json.loads(line.receive_text())["items"] == []
        began = time.perf_counter()
        post(desk, held, "wish", {"whom": {"name": "Lichtspoor", "corner": "business"}, "because": "licht"})
        heard = json.loads(line.receive_text())
        assert time.perf_counter() - began < 2
    (item,) = heard["items"]
    assert item["said"] == {"whom": "~lichtspoor", "because": "licht"}
    assert heard["parties"]["~lichtspoor"]["corner"] == "business"


def test_an_address_that_is_left_with_consent_is_kept_beside_the_log_and_never_told(
    desk: TestClient, held: Workshop, region: Workspace
) -> None:
    agreement = post(
        desk, held, "agreement", {"one": {"organisation": "asml"}, "other": {"organisation": "tue"}}
    )
    left = {
        "agreement": agreement.json()["id"],
        "first_name": "Noor",
        "email": "noor@example.org",
        "consent": True,
    }
    contact = f"/workshop/{held.id}/contact"
    for refused in (
        left | {"consent": False},
        left | {"consent": "yes"},
        left | {"email": "noor"},
        left | {"first_name": " "},
        left | {"agreement": 99},
        left | {"agreement": -1},
    ):
        assert desk.post(contact, json=refused, headers=OURS).status_code == 422
    assert region.workshops.contacts(held) == ()
    assert [desk.post(contact, json=left, headers=OURS).status_code for _ in range(2)] == [200, 200]
    (kept,) = region.workshops.contacts(held)
    assert (kept.first_name, kept.email, kept.erases_on) == ("Noor", "noor@example.org", held.erases_on)
    assert "noor" not in json.dumps(told(desk, held)).lower()

    post(desk, held, "withdrawn", {"entry": kept.agreement}, once="2")
    assert region.workshops.contacts(held) == ()
    late = desk.post(contact, json=left, headers=OURS)
    assert (late.status_code, region.workshops.contacts(held)) == (422, ()), "and does not come back"


def test_ending_lets_nobody_in_any_more_and_stops_the_clock(
    desk: TestClient, held: Workshop, region: Workspace
) -> None:
    post(
        desk, held, "stage", {"step": 2, "timer_seconds": 60, "timer_from": "2026-11-26T09:00:00Z"}, once="s"
    )
    for _ in range(2):
        body = {"once": "e"}
        assert desk.post(f"/workshop/{held.id}/end", json=body, headers=OURS).status_code == 200
    assert region.workshops.let_in_by(held.code) is None
    assert region.workshops.room(held).stage == Stage(step=2)
    assert told(desk, held)["closedAt"]


def test_of_what_was_said_only_what_waits_and_the_last_is_told(
    desk: TestClient, held: Workshop, region: Workspace
) -> None:
    person = region.workshops.admit(held).person
    said = Gives(text="ruimte", party=party("asml"))
    first = region.workshops.say(held, said, once="p", via=Via.PHONE, person=person)
    for number in range(120):
        region.workshops.say(held, Here(party("asml")), once=str(number), via=Via.DESK)
    message = told(desk, held)
    assert len(message["items"]) == 101
    assert message["items"][0]["id"] == first.id
    assert message["waiting"] == 1
    assert len(json.dumps(message)) < 20_000

    post(desk, held, "rejected", {"entry": first.id}, once="x")
    message = told(desk, held)
    assert (message["waiting"], [each["id"] for each in message["rejected"]]) == (0, [first.id])
    post(desk, held, "approved", {"entry": first.id}, once="a")
    assert told(desk, held)["rejected"] == []


def told(desk: TestClient, held: Workshop) -> dict[str, Any]:
    with desk.websocket_connect(f"/workshop/{held.id}/feed/desk") as line:
        message: dict[str, Any] = json.loads(line.receive_text())
    return message
