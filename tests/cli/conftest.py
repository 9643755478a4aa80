"""A folder with lists, where commands are given."""

from pathlib import Path

import pytest

from tests.cli.running import ORGANISATIONS, RELATIONS
from tests.ingest.cordis.downloads import a_company, a_file, a_project, a_row


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two lists, and a store of its own."""
    (tmp_path / "organisations.csv").write_text(ORGANISATIONS)
    (tmp_path / "relations.csv").write_text(RELATIONS)
    a_file(tmp_path, "organization.csv", [a_row(role="coordinator"), a_company()])
    a_file(tmp_path, "project.csv", [a_project()])
    monkeypatch.setenv("DRIEHOEK_DATABASE_URL", f"sqlite:///{tmp_path / 'region.sqlite'}")
    monkeypatch.chdir(tmp_path)
    return tmp_path
