"""The addresses that this machine has in a network, found without asking anybody.

The likeliest for a phone come first. What an interface is, only its name and its range tell: a guess,
which the test with a real phone then proves.
"""

import re
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address, IPv4Network


class Kind(StrEnum):
    """What sort of network an address is in, likeliest for a phone first."""

    HOTSPOT = "hotspot"
    WIFI = "wifi"
    CABLE = "cable"
    OTHER = "other"
    VPN = "vpn"
    VIRTUAL = "virtual"
    NO_ADDRESS = "no_address"


UNREACHABLE = frozenset({Kind.VPN, Kind.VIRTUAL, Kind.NO_ADDRESS})
"""Where hardly any phone ever is."""

_ORDER = {kind: order for order, kind in enumerate(Kind)}
_GIVEN_BY_NOBODY = IPv4Network("169.254.0.0/16")
_SHARED = IPv4Network("100.64.0.0/10")
"""Carriers and VPNs of the kind of Tailscale use it; no wifi does."""
_HOTSPOTS = tuple(map(IPv4Network, ("192.168.137.0/24", "10.42.0.0/24")))
"""What Windows and NetworkManager hand out when they are the hotspot themselves."""
_PHONES = tuple(map(IPv4Network, ("172.20.10.0/28", "192.168.43.0/24")))
"""What an iPhone and an Android phone hand out as a hotspot."""

_NAMES = (
    (
        Kind.VIRTUAL,
        r"docker|br-|veth|vethernet|virbr|vmnet|vmware|vboxnet|virtualbox|hyper-v|lxc|lxd|cni|podman|wsl|bluetooth",
    ),
    (
        Kind.VPN,
        r"tun|tap|utun|wg|wireguard|ppp|ipsec|zt|tailscale|nordlynx|proton|openvpn|vpn|cscotun|gpd|pangp",
    ),
    (Kind.WIFI, r"wl|wi-?fi|ath|airport"),
    (Kind.HOTSPOT, r"ap\d|bridge100|local area connection\*|lan-verbinding\*"),
    (Kind.CABLE, r"eth|en[opsx]|em\d|lan"),
)


@dataclass(frozen=True, slots=True)
class Address:
    """One address. `interface` is the system's own name for where it is; `leads_out` says that the way to
    other networks begins there."""

    ip: str
    interface: str
    kind: Kind
    leads_out: bool = False

    @property
    def can_be_reached(self) -> bool:
        """Whether a phone nearby has a chance at all."""
        return self.kind not in UNREACHABLE


def addresses() -> tuple[Address, ...]:
    """Every IPv4 address of an interface that is up, loopback left out, the likeliest for a phone first."""
    import psutil

    up = {name for name, stats in psutil.net_if_stats().items() if stats.isup}
    found = (
        (name, each.address)
        for name, all_of_it in psutil.net_if_addrs().items()
        if name in up
        for each in all_of_it
        if each.family == socket.AF_INET
    )
    return ranked(found, leads_out=_leads_out())


def ranked(found: Iterable[tuple[str, str]], *, leads_out: str | None = None) -> tuple[Address, ...]:
    """Interfaces and their addresses, judged and put in order; the order given breaks ties."""
    judged = [
        Address(ip, name, kind_of(name, ip), leads_out=ip == leads_out)
        for name, ip in found
        if not IPv4Address(ip).is_loopback
    ]
    return tuple(sorted(judged, key=lambda each: (_ORDER[each.kind], not each.leads_out)))


def kind_of(interface: str, ip: str) -> Kind:
    """What sort of network this is, by the interface's name and the address's range."""
    address = IPv4Address(ip)
    if address in _GIVEN_BY_NOBODY:
        return Kind.NO_ADDRESS
    if address in _SHARED:
        return Kind.VPN
    named = interface.lower()
    by_name = next((kind for kind, pattern in _NAMES if re.match(pattern, named)), Kind.OTHER)
    if by_name in UNREACHABLE:
        return by_name
    if any(address in each for each in _HOTSPOTS):
        return Kind.HOTSPOT
    if by_name is Kind.OTHER and any(address in each for each in _PHONES):
        return Kind.WIFI
    return by_name


def _leads_out() -> str | None:
    """The address that packets to other networks would leave from. Nothing is sent: the kernel only looks
    in its table of routes."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("198.51.100.1", 9))  # an address that belongs to nobody (RFC 5737)
        except OSError:
            return None
        return str(probe.getsockname()[0])
