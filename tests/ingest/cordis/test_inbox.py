"""What lies in the server's inbox, for whoever cannot send it through a browser."""

from pathlib import Path

import pytest

from dashboard.configuration import INBOX_VARIABLE
from dashboard.ingest.cordis import inbox_files
from tests.ingest.cordis.downloads import a_file, a_row


def test_downloads_can_be_picked_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(INBOX_VARIABLE, str(tmp_path))
    a_file(tmp_path, "organization.csv", [a_row()])
    (tmp_path / "cordis.ZIP").write_bytes(b"PK")
    (tmp_path / "salaries.csv").write_text("name;salary\n")
    (tmp_path / "folder.zip").mkdir()
    assert [each.path.name for each in inbox_files()] == ["cordis.ZIP", "organization.csv"]
    assert inbox_files()[0].size == 2


def test_without_an_inbox_there_is_nothing_to_pick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(INBOX_VARIABLE, str(tmp_path / "nowhere"))
    assert inbox_files() == ()
