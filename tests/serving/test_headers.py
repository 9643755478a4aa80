"""Every answer carries the security headers, and a Dutch page says that it is Dutch."""

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from dashboard.serving.door import Door
from dashboard.serving.headers import HEADERS, PageLanguage, SafeHeaders
from dashboard.serving.middleware import middleware
from dashboard.views.map.tiles import origin, tile_server


async def _page(request: Request) -> HTMLResponse:
    return HTMLResponse('<!DOCTYPE html>\n<html lang="en">\n  <head></head></html>')


async def _script(request: Request) -> PlainTextResponse:
    return PlainTextResponse('"<html lang="en""')


def _browser(tiles: str | None = None) -> TestClient:
    routes = [Route("/", _page), Route("/gaps", _page), Route("/app.js", _script)]
    layers = [Middleware(SafeHeaders, tile_server=lambda: tiles), Middleware(PageLanguage)]
    return TestClient(Starlette(routes=routes, middleware=layers))


def test_every_answer_carries_the_security_headers():
    for path in ("/", "/gaps", "/app.js", "/nowhere"):
        headers = _browser().get(path).headers
        assert {name: headers[name] for name in HEADERS} == HEADERS


def test_nothing_may_be_loaded_from_another_host():
    policy = HEADERS["Content-Security-Policy"]
    assert "http" not in policy
    assert "*" not in policy
    assert "unsafe-eval" not in policy


def test_only_the_tile_server_that_a_region_chose_may_be_loaded_from():
    policy = _browser("https://tiles.example.eu").get("/").headers["content-security-policy"]
    assert "connect-src 'self' https://tiles.example.eu;" in policy
    assert "script-src 'self' 'unsafe-inline';" in policy
    assert (
        "tiles" not in _browser("https://tiles.example.eu").get("/app.js").headers["content-security-policy"]
    )


def test_a_page_with_a_stricter_policy_of_its_own_keeps_it():
    async def strict(request: Request) -> HTMLResponse:
        return HTMLResponse("<p>", headers={"Content-Security-Policy": "default-src 'none'"})

    layers = [Middleware(SafeHeaders, tile_server=lambda: "https://tiles.example.eu")]
    answer = TestClient(Starlette(routes=[Route("/", strict)], middleware=layers)).get("/")
    assert answer.headers["content-security-policy"] == "default-src 'none'"


def test_every_answer_passes_the_headers_first_and_then_the_door():
    first, second, third = middleware()
    assert (first.cls, second.cls, third.cls) == (SafeHeaders, Door, PageLanguage)
    assert first.kwargs == {"tile_server": tile_server}


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://tiles.example.eu/style.json", "https://tiles.example.eu"),
        ("https://tiles.example.eu:8443/a", "https://tiles.example.eu:8443"),
        ("", None),
        ("http://tiles.example.eu", None),
        ("https://*", None),
        ("https://a.eu; script-src *", None),
        ("https://a.eu:99999999/", None),
        ("javascript:alert(1)", None),
    ],
)
def test_a_tile_server_is_one_https_host_and_nothing_else(address: str, expected: str | None):
    assert origin(address) == expected


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
