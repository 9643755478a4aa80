"""The installed command, as a process of its own."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.workspace import open_workspace
from tests.cli.running import DRIEHOEK, ORGANISATIONS, brought_in, counts, driehoek


def _real(*arguments: str, **surroundings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(DRIEHOEK), *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **surroundings},
        check=False,
    )


def test_the_installed_command_counts_what_it_brought_in(folder: Path):
    brought = _real("import", "organisations.csv", "relations.csv", "--yes", LC_ALL="nl_NL.UTF-8")
    assert (brought.returncode, brought.stderr) == (0, "")
    assert "organisaties: 3 erbij, 0 gewijzigd, 0 ongewijzigd" in brought.stdout
    counted = _real("gaps", "--format", "json")
    assert json.loads(counted.stdout)["open_triangles"] == 1


def test_an_unforeseen_locale_still_says_everything(folder: Path):
    (folder / "bad.csv").write_text("name,corner\nCafé,Overhied\n")
    result = _real("import", "bad.csv", LC_ALL="C", LANG="C")
    assert result.returncode == 1
    assert "Overhied" in result.stderr
    assert "Traceback" not in result.stderr


def test_who_reads_only_the_first_line_gets_no_stack_trace(folder: Path):
    brought_in()
    with subprocess.Popen([str(DRIEHOEK), "gaps"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("arguments", [["--help"], ["gaps"]])
def test_a_full_disk_is_told_in_one_sentence(folder: Path, arguments: list[str]):
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [str(DRIEHOEK), *arguments], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert result.returncode == 1
    assert result.stderr == "There is no room left on the disk. Make room, then do it again.\n"


@pytest.mark.parametrize("redirected", ["2>&1 | true", ">&- 2> /dev/full"])
def test_what_was_agreed_to_is_written_though_nobody_listens(folder: Path, redirected: str):
    (folder / "later.csv").write_text("name,corner\nTU/e,knowledge\nASML,business\n")
    (folder / "links.csv").write_text("source,target,since\nTU/e,ASML,2999\n")
    command = f"{shlex.quote(str(DRIEHOEK))} import later.csv links.csv --yes"
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", f"{command} {redirected}"], capture_output=True, check=False
    )
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr
    assert b"Exception ignored" not in done.stderr
    assert counts() == (2, 1)


def test_a_refused_list_is_a_failure_though_nobody_listens(folder: Path):
    (folder / "bad.csv").write_text("name,corner\nProvincie,Overhied\n")
    command = f"{shlex.quote(str(DRIEHOEK))} import bad.csv --yes 2>&1 | true"
    assert subprocess.run(["bash", "-o", "pipefail", "-c", command], check=False).returncode == 1


def test_names_of_no_encoding_are_no_reason_to_fail(folder: Path):
    name = os.fsdecode(b"lijst\xff.csv")
    (folder / name).write_text(ORGANISATIONS)
    result = driehoek("import", name, "--yes", "--author", os.fsdecode(b"Ren\xe9"))
    assert (result.exit_code, result.stderr) == (0, "")
    with open_workspace() as workspace:
        (batch,) = workspace.history()
    assert (batch.author, batch.source) == ("Ren\ufffd", "lijst\ufffd.csv")


def test_an_export_that_cannot_be_finished_leaves_the_old_files_as_they_were(folder: Path):
    brought_in()
    assert driehoek("export", "out").exit_code == 0
    old = (folder / "out" / "organisations.csv").read_bytes()
    (folder / "out" / "participations.csv").unlink()
    (folder / "out" / "participations.csv").mkdir()
    (folder / "more.csv").write_text("name,corner\nNieuw,business\n")
    assert driehoek("import", "more.csv", "--yes").exit_code == 0
    result = driehoek("export", "out")
    assert result.exit_code == 1
    assert "participations.csv is a folder, where a file must come." in result.stderr
    assert (folder / "out" / "organisations.csv").read_bytes() == old
    assert {each.name for each in (folder / "out").iterdir()} == {
        "organisations.csv", "relations.csv", "activities.csv", "participations.csv"
    }  # fmt: skip


def test_a_server_without_a_usable_store_says_so_and_stops(folder: Path):
    result = _real("serve", "--database", "mysql://a:secret@db/x")
    assert result.returncode == 1
    assert "There is no store in mysql." in result.stderr
    assert "Traceback" not in result.stderr
    assert "secret" not in result.stdout + result.stderr


def test_help_needs_nothing_heavy():
    heavy = "{'pandas', 'scipy', 'numpy', 'sqlalchemy', 'streamlit', 'igraph', 'geopy', 'rapidfuzz'}"
    code = f"import sys, dashboard.cli; print(sorted({heavy} & set(sys.modules)))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"
