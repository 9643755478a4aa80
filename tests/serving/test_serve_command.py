"""What `driehoek serve` hands to the server about who may come in."""

import subprocess
from typing import Any

import pytest
from typer.testing import CliRunner

from dashboard.cli.commands import command_line
from dashboard.texts import Language, texts_in


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Any:
    """`served("--phones")`: how the command ended, the server's command line and its surroundings."""

    def serve(*options: str) -> tuple[int, list[str], dict[str, str]]:
        seen: list[Any] = []

        class Server:
            def __init__(self, line: list[str], env: dict[str, str]) -> None:
                seen[:] = [line, env]

            def wait(self) -> int:
                return 0

        monkeypatch.setattr(subprocess, "Popen", Server)
        result = CliRunner().invoke(command_line(texts_in(Language.DUTCH)), ["serve", *options])
        return result.exit_code, *(seen or [[result.output], {}])

    return serve


def test_a_helper_is_let_in_by_address_and_phones_with_it(served: Any, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DRIEHOEK_THIS_MACHINE", "driehoek.lan")
    status, line, surroundings = served("--helper", "192.168.1.23", "--helper", "192.168.1.24")
    assert (status, "0.0.0.0" in line) == (0, True)
    assert surroundings["DRIEHOEK_THIS_MACHINE"] == "driehoek.lan,192.168.1.23,192.168.1.24"


def test_without_a_helper_nothing_is_added(served: Any, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("DRIEHOEK_THIS_MACHINE", raising=False)
    _, line, surroundings = served()
    assert ("0.0.0.0" in line, "DRIEHOEK_THIS_MACHINE" in surroundings) == (False, False)


@pytest.mark.parametrize("given", ["0.0.0.0/0", "laptop", "192.168.1", ""])
def test_a_helper_is_one_address_and_never_a_network(served: Any, given: str):
    status, (said,), _ = served("--helper", given)
    assert status == 2
    assert "192.168.1.23" in said
