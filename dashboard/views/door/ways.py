"""The addresses under which a phone could find this server, the likeliest first.

`best()` is what a page shows to the room: the address that a phone has proved, else the likeliest.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from ipaddress import ip_address

import streamlit as st

from dashboard.configuration import phone_address
from dashboard.machine.addresses import Address, addresses
from dashboard.views.door.arrivals import arrivals

_NAMED = re.compile(r"(?P<scheme>https?://)?(?P<host>[a-z0-9.-]+)(?P<port>:\d{1,5})?/?", re.IGNORECASE)
_EVERYWHERE = ("0.0.0.0", "::", "")


@dataclass(frozen=True, slots=True)
class Way:
    """One address for phones; `base` is all before `/w/…`. Without an `address` somebody named it."""

    base: str
    address: Address | None = None

    def to(self, path: str) -> str:
        """A page of the phones under this address: `to("/w/ABCDEF")`."""
        return f"{self.base}{path}"


@dataclass(frozen=True)
class Ways:
    """What there is. `listens`: whether anybody but this machine can connect to the server at all."""

    listens: bool
    found: tuple[Way, ...]
    misnamed: str = ""
    """What the settings name as the address for phones, where that is no address."""

    @cached_property
    def likely(self) -> tuple[Way, ...]:
        """Those where a phone has a chance."""
        return tuple(each for each in self.found if each.address is None or each.address.can_be_reached)


def ways() -> Ways:
    """What this server and this machine give now; a network that was joined a moment ago included."""
    return ways_for(
        addresses(),
        listening=st.get_option("server.address") or "",
        port=int(st.get_option("server.port")),
        scheme="https" if st.get_option("server.sslCertFile") else "http",
        named=phone_address(),
    )


def best() -> str | None:
    """The address to show to the room, without a path; None when no phone can get here."""
    found = ways().likely
    proven = next((each for each in found if arrivals.has_proved(each.base)), None)
    chosen = proven or (found[0] if found else None)
    return chosen.base if chosen else None


def ways_for(
    found: Iterable[Address], *, listening: str, port: int, scheme: str = "http", named: str = ""
) -> Ways:
    """The ways for a server that listens on one address, or everywhere (empty, 0.0.0.0 or ::).

    An address that somebody named stands for all: behind it may be another server that passes on to this one.
    """
    if named and (base := _named(named, port)):
        return Ways(listens=True, found=(Way(base),))
    misnamed = named
    if listening in _EVERYWHERE:
        own = tuple(found)
    elif _is_only_here(listening):
        return Ways(listens=False, found=(), misnamed=misnamed)
    else:
        own = tuple(each for each in found if each.ip == listening)
    return Ways(
        listens=True,
        found=tuple(Way(f"{scheme}://{each.ip}{_port(scheme, port)}", each) for each in own),
        misnamed=misnamed,
    )


def _named(given: str, port: int) -> str | None:
    match = _NAMED.fullmatch(given)
    if match is None:
        return None
    scheme = (match["scheme"] or "http://").lower()
    # A whole web address is meant as it stands; a bare name is this server's, on this server's port.
    after = match["port"] or ("" if match["scheme"] else _port("http", port))
    return f"{scheme}{match['host'].lower()}{after}"


def _port(scheme: str, port: int) -> str:
    return "" if (scheme, port) in (("http", 80), ("https", 443)) else f":{port}"


def _is_only_here(listening: str) -> bool:
    try:
        return ip_address(listening).is_loopback
    except ValueError:
        return listening == "localhost"
