"""From any other address than this machine only the phones' pages answer."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocketDisconnect
from streamlit.runtime import Runtime

from dashboard.machine.own import ThisMachine
from dashboard.serving.door import Door, is_for_phones
from dashboard.serving.phones import POLICY, phones_app
from dashboard.serving.routes import phone_routes, routes
from dashboard.views.phone.rendering import look_address
from tests.a_loop import run_apart

PHONE = ("192.168.1.77", 50000)
LAPTOP = ("127.0.0.1", 50000)
REFUSED = "Hier kun je alleen meedoen aan een werksessie"
DUTCH = {"Accept-Language": "nl"}


@pytest.fixture(scope="module")
def whole() -> Iterator[Starlette]:
    """The server as it runs, with every route and middleware of ours and of Streamlit's."""
    from streamlit_app import app

    before, Runtime._instance = Runtime._instance, None
    try:
        yield app._build_starlette_app()
    finally:
        Runtime._instance = before
        app._runtime = app._starlette_app = None


def _from(app: Any, client: tuple[str, int]) -> TestClient:
    return TestClient(app, base_url="http://localhost:8501", client=client, raise_server_exceptions=False)


def _paths(found: list[BaseRoute], above: str = "") -> Iterator[tuple[str, BaseRoute]]:
    """Every path of a route table, with something in place of what a path leaves open."""
    for route in found:
        path = above + getattr(route, "path", "")
        if isinstance(route, Mount) and route.routes:
            yield from _paths(route.routes, path)
        yield re.sub(r"\{[^}]*\}", "1", path) or "/", route


def test_no_path_of_the_running_server_answers_a_phone_but_the_phones_own(whole: Starlette):
    phone = _from(whole, PHONE)
    tried = 0
    for path, route in _paths(list(whole.routes)):
        if isinstance(route, WebSocketRoute):
            with pytest.raises(WebSocketDisconnect), phone.websocket_connect(path):
                pass
            tried += 1
            continue
        for method in ("GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"):
            answer = phone.request(method, path, headers=DUTCH)
            assert answer.status_code == 403, (method, path)
            assert method == "HEAD" or REFUSED in answer.text, (method, path)
            tried += 1
    assert tried > 50
    assert {"/_stcore/health", "/_stcore/metrics"} <= {path for path, _ in _paths(list(whole.routes))}


def test_the_same_paths_answer_this_machine(whole: Starlette):
    here = _from(whole, LAPTOP)
    ours = [route.path for route in routes() if isinstance(route, Route)]
    for path in ("/", "/_stcore/host-config", *ours):
        assert here.get(path).status_code == 200, path


@pytest.mark.parametrize(
    "path",
    [
        "/_stcore/health/",
        "/_STCORE/HEALTH",
        "//w",
        "//w/../_stcore/health",
        "/W/test/bcdfgh",
        "/wx",
        "/w;/../_stcore/health",
        "/./w",
        "/overview?w=/w/",
        "/static/../w",
        "/\\w",
        "/%2fw",
        "w",
        "",
        "http://localhost/w",
        "*",
    ],
)
def test_no_spelling_passes_for_a_phones_page(path: str):
    assert not is_for_phones(path)


def test_a_phones_address_that_is_not_there_never_becomes_the_dashboard(whole: Starlette):
    phone, here = _from(whole, PHONE), _from(whole, LAPTOP)
    for path in (
        "/w/no/where/at",
        "/w/%2e%2e/_stcore/health",
        "/w//",
        "/w/%2e%2e/",
        "/w/look/%2e%2e/%2e%2e/x",
    ):
        for client in (phone, here):
            answer = client.get(path, headers=DUTCH)
            assert (answer.status_code, "streamlit" in answer.text.lower()) == (404, False), path
            is_a_code = path == "/w/%2e%2e/"
            assert ("kom je nergens binnen" if is_a_code else "Deze pagina is er niet") in answer.text


def test_a_phones_page_may_load_and_send_next_to_nothing(whole: Starlette):
    for path in ("/w/test/bcdfgh", "/w/nowhere", "/", look_address()):
        headers = _from(whole, PHONE).get(path).headers
        assert headers.get_list("content-security-policy") == [POLICY]
        assert headers["x-content-type-options"] == "nosniff"


