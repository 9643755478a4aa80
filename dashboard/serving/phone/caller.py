"""Who calls, as far as tries are counted."""

from ipaddress import IPv6Address, ip_address

from starlette.types import Scope

_HOUSEHOLD = 64
"""Bits of an IPv6 address that one household or room has in common; the rest a phone chooses by itself."""


def caller(scope: Scope) -> str:
    """The address that a request comes from; behind a server on this machine, the one that server names.

    Of `X-Forwarded-For` only the last is believed: the rest is what somebody said of themselves. Somebody
    who is not behind such a server cannot choose what they are called.
    """
    end = scope.get("client")
    address = str(end[0]) if end else ""
    if _is_own(address):
        for name, value in reversed(scope["headers"]):
            if name == b"x-forwarded-for":
                address = value.decode("latin-1").rpartition(",")[2].strip()
                break
    return _room_of(address)


def _is_own(address: str) -> bool:
    try:
        return ip_address(address).is_loopback
    except ValueError:
        return False


def _room_of(address: str) -> str:
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address[:64]
    if not isinstance(found, IPv6Address):
        return str(found)
    if found.ipv4_mapped:
        return str(found.ipv4_mapped)
    return str(int(found) >> (128 - _HOUSEHOLD))
