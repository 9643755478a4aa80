"""What cannot be done is one sentence."""

import re
from pathlib import Path

import pytest

from dashboard.texts import Language
from tests.cli.running import brought_in, driehoek


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["gaps", "--on", "2024-13-01"], 2, '"2024-13-01" is not a day'),
        (["gaps", "--on", "yesterday"], 2, '"yesterday" is not a day'),
        (["gaps", "--database", "region.sqlite"], 1, '"region.sqlite" is no address of a database.'),
        (["gaps", "--database", "mysql://a:secret@db/x"], 1, "There is no store in mysql."),
        (["gaps", "--database", "postgresql://a:secret@h:x/y"], 1, "is no address of a database."),
        (["gaps", "--database", "postgresql://a:secret@127.0.0.1:1/x"], 1, "cannot be reached"),
        (["gaps", "--database", "sqlite:///x.sqlite?mode=ro"], 1, "is no address of a database."),
        (["gaps", "--database", "sqlite:///nul%00.sqlite"], 1, "is no address of a database."),
        (["gaps", "--database", "sqlite:////proc/nowhere/x.sqlite"], 1, "The folder for /proc/nowhere/x"),
        (["gaps", "--database", "sqlite:///organisations.csv/x.sqlite"], 1, "The folder for"),
        (["gaps", "--database", "sqlite:///organisations.csv"], 1, "is something else than data of Driehoek"),
        (["gaps", "--database", "sqlite:///."], 1, "cannot be opened as a store"),
        (["gaps", "--database", "sqlite:////dev/full"], 1, "There is no room left for /dev/full"),
        (["gaps", "--theme", "photnics"], 1, "Did you mean photonics?"),
        (["gaps", "--place", "Eindhove"], 1, "Did you mean Eindhoven?"),
        (["suggestions", "--theme", "no such thing at all"], 1, "Nothing has the theme"),
        (["backtest", "--until", "2024-02-30"], 2, '"2024-02-30" is not a day'),
        (["backtest", "--until", "1999-12-31"], 1, "There was nothing yet on that day: the first link began"),
        (["backtest", "--until", "2999-01-01"], 1, "Nothing began after that day: the last link began on"),
        (["import", "nowhere.csv"], 1, "There is no file nowhere.csv"),
        (["import", "."], 1, ". is a folder."),
        (["import", "organisations.csv", "--author", "  ", "--yes"], 1, "say with --author"),
        (["import", "x" * 300], 1, "is too long for a file."),
        (["export", "organisations.csv"], 1, "organisations.csv is a file, where a folder is needed."),
        (["export", "organisations.csv/there"], 1, "is a file, where a folder is needed."),
    ],
)
def test_what_cannot_be_done_is_one_sentence(folder: Path, arguments: list[str], status: int, said: str):
    brought_in()
    (folder / "organisations.csv").write_text("name,corner\nNieuw,business\n")
    result = driehoek(*arguments)
    assert result.exit_code == status
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert "Traceback" not in result.output
    assert "secret" not in result.output
    in_dutch = driehoek(*arguments, language=Language.DUTCH).stderr
    assert len(in_dutch.splitlines()) == 1
    assert not {"cannot", "the", "there"} & set(re.sub(r"\(.*\)", "", in_dutch).casefold().split())


def test_every_missing_file_is_named(folder: Path):
    result = driehoek("import", "one.csv", "organisations.csv", "two.csv")
    assert len(result.stderr.splitlines()) == 2


def test_an_unexpected_error_is_a_sentence_with_a_code_that_the_log_has(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("dashboard.workspace.open_workspace", lambda *_: 1 / 0)
    result = driehoek("gaps")
    assert result.exit_code == 1
    found = re.fullmatch(
        r"Something went wrong .* The code is (\w{6}); the details are in (.+)\.\n", result.stderr
    )
    assert found, result.stderr
    code, path = found.groups()
    story = Path(path).read_text()
    assert f"error {code}" in story
    assert "ZeroDivisionError" in story


def test_an_unknown_option_is_a_mistyped_command(folder: Path):
    assert driehoek("gaps", "--colour").exit_code == 2
    assert driehoek("gaps", "--format", "xml").exit_code == 2
