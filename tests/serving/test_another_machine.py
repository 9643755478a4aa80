"""A real server that listens everywhere, from its own machine and from another one.

The machines are network namespaces, where the system lets us make them. Elsewhere this machine is its own,
and `test_door.py` holds the promise to the other one without a network.
"""

import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from dashboard.machine.addresses import addresses
from tests.browser.serving import served
from tests.machine.two_machines import Machine, two_machines


@pytest.fixture(scope="module", autouse=True)
def machines() -> Iterator[tuple[Machine, Machine] | None]:
    """Ours, on which every test here runs, and another one."""
    with two_machines() as made:
        if made is None:
            yield None
        else:
            with made[0].entered():
                yield made


def _command(port: int) -> list[str]:
    run = [sys.executable, "-m", "streamlit", "run", "streamlit_app.py", "--server.address", "0.0.0.0"]
    return [*run, "--server.port", str(port), "--server.headless", "true"]


@pytest.fixture(scope="module")
def server(machines: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    """The port of a server that listens on every address, and what it says while it runs."""
    folder = tmp_path_factory.mktemp("everywhere")
    with served(folder, command=_command) as address:
        yield int(address.rsplit(":", 1)[1]), folder / "server.log"


@pytest.fixture(scope="module")
def send(machines: tuple[Machine, Machine] | None, server: tuple[int, Path]) -> Callable[[str], str]:
    """`send(request)`: what the server answers the other machine to these very bytes."""
    if machines is None:
        pytest.skip("not allowed to make a network namespace, or no `ip` (iproute2) to make one with")
    ours, theirs = machines
    script = (
        "import socket, sys\n"
        f"with socket.create_connection(('{ours.ip}', {server[0]}), 10) as line:\n"
        "    line.sendall(sys.stdin.buffer.read())\n"
        "    while said := line.recv(65536): sys.stdout.buffer.write(said)\n"
    )

    def sent(request: str) -> str:
        answer = subprocess.run(
            [*theirs.runs, sys.executable, "-c", script],
            input=request.encode(),
            capture_output=True,
            timeout=30,
            check=True,
        )
        return answer.stdout.decode("utf-8", "replace")

    return sent


def _request(target: str, *headers: str, method: str = "GET") -> str:
    lines = [f"{method} {target} HTTP/1.1", "Host: localhost", "Connection: close", *headers]
    return "\r\n".join(lines) + "\r\n\r\n"


UPGRADE = ("Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==")


def _opening(target: str) -> str:
    return _request(target, *UPGRADE).replace("Connection: close", "Connection: Upgrade")


def test_this_machine_reaches_everything_under_every_address_of_its_own(server: tuple[int, Path]):
    port, _ = server
    for host in ("127.0.0.1", *(each.ip for each in addresses())):
        line = HTTPConnection(host, port, timeout=10)
        line.request("GET", "/_stcore/health")
        assert line.getresponse().status == 200, host
        line.close()
        with socket.create_connection((host, port), 10) as opened:
            opened.sendall(_opening("/_stcore/stream").replace("localhost", f"{host}:{port}").encode())
            assert opened.recv(100).startswith(b"HTTP/1.1 101"), host


@pytest.mark.parametrize(
    "target",
    [
        "/",
        "/overview",
        "/_stcore/health",
        "/_stcore/metrics",
        "/_stcore/upload_file/a/b",
        "/component/dashboard.drawing/drawing.js",
        "/media/x.png",
        "/driehoek/map-marks-1.svg",
        "//w",
        "/W",
        "/%2577",
        "/./w/",
        "http://localhost/_stcore/health",
        "http://localhost/w",
        "*",
    ],
)
def test_another_machine_gets_the_refusal(send: Callable[[str], str], target: str):
    for method in ("GET", "POST", "OPTIONS"):
        answer = send(_request(target, method=method))
        assert answer.startswith("HTTP/1.1 403"), answer[:200]
        assert "Here you can only take part in a workshop" in answer


@pytest.mark.parametrize(
    "target", ["/w/../_stcore/health", "/w/%2e%2e/_stcore/health", "/w%2f..%2fstatic", "/w//"]
)
def test_another_machine_finds_no_way_round_through_the_phones_pages(send: Callable[[str], str], target: str):
    answer = send(_request(target))
    assert answer.startswith("HTTP/1.1 404"), answer[:200]
    assert "This page is not here" in answer


@pytest.mark.parametrize(
    "header",
    [
        "X-Forwarded-For: 127.0.0.1",
        "X-Forwarded-For: localhost",
        "Forwarded: for=127.0.0.1",
        "X-Real-IP: ::1",
    ],
)
def test_another_machine_cannot_say_that_it_is_this_one(send: Callable[[str], str], header: str):
    assert send(_request("/_stcore/health", header)).startswith("HTTP/1.1 403")


def test_another_machine_opens_no_line_to_the_dashboard(send: Callable[[str], str]):
    for target in ("/_stcore/stream", "/w/_stcore/stream", "/w", "//_stcore/stream"):
        assert send(_opening(target)).startswith("HTTP/1.1 403"), target


def test_a_phone_on_another_machine_reaches_its_page(send: Callable[[str], str]):
    for target in ("/w/test/bcdfgh", "/%77/test/bcdfgh"):
        answer = send(_request(target, "Accept-Language: nl"))
        assert answer.startswith("HTTP/1.1 200")
        assert "Je telefoon kan deze laptop bereiken" in answer


def test_the_terminal_says_where_phones_come_and_nothing_was_asked_of_another_host(server: tuple[int, Path]):
    said = server[1].read_text(encoding="utf-8", errors="replace")
    assert "External URL" not in said
    if any(each.can_be_reached for each in addresses()):
        assert re.search(r"(Phones|Telefoons): http://\d+\.\d+\.\d+\.\d+:\d+/w", said)