def test_the_refusal_speaks_the_readers_language_and_shows_the_way(whole: Starlette):
    phone = _from(whole, PHONE)
    english = phone.get("/", headers={"Accept-Language": "en"})
    assert "Here you can only take part in a workshop" in english.text
    assert '<html lang="en">' in english.text
    chosen = phone.get("/", headers={"Accept-Language": "en", "Cookie": "driehoek_language=nl"})
    assert REFUSED in chosen.text
    assert 'href="/w"' in chosen.text
    switched = phone.get("/overview?language=en", headers=DUTCH)
    assert "Here you can only take part" in switched.text
    assert chosen.headers["cache-control"] == "no-store"
    assert "<script" not in chosen.text


# Whatever a request is made of


async def _dashboard(scope: Any, receive: Any, send: Any) -> None:
    raise AssertionError(f"{scope['path']!r} reached the dashboard")


ELSEWHERE = Door(
    _dashboard, phones=phones_app(phone_routes()), this_machine=ThisMachine.with_also(["localhost"])
)
_TEXT = st.text(alphabet=st.characters(max_codepoint=255), max_size=20)


@given(
    path=st.one_of(
        st.text(max_size=40),
        st.lists(
            st.sampled_from(["/", "w", "..", "%2e", "//", "_stcore", "stream", "static", "\\", "test"]),
            max_size=8,
        ).map("".join),
    ),
    kind=st.sampled_from(["http", "websocket"]),
    method=st.sampled_from(["GET", "POST", "CONNECT", "TRACE", "get", ""]),
    headers=st.lists(
        st.tuples(
            st.sampled_from([b"host", b"origin", b"x-forwarded-for", b"cookie", b"accept-language"]),
            st.one_of(_TEXT.map(lambda text: text.encode("latin-1")), st.just(b"localhost")),
        ),
        max_size=5,
    ),
)
def test_no_request_from_elsewhere_reaches_the_dashboard(
    path: str, kind: str, method: str, headers: list[tuple[bytes, bytes]]
):
    sent: list[dict[str, Any]] = []
    scope = {
        "type": kind,
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode("utf-8", "replace"),
        "root_path": "",
        "query_string": b"",
        "headers": headers,
        "client": PHONE,
        "server": ("192.168.1.5", 8501),
        "state": {},
    }

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect"} if kind == "websocket" else {"type": "http.request"}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    run_apart(ELSEWHERE(scope, receive, send))
    assert sent[0]["type"] in ("http.response.start", "websocket.close")
    assert sent[0].get("status") in (403, 404, 405, 200, None)


def test_what_a_server_on_this_machine_passes_on_is_somebody_from_elsewhere():
    async def dashboard(scope: Any, receive: Any, send: Any) -> None:
        await PlainTextResponse("the dashboard")(scope, receive, send)

    here = _from(
        Door(dashboard, phones=phones_app([]), this_machine=ThisMachine(frozenset({"localhost"}))), LAPTOP
    )
    assert here.get("/").text == "the dashboard"
    assert here.get("/", headers={"X-Forwarded-For": "127.0.0.1"}).status_code == 403
    assert here.get("/", headers={"Host": "evil.example"}).status_code == 403
    assert here.get("/", headers={"Origin": "https://evil.example"}).status_code == 403


def test_who_is_refused_sees_the_address_that_a_helper_needs_and_no_harm_comes_of_it(whole: Starlette):
    assert "192.168.1.77" in _from(whole, PHONE).get("/").text
    named = _from(whole, ("127.0.0.1", 1)).get("/", headers={"X-Forwarded-For": "<script>alert(1)</script>"})
    assert "<script" not in named.text


def test_a_helpers_laptop_reaches_the_dashboard_and_its_neighbour_does_not():
    async def dashboard(scope: Any, receive: Any, send: Any) -> None:
        await PlainTextResponse("the dashboard")(scope, receive, send)

    door = Door(dashboard, phones=phones_app([]), this_machine=ThisMachine.with_also([PHONE[0]]))
    assert _from(door, PHONE).get("/").text == "the dashboard"
    assert _from(door, ("192.168.1.78", 1)).get("/").status_code == 403
