"""A code lets into one workshop, as long as it is open; guessing lets in nowhere."""

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import islice, product
from typing import Any

import pytest

from dashboard.model.workshop import CODE_LETTERS, Workshop
from dashboard.serving.phone.code import GUESSES, REFUSED_AFTER
from dashboard.serving.phones import phones_app
from dashboard.serving.routes import phone_routes
from dashboard.workspace import Workspace
from tests.a_loop import run_apart
from tests.serving.phone.phone import Phone

NOT_IN = "Met deze code kom je nergens binnen"


def _over(workspace: Workspace, workshop: Workshop) -> Workshop:
    return workspace.workshops.change(workshop, closed_at=datetime.now(UTC))


@pytest.mark.parametrize("write", [str.lower, lambda code: f"{code[:3]}-{code[3:]}", " ".join, str])
def test_a_code_is_typed_as_people_type(workshop: Workshop, write: Any):
    phone = Phone().open("/w").send(code=write(workshop.code))
    assert phone.path == f"/w/{workshop.code}"
    assert "<h1>Fotonica in Best</h1>" in phone.html


def test_the_code_in_the_address_leads_straight_in(workshop: Workshop):
    phone = Phone().open(f"/w/{workshop.code.lower()}").send()
    assert (phone.status, phone.path) == (200, f"/w/{workshop.code}/here")


def test_a_slash_at_the_end_of_the_address_is_no_hindrance(workshop: Workshop):
    assert Phone().open("/w/").send(code=workshop.code).path == f"/w/{workshop.code}"
    phone = Phone().open(f"/w/{workshop.code}/").send()
    assert (phone.status, phone.path) == (200, f"/w/{workshop.code}/here")


def test_looking_lets_nobody_in(workspace: Workspace, workshop: Workshop):
    """Whoever looks ahead at a link (a messenger, a browser) joins nothing."""
    phone = Phone().open(f"/w/{workshop.code}").open(f"/w/{workshop.code}/gives")
    assert phone.path == f"/w/{workshop.code}"
    assert not any(name.startswith("driehoek_w") for name in phone.browser.cookies)


def test_wrong_closed_and_misspelt_codes_are_told_alike(workspace: Workspace, workshop: Workshop):
    ended = _over(workspace, workspace.workshops.begin(name="Voorbij", day=workshop.day, author="Noor"))
    answers = []
    for code in ("BCDFGH", ended.code, "AAAA"):
        phone = Phone()
        began = asyncio.new_event_loop().time()
        phone.open(f"/w/{code}")
        took = asyncio.new_event_loop().time() - began
        keys = phone.form()["fields"]["csrf"][0]
        answers.append((phone.status, phone.html.replace(code, "").replace(keys, "")))
        assert REFUSED_AFTER <= took < REFUSED_AFTER + 0.5
    assert answers[0] == answers[1] == answers[2]
    assert NOT_IN in answers[0][1]


def test_one_who_guesses_too_often_has_to_wait_and_is_told_how_long(workshop: Workshop):
    phone = Phone(address="10.9.9.9")
    for code in _guesses(GUESSES.at_most):
        GUESSES.note("10.9.9.9", code)
    phone.open(f"/w/{workshop.code}")
    assert phone.status == 429
    assert "Probeer het over 10 minuten opnieuw" in phone.html
    assert Phone(address="10.9.9.10").open(f"/w/{workshop.code}").status == 200


def test_who_is_in_is_not_hindered_by_others_behind_the_same_router(workshop: Workshop):
    phone = Phone(address="10.9.9.9").join(workshop.code)
    for code in _guesses(GUESSES.at_most):
        GUESSES.note("10.9.9.9", code)
    assert phone.open(f"/w/{workshop.code}").path.endswith("/here")
    assert phone.open(f"/w/{workshop.code}/gives").send(asset=["time"]).status == 200
    assert phone.open("/w").send(code=workshop.code).path.endswith("/here")


def test_the_same_wrong_code_again_is_no_new_guess(workshop: Workshop):
    for _ in range(2 * GUESSES.at_most):
        GUESSES.note("10.9.9.9", "BCDFGH")
    assert Phone(address="10.9.9.9").open(f"/w/{workshop.code}").status == 200


