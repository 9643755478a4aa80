"""The server starts with the same settings everywhere."""

import json

from streamlit import config

from dashboard.serving.starting import command, settings_as_options
from tests.ports import free_port


def _given() -> dict[str, str]:
    """Each option with its (last) value."""
    options = settings_as_options()
    return dict(zip(options[::2], options[1::2], strict=True))


def test_the_settings_travel_as_options():
    given = _given()
    assert given["--server.address"] == "127.0.0.1"
    assert given["--browser.gatherUsageStats"] == "false"
    assert given["--server.maxUploadSize"] == "20"
    assert given["--client.showErrorDetails"] == "none"
    assert given["--theme.light.primaryColor"] == "#15212B"


def test_every_heading_keeps_its_own_size():
    assert json.loads(_given()["--theme.headingFontSizes"])[:2] == ["2.25rem", "1.1875rem"]


def test_no_setting_is_given_twice():
    """The last would win and the others be lost."""
    names = settings_as_options()[::2]
    assert len(names) == len(set(names))


def test_streamlit_understands_the_settings_as_options():
    known = config.get_config_options()
    assert {name.removeprefix("--") for name in _given()} <= set(known)
    assert not any(known[name.removeprefix("--")].multiple for name in _given())


def test_phones_are_let_in_only_when_asked():
    def listens(**asked: bool) -> str:
        line = command(**asked)
        return line[len(line) - 1 - line[::-1].index("--server.address") + 1]

    assert (listens(), listens(phones=True)) == ("127.0.0.1", "0.0.0.0")


def test_a_server_that_listens_everywhere_asks_nobody_for_its_address():
    """Without a name to open, Streamlit asks a host on the internet under which address it is seen."""
    assert _given()["--browser.serverAddress"] == "localhost"


def test_the_command_names_the_port_it_was_given():
    port = free_port()
    line = command(port=port, headless=True)
    assert line[line.index("--server.port") + 1] == str(port)
    assert line[line.index("--server.headless") + 1] == "true"
