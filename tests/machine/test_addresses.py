"""The address that a phone could use comes first, whatever else a laptop has."""

import pytest

from dashboard.machine import addresses
from dashboard.machine.addresses import Kind, kind_of, ranked


@pytest.mark.parametrize(
    ("interface", "ip", "kind"),
    [
        ("Wi-Fi", "192.168.178.25", Kind.WIFI),
        ("WiFi 2", "10.20.30.40", Kind.WIFI),
        ("wlp3s0", "10.0.0.7", Kind.WIFI),
        ("en0", "192.168.1.4", Kind.OTHER),
        ("en0", "172.20.10.4", Kind.WIFI),
        ("Ethernet", "10.1.2.3", Kind.CABLE),
        ("enp0s31f6", "192.168.1.9", Kind.CABLE),
        ("LAN-verbinding* 2", "192.168.137.1", Kind.HOTSPOT),
        ("Local Area Connection* 10", "192.168.137.1", Kind.HOTSPOT),
        ("wlp3s0", "10.42.0.1", Kind.HOTSPOT),
        ("bridge100", "192.168.2.1", Kind.HOTSPOT),
        ("docker0", "172.17.0.1", Kind.VIRTUAL),
        ("br-1a2b3c", "172.18.0.1", Kind.VIRTUAL),
        ("vEthernet (WSL)", "172.29.16.1", Kind.VIRTUAL),
        ("vEthernet (Default Switch)", "192.168.137.1", Kind.VIRTUAL),
        ("VMware Network Adapter VMnet8", "192.168.80.1", Kind.VIRTUAL),
        ("cni0", "10.42.0.1", Kind.VIRTUAL),
        ("utun4", "10.8.0.2", Kind.VPN),
        ("tun0", "10.8.0.2", Kind.VPN),
        ("Tailscale", "100.101.102.103", Kind.VPN),
        ("Ethernet 3", "100.64.0.9", Kind.VPN),
        ("Wi-Fi", "169.254.12.13", Kind.NO_ADDRESS),
    ],
)
def test_an_address_is_told_by_its_interface_and_its_range(interface: str, ip: str, kind: Kind):
    assert kind_of(interface, ip) is kind


def test_a_managed_laptop_with_docker_and_a_vpn_shows_its_wifi_first():
    found = ranked(
        [
            ("lo", "127.0.0.1"),
            ("docker0", "172.17.0.1"),
            ("tun0", "10.8.0.2"),
            ("eth0", "10.1.2.3"),
            ("wlp3s0", "192.168.178.25"),
        ],
        leads_out="10.8.0.2",
    )
    assert [each.ip for each in found] == ["192.168.178.25", "10.1.2.3", "10.8.0.2", "172.17.0.1"]
    assert [each.can_be_reached for each in found] == [True, True, False, False]


def test_of_two_of_a_kind_the_one_that_leads_out_comes_first():
    found = ranked([("eth0", "10.0.0.1"), ("eth1", "10.1.0.1")], leads_out="10.1.0.1")
    assert [each.ip for each in found] == ["10.1.0.1", "10.0.0.1"]


def test_the_hotspot_of_the_laptop_itself_wins():
    assert ranked([("Wi-Fi", "10.3.3.3"), ("LAN-verbinding* 2", "192.168.137.1")])[0].kind is Kind.HOTSPOT


def test_this_very_machine_is_read_without_a_word_to_anybody(monkeypatch: pytest.MonkeyPatch):
    class Silent(addresses.socket.socket):
        def send(self, *_: object) -> int:
            raise AssertionError("something was sent")

        sendto = sendall = send  # type: ignore[assignment]

    monkeypatch.setattr(addresses.socket, "socket", Silent)
    assert all(not each.ip.startswith("127.") for each in addresses.addresses())
