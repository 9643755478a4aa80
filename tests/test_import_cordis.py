"""`driehoek import-cordis`, from the command to the store."""

from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from dashboard.cli import command_line
from dashboard.texts import Language, texts_in
from dashboard.workspace import open_workspace
from tests.ingest.cordis.downloads import a_company, a_file, a_project, a_row


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a small download, and a store of its own."""
    rows = [a_row(role="coordinator"), a_company(), a_row(pic="900000003", name="IETS", activityType="OTH")]
    a_file(tmp_path, "organization.csv", rows)
    a_file(tmp_path, "project.csv", [a_project()])
    monkeypatch.setenv("DRIEHOEK_DATABASE_URL", f"sqlite:///{tmp_path / 'region.sqlite'}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _import(*arguments: str, language: Language = Language.ENGLISH) -> Result:
    command = ["import-cordis", "organization.csv", *arguments]
    return CliRunner().invoke(command_line(texts_in(language)), command)


def test_a_download_becomes_one_batch_of_cordis_with_its_questions(folder: Path):
    result = _import("project.csv", "--nuts", "NL41", "--author", "Eva", "--yes")
    assert result.exit_code == 0
    assert "organisations: 3 added" in result.stdout
    assert "Which corner is IETS in? CORDIS says OTH (organization.csv, row 4)." in result.stdout
    with open_workspace() as workspace:
        (batch,) = workspace.history()
        assert (batch.author, batch.source, batch.note) == ("Eva", "CORDIS", "Horizon Europe · NL41")
        assert [question.code for question in workspace.questions()] == ["which_corner"]


def test_the_same_download_again_writes_nothing(folder: Path):
    for _ in range(2):
        result = _import("project.csv", "--around", "Eindhoven", "--km", "10", "--yes")
        assert result.exit_code == 0
    assert "nothing changes" in result.stdout
    with open_workspace() as workspace:
        assert len(workspace.history()) == 1


def test_a_newer_download_says_what_is_no_longer_in_it(folder: Path):
    _import("project.csv", "--nuts", "NL41", "--yes")
    rows = [a_row(role="coordinator"), a_company(endOfParticipation="true"), a_row(pic="900000003")]
    a_file(folder, "organization.csv", rows)
    again = _import("project.csv", "--nuts", "NL41").stdout
    assert "One in the previous list of this sender is no longer in it" in again
    assert "no longer in it" not in _import("project.csv", "--country", "NL").stdout


def test_taking_it_back_leaves_nothing(folder: Path):
    _import("project.csv", "--country", "NL", "--yes")
    with open_workspace() as workspace:
        assert not workspace.undo(workspace.history()[0].id, author="Eva").kept
        assert not workspace.ecosystem().organisations
        assert not workspace.questions()


@pytest.mark.parametrize("asked", [(), ("--nuts", "NL41", "--country", "NL")])
def test_one_region_must_be_named_and_one_only(folder: Path, asked: tuple[str, ...]):
    result = _import(*asked, language=Language.DUTCH)
    assert result.exit_code == 2
    assert result.stderr.startswith("Noem één regio")


def test_a_place_that_nobody_knows_is_told_with_a_guess_and_nothing_is_written(folder: Path):
    result = _import("--around", "Eindhovne", "--yes")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[0] == (
        "There is no place Eindhovne. Did you mean Eindhoven? "
        "Check the name, or put the country behind it: Aachen, DE."
    )
    with open_workspace() as workspace:
        assert not workspace.history()