def test_ten_thousand_guesses_get_in_nowhere(workspace: Workspace, workshop: Workshop, monkeypatch: Any):
    """From one address that claims to be many others; the right code is among them, too late."""
    monkeypatch.setattr("dashboard.serving.phone.code.REFUSED_AFTER", 0.0)
    app = phones_app(phone_routes())
    codes = [*_guesses(9_999), workshop.code]
    statuses = run_apart(_ask_all(app, codes))
    assert len(statuses) == 10_000
    assert statuses.count(404) == GUESSES.at_most
    assert statuses.count(429) == 10_000 - GUESSES.at_most


def test_a_code_gives_one_workshop_and_no_other(workspace: Workspace, workshop: Workshop):
    other = workspace.workshops.begin(name="Ergens anders", day=workshop.day, author="Noor")
    phone = Phone().join(workshop.code)
    phone.open(f"/w/{other.code}/gives")
    assert phone.path == f"/w/{other.code}"
    assert "Doe mee" in phone.html
    phone.post(f"/w/{other.code}/gives", {"asset": "time", "csrf": "x", "once": "y" * 20})
    assert not workspace.workshops.entries(other)


def test_two_workshops_know_one_phone_as_two(workspace: Workspace, workshop: Workshop):
    other = workspace.workshops.begin(name="Ergens anders", day=workshop.day, author="Noor")
    phone = Phone().join(workshop.code)
    phone.open(f"/w/{workshop.code}/gives").send(asset=["time"])
    phone.join(other.code).open(f"/w/{other.code}/gives").send(asset=["space"])
    (one,), (two,) = (workspace.workshops.entries(each) for each in (workshop, other))
    assert one.person != two.person
    assert "Verder met Fotonica in Best" in phone.open("/w").html


def test_after_the_end_all_can_be_read_and_nothing_said(
    workspace: Workspace, workshop: Workshop, phone: Phone
):
    phone.open(f"/w/{workshop.code}/gives").send(text="Een zaal voor 40")
    phone.open(f"/w/{workshop.code}/seeks")
    _over(workspace, workshop)
    phone.send(text="Te laat getypt")
    assert phone.status == 409
    assert "De werksessie is voorbij: dit is niet meer opgeslagen." in phone.html
    assert phone.form()["fields"]["text"] == ["Te laat getypt"]
    phone.open(f"/w/{workshop.code}/slip")
    assert phone.path.endswith("/said")
    assert "Een zaal voor 40" in phone.html
    assert "Wijzig" not in phone.html
    assert phone.open(f"/w/{workshop.code}/matches").status == 200
    assert len(workspace.workshops.entries(workshop)) == 1


def test_a_workshop_ends_by_itself_at_its_hour(workspace: Workspace, workshop: Workshop, phone: Phone):
    workspace.workshops.change(workshop, closes_at=datetime.now(UTC) - timedelta(seconds=1))
    assert Phone().open(f"/w/{workshop.code}").status == 404
    assert phone.open(f"/w/{workshop.code}").path.endswith("/matches")


def test_a_phone_without_cookies_is_told_what_is_the_matter(workshop: Workshop):
    phone = Phone().open(f"/w/{workshop.code}")
    form = phone.form()
    phone.browser.cookies.clear()
    phone.post(form["action"], form["fields"])
    assert phone.status == 403
    assert "Sta cookies toe" in phone.html


def _guesses(number: int) -> list[str]:
    return ["".join(each) for each in islice(product(CODE_LETTERS, repeat=6), number)]


async def _ask_all(app: Any, codes: list[str]) -> list[int]:
    statuses: list[int] = []

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    for number, code in enumerate(codes):
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": "GET",
            "path": f"/w/{code}",
            "raw_path": f"/w/{code}".encode(),
            "query_string": b"",
            "root_path": "",
            "scheme": "http",
            "headers": [
                (b"host", b"192.168.1.5:8501"),
                (b"x-forwarded-for", f"10.1.{number // 250}.{number % 250}".encode()),
            ],
            "client": ("192.168.1.66", 50000),
            "server": ("192.168.1.5", 8501),
        }
        await app(scope, receive, send)
    return statuses
