"""The command line does what its documentation says."""

import json
import re
import shlex
from pathlib import Path

import pytest

from tests.cli.running import brought_in, driehoek

DOCUMENTATION = Path(__file__).parents[2] / "docs" / "command-line.md"
COMMANDS = {
    "import",
    "import-cordis",
    "gaps",
    "suggestions",
    "offers",
    "round",
    "introductions",
    "backtest",
    "export",
    "serve",
}


def _documented() -> list[tuple[str, list[str]]]:
    """Every command in the documentation, with the lines that stand under it."""
    found: list[tuple[str, list[str]]] = []
    for block in re.findall(r"```console\n(.*?)```", DOCUMENTATION.read_text(), re.DOTALL):
        for line in block.splitlines():
            if line.startswith("$ driehoek "):
                found.append((line.removeprefix("$ driehoek "), []))
            elif found:
                found[-1][1].append(line)
    return found


def test_every_documented_command_works_as_written(folder: Path, monkeypatch: pytest.MonkeyPatch):
    brought_in()
    commands = _documented()
    assert {command.split()[0] for command, _ in commands} == COMMANDS
    monkeypatch.setenv("DRIEHOEK_DATABASE_URL", f"sqlite:///{folder / 'documented.sqlite'}")
    for command, lines in commands:
        if command.startswith("serve"):
            continue
        result = driehoek(*shlex.split(command))
        assert result.exit_code == 0, (command, result.output)
        expected = [line for line in lines if not line.startswith("organisations.csv, row 14")]
        assert not set(expected) - set(result.stdout.splitlines()), command


def test_the_documented_json_is_what_comes_out(folder: Path):
    brought_in()
    (block,) = re.findall(r"```json\n(.*?)```", DOCUMENTATION.read_text(), re.DOTALL)
    documented = json.loads(block)
    command = next(command for command, _ in _documented() if "--format json" in command)
    assert json.loads(driehoek(*shlex.split(command)).stdout) == documented


def test_every_option_is_documented_and_helped(folder: Path):
    text = DOCUMENTATION.read_text()
    for command in COMMANDS:
        assert f"`driehoek {command}" in text
        helped = driehoek(command, "--help").stdout
        for option in re.findall(r"(--[a-z]+)", helped):
            assert option == "--help" or option in text
