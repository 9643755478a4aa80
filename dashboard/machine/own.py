"""Whether a request comes from this machine, or from anywhere else.

Only the connection itself is believed: the two ends of it, as the operating system gives them. What a
request says about itself can only take trust away, never give it.
"""

import re
import socket
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any

PASSED_ON = frozenset(
    {
        b"forwarded",
        b"via",
        b"x-real-ip",
        b"x-client-ip",
        b"x-cluster-client-ip",
        b"true-client-ip",
        b"cf-connecting-ip",
        b"fastly-client-ip",
    }
)
"""What only a server in between writes. Beside these everything that begins with `x-forwarded-`."""

_HOST = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?")
_ORIGIN = re.compile(r"https?://(?P<host>[^/@]+)")

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network


@dataclass(frozen=True, slots=True)
class ThisMachine:
    """What counts as this machine beside its loopback and the address that somebody connected to.

    `names` are in small letters; `networks` are trusted because somebody who runs the server said so.
    """

    names: frozenset[str] = frozenset({"localhost"})
    networks: tuple[Network, ...] = ()

    @classmethod
    def with_also(cls, also: Iterable[str]) -> "ThisMachine":
        """This machine under its own names, and with what the settings add: names, addresses, networks."""
        name = socket.gethostname().lower()
        short = name.partition(".")[0]
        names = {"localhost", name, short, f"{short}.local"}
        networks: list[Network] = []
        for each in also:
            try:
                networks.append(ip_network(each, strict=False))
            except ValueError:
                names.add(each.lower().rstrip("."))
        return cls(frozenset(names), tuple(networks))

    def asks(self, scope: Mapping[str, Any]) -> bool:
        """Whether this ASGI request was made on this machine, by a page of ours or by nobody's page."""
        # nginx as it is installed names nobody behind it, but it speaks HTTP/1.0; no browser does.
        if scope.get("http_version") == "1.0":
            return False
        hosts, origins = [], []
        for name, value in scope["headers"]:
            if name == b"host":
                hosts.append(value)
            elif name == b"origin":
                origins.append(value)
            elif name in PASSED_ON or name.startswith(b"x-forwarded-"):
                return False
        server = _end(scope, "server")
        return (
            self._is_own(_end(scope, "client"), server)
            and len(hosts) == 1
            and self._is_called(hosts[0], server)
            and all(self._is_ours(each, server) for each in origins)
        )

    def _is_own(self, client: Address | None, server: Address | None) -> bool:
        if client is None:
            return False
        return client.is_loopback or client == server or any(client in each for each in self.networks)

    def _is_called(self, host: bytes, server: Address | None) -> bool:
        """Whether the browser was told one of our names: another may point here, and mean harm."""
        name = _name(host)
        if name is None:
            return False
        address = _address(name.strip("[]"))
        if address is None:
            return name in self.names
        return address.is_loopback or address == server or any(address in each for each in self.networks)

    def _is_ours(self, origin: bytes, server: Address | None) -> bool:
        """Whether the page that asks is ours, and not one that merely runs in this machine's browser."""
        found = _ORIGIN.fullmatch(origin.decode("latin-1").lower())
        return found is not None and self._is_called(found["host"].encode("latin-1"), server)


def _end(scope: Mapping[str, Any], which: str) -> Address | None:
    end = scope.get(which)
    return _address(end[0]) if end else None


@lru_cache(maxsize=1024)
def _address(text: str) -> Address | None:
    """The address without its zone; an IPv4 address in IPv6 clothes is that IPv4 address."""
    try:
        found = ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return (found.ipv4_mapped or found) if isinstance(found, IPv6Address) else found


@lru_cache(maxsize=256)
def _name(host: bytes) -> str | None:
    found = _HOST.fullmatch(host.decode("latin-1").lower())
    return found["name"].rstrip(".") if found else None
