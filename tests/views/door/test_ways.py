"""Which address a room is shown."""

import pytest

from dashboard.machine.addresses import ranked
from dashboard.views.door import ways as module
from dashboard.views.door.arrivals import Arrivals
from dashboard.views.door.ways import ways_for

LAPTOP = ranked([("wlp3s0", "192.168.1.5"), ("docker0", "172.17.0.1")])


def _bases(**given: object) -> list[str]:
    return [each.base for each in ways_for(LAPTOP, **{"listening": "0.0.0.0", "port": 8501, **given}).likely]


def test_a_server_that_listens_everywhere_is_found_under_every_likely_address():
    for listening in ("0.0.0.0", "::", ""):
        assert _bases(listening=listening) == ["http://192.168.1.5:8501"]


@pytest.mark.parametrize("listening", ["127.0.0.1", "localhost", "::1"])
def test_a_server_that_listens_to_this_machine_alone_has_no_way(listening: str):
    found = ways_for(LAPTOP, listening=listening, port=8501)
    assert (found.listens, found.found) == (False, ())


def test_a_server_that_listens_on_one_address_is_found_there_alone():
    assert _bases(listening="192.168.1.5") == ["http://192.168.1.5:8501"]
    assert _bases(listening="10.9.9.9") == []


def test_only_addresses_that_no_phone_gets_to_are_no_way_but_are_known():
    found = ways_for(ranked([("docker0", "172.17.0.1")]), listening="", port=8501)
    assert (len(found.found), found.likely) == (1, ())


@pytest.mark.parametrize(
    ("named", "base"),
    [
        ("https://werksessie.example.nl", "https://werksessie.example.nl"),
        ("https://werksessie.example.nl/", "https://werksessie.example.nl"),
        ("https://werksessie.example.nl:8443", "https://werksessie.example.nl:8443"),
        ("laptop.local", "http://laptop.local:8501"),
        ("192.168.1.9:80", "http://192.168.1.9:80"),
    ],
)
def test_an_address_that_somebody_names_stands_for_all_even_behind_another_server(named: str, base: str):
    assert _bases(named=named, listening="127.0.0.1") == [base]


@pytest.mark.parametrize("named", ["javascript:alert(1)", "http://a b", "<b>", "https://x/y?z", "http://a@b"])
def test_what_is_no_address_is_said_and_not_shown(named: str):
    found = ways_for(LAPTOP, listening="", port=8501, named=named)
    assert (found.misnamed, found.likely[0].base) == (named, "http://192.168.1.5:8501")


def test_the_usual_port_is_left_out():
    assert _bases(port=80) == ["http://192.168.1.5"]
    assert _bases(port=443, scheme="https") == ["https://192.168.1.5"]


def test_the_room_is_shown_the_address_that_a_phone_proved(monkeypatch: pytest.MonkeyPatch):
    two = ranked([("wlp3s0", "192.168.1.5"), ("eth0", "10.1.2.3")])
    monkeypatch.setattr(module, "ways", lambda: ways_for(two, listening="", port=8501))
    monkeypatch.setattr(
        module, "arrivals", type("Proved", (), {"has_proved": lambda _, base: "10.1" in base})()
    )
    assert module.best() == "http://10.1.2.3:8501"
    arrivals = Arrivals()
    monkeypatch.setattr(module, "arrivals", arrivals)
    assert module.best() == "http://192.168.1.5:8501"
    arrivals.note(arrivals.expect("http://10.1.2.3:8501"))
    assert module.best() == "http://10.1.2.3:8501"
