"""Every answer carries the security headers, and a Dutch page says that it is Dutch."""

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from dashboard.serving.headers import HEADERS, middleware


async def _page(request: Request) -> HTMLResponse:
    return HTMLResponse('<!DOCTYPE html>\n<html lang="en">\n  <head></head></html>')


async def _script(request: Request) -> PlainTextResponse:
    return PlainTextResponse('"<html lang="en""')


def _browser() -> TestClient:
    routes = [Route("/", _page), Route("/gaps", _page), Route("/app.js", _script)]
    return TestClient(Starlette(routes=routes, middleware=middleware()))


def test_every_answer_carries_the_security_headers():
    for path in ("/", "/gaps", "/app.js", "/nowhere"):
        headers = _browser().get(path).headers
        assert {name: headers[name] for name in HEADERS} == HEADERS


def test_nothing_may_be_loaded_from_another_host():
    policy = HEADERS["Content-Security-Policy"]
    assert "http" not in policy
    assert "*" not in policy
    assert "unsafe-eval" not in policy


def test_a_page_says_the_language_that_the_browser_asks_for():
    answer = _browser().get("/gaps", headers={"Accept-Language": "nl-NL,nl;q=0.9"})
    assert '<html lang="nl"' in answer.text
    assert len(answer.content) == int(answer.headers["content-length"])


def test_the_language_that_was_chosen_wins_over_the_browsers_own():
    answer = _browser().get("/", headers={"Accept-Language": "nl", "Cookie": "driehoek_language=en"})
    assert '<html lang="en"' in answer.text


def test_a_page_in_another_language_is_never_confirmed_from_the_browsers_store():
    answer = _browser().get("/", headers={"Accept-Language": "nl", "If-None-Match": '"x"'})
    assert answer.status_code == 200
    assert "etag" not in answer.headers


def test_only_pages_are_rewritten():
    answer = _browser().get("/app.js", headers={"Accept-Language": "nl"})
    assert answer.text == '"<html lang="en""'
