"""Only what comes from this machine counts as this machine, whatever a request says about itself."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.machine.own import PASSED_ON, ThisMachine

LAPTOP = "192.168.1.5"


def asked(
    client: str | None = "127.0.0.1",
    *,
    server: str = "127.0.0.1",
    host: str | None = "localhost:8501",
    version: str = "1.1",
    **headers: str,
) -> dict[str, Any]:
    """A request as the server hands it on; `x_forwarded_for="…"` is the header X-Forwarded-For."""
    given_headers = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return {
        "type": "http",
        "http_version": version,
        "client": (client, 50000) if client else None,
        "server": (server, 8501),
        "headers": [*([(b"host", host.encode())] if host is not None else []), *given_headers],
    }


HERE = ThisMachine(names=frozenset({"localhost", "werklaptop", "werklaptop.local"}))


@pytest.mark.parametrize(
    ("client", "server", "host"),
    [
        ("127.0.0.1", "127.0.0.1", "localhost:8501"),
        ("127.0.0.1", "127.0.0.1", "127.0.0.1:8501"),
        ("127.0.0.1", "127.0.0.1", "LOCALHOST.:8501"),
        ("127.8.9.1", "127.0.0.1", "localhost"),
        ("::1", "::1", "[::1]:8501"),
        ("::ffff:127.0.0.1", "::ffff:127.0.0.1", "127.0.0.1:8501"),
        (LAPTOP, LAPTOP, f"{LAPTOP}:8501"),
        (f"::ffff:{LAPTOP}", LAPTOP, f"{LAPTOP}:8501"),
        ("fe80::1%eth0", "fe80::1%eth0", "[fe80::1]:8501"),
        (LAPTOP, LAPTOP, "werklaptop:8501"),
        (LAPTOP, LAPTOP, "Werklaptop.local:8501"),
    ],
)
def test_this_machines_own_browser_is_this_machine(client: str, server: str, host: str):
    assert HERE.asks(asked(client, server=server, host=host))


@pytest.mark.parametrize(
    "client",
    ["192.168.1.77", "10.0.0.1", "::ffff:192.168.1.77", "fd00::7", "0.0.0.0", "testclient", "", None],
)
def test_every_other_address_is_another_machine_under_whatever_name(client: str | None):
    for host in ("localhost:8501", f"{LAPTOP}:8501", "127.0.0.1"):
        assert not HERE.asks(asked(client, server=LAPTOP, host=host))


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.nip.io",
        "192.168.1.9:8501",
        "evil.example@localhost",
        "localhost/",
        "localhost:8501 evil",
        "[::1",
        "2130706433",
        "",
        None,
    ],
)
def test_a_name_that_merely_points_here_gets_nobody_in(host: str | None):
    """DNS rebinding: a page of evil.example, whose name suddenly means 127.0.0.1."""
    assert not HERE.asks(asked(host=host))


def test_two_names_at_once_get_nobody_in():
    request = asked(host="localhost")
    request["headers"].append((b"host", b"evil.example"))
    assert not HERE.asks(request)


@pytest.mark.parametrize("name", sorted([each.decode() for each in PASSED_ON] + ["x-forwarded-for"]))
def test_what_a_server_in_between_passes_on_is_from_elsewhere_even_when_it_says_otherwise(name: str):
    for value in ("192.168.1.77", "127.0.0.1", LAPTOP, ""):
        assert not HERE.asks(asked(**{name: value}))


def test_a_server_in_between_that_names_nobody_is_known_by_its_old_http():
    assert not HERE.asks(asked(version="1.0"))


@pytest.mark.parametrize("origin", ["http://localhost:8501", "http://127.0.0.1:8501", "http://[::1]:8501"])
def test_our_own_page_may_ask(origin: str):
    assert HERE.asks(asked(origin=origin))


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "null", "file://", "http://localhost.evil.example", "http://a@localhost"],
)
def test_a_page_of_another_site_in_this_machines_browser_may_not(origin: str):
    assert not HERE.asks(asked(origin=origin))


def test_settings_add_names_addresses_and_networks():
    more = ThisMachine.with_also(["172.17.0.1", "10.9.0.0/24", "Driehoek.Example.NL", "not/a/network"])
    assert more.asks(asked("172.17.0.1", server="172.17.0.2"))
    assert more.asks(asked("10.9.0.200", server="10.8.0.1", host="driehoek.example.nl"))
    assert not more.asks(asked("172.17.0.3", server="172.17.0.2"))
    assert not HERE.asks(asked("172.17.0.1", server="172.17.0.2"))


def test_a_trusted_gateway_that_passes_somebody_on_is_not_trusted():
    more = ThisMachine.with_also(["172.17.0.1"])
    assert not more.asks(asked("172.17.0.1", server="172.17.0.2", x_forwarded_for="84.22.1.9"))


@given(
    client=st.one_of(st.ip_addresses(v=4), st.ip_addresses(v=6)).filter(lambda each: not each.is_loopback),
    headers=st.dictionaries(
        st.sampled_from(["x_forwarded_for", "forwarded", "x_real_ip", "origin", "cookie", "referer"]),
        st.sampled_from(["127.0.0.1", "::1", "localhost", LAPTOP, "for=127.0.0.1", "http://localhost:8501"]),
    ),
    host=st.sampled_from(["localhost", "127.0.0.1:8501", f"{LAPTOP}:8501", "werklaptop", "[::1]"]),
    version=st.sampled_from(["1.0", "1.1", "2"]),
)
def test_nothing_that_a_request_says_makes_another_address_this_machine(
    client: Any, headers: dict[str, str], host: str, version: str
):
    mapped = getattr(client, "ipv4_mapped", None)
    if str(client) == LAPTOP or (mapped is not None and (mapped.is_loopback or str(mapped) == LAPTOP)):
        return
    assert not HERE.asks(asked(str(client), server=LAPTOP, host=host, version=version, **headers))
