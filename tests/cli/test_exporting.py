"""Taking everything along."""

from pathlib import Path

from tests.cli.running import brought_in, driehoek


def test_what_was_exported_changes_nothing_when_it_is_brought_in(folder: Path):
    brought_in()
    result = driehoek("export", "out/deeper")
    assert result.exit_code == 0
    files = sorted(str(path) for path in (folder / "out" / "deeper").iterdir())
    assert len(files) == 4
    again = driehoek("import", *files, "--yes")
    assert "nothing changes" in again.stdout
    elsewhere = driehoek("import", *files, "--yes", "--database", f"sqlite:///{folder / 'other.sqlite'}")
    assert "organisations: 3 added" in elsewhere.stdout
