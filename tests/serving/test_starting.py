"""The server starts with the same settings everywhere."""

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


def test_a_list_is_given_value_by_value():
    options = settings_as_options()
    assert options.count("--theme.headingFontSizes") == 6


def test_the_command_names_the_port_it_was_given():
    port = free_port()
    line = command(port=port, headless=True)
    assert line[line.index("--server.port") + 1] == str(port)
    assert line[line.index("--server.headless") + 1] == "true"
