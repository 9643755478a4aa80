"""The command line does what its documentation says, and fails in one sentence."""

import getpass
import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from datetime import date
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from dashboard.cli import command_line, importing
from dashboard.texts import Language, texts_in
from dashboard.workspace import open_workspace
from tests.ingest.cordis.downloads import a_company, a_file, a_project, a_row

DOCUMENTATION = Path(__file__).parents[1] / "docs" / "command-line.md"
DRIEHOEK = Path(sys.executable).parent / "driehoek"

ORGANISATIONS = """\
id,name,corner,themes,place
tue,TU/e,knowledge,photonics,Eindhoven
asml,ASML,business,photonics,Veldhoven
province,Provincie Noord-Brabant,government,,'s-Hertogenbosch
"""
RELATIONS = """\
source,target,level,themes,since,ground
TU/e,ASML,works,photonics,2015,public
asml,province,bound,photonics,2018,
"""


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


def driehoek(*arguments: str, language: Language = Language.ENGLISH, answer: str | None = None) -> Result:
    """Run a command in this process."""
    return CliRunner().invoke(command_line(texts_in(language)), list(arguments), input=answer)


def _brought_in() -> None:
    assert driehoek("import", "organisations.csv", "relations.csv", "--yes").exit_code == 0


def _counts() -> tuple[int, int]:
    with open_workspace() as workspace:
        ecosystem = workspace.ecosystem()
        return len(ecosystem.organisations), len(ecosystem.relations)


# Bringing lists in


def test_lists_come_in_as_one_batch_of_the_one_who_brings_them(folder: Path):
    result = driehoek("import", "organisations.csv", "relations.csv", "--yes", "--author", "Anna")
    assert result.exit_code == 0
    assert "organisations: 3 added, 0 changed, 0 untouched" in result.stdout
    assert _counts() == (3, 2)
    with open_workspace() as workspace:
        (batch,) = workspace.history()
    assert (batch.author, batch.source) == ("Anna", "organisations.csv, relations.csv")


def test_without_an_author_it_is_the_user_of_the_system(folder: Path):
    _brought_in()
    with open_workspace() as workspace:
        assert workspace.history()[0].author == getpass.getuser()


def test_bringing_the_same_list_again_changes_nothing(folder: Path):
    _brought_in()
    result = driehoek("import", "relations.csv", "organisations.csv")
    assert result.exit_code == 0
    assert "nothing changes" in result.stdout
    with open_workspace() as workspace:
        assert len(workspace.history()) == 1


def test_bad_input_writes_nothing_and_every_problem_is_told(folder: Path):
    rows = "".join(f"Firm {number},business\n" for number in range(2, 14))
    (folder / "bad.csv").write_text(f"name,corner\n{rows}Provincie,Overhied\n,business\n")
    (folder / "links.csv").write_text("source,target,since\nFirm 2,Nobody,2020\nFirm 2,Firm 3,12-3-2020\n")
    result = driehoek("import", "organisations.csv", "bad.csv", "links.csv", "--yes")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        'bad.csv, row 14, column corner: "Overhied" is not a corner. '
        "Use knowledge, business, government or other.",
        "bad.csv, row 15, column name: This cell is empty, and it must not be. Fill in name.",
        'links.csv, row 2, column target: "Nobody" is not known, neither as an id nor as a name. '
        "Use an id or a name exactly as the list has it, or add a row for it.",
        'links.csv, row 3, column since: "12-3-2020" is not a date. '
        "Write year-month-day (2024-03-12), or a year alone (2024).",
        "Nothing was written: mend the 4 problems above first.",
    ]
    assert _counts() == (0, 0)


def test_problems_are_told_in_dutch_to_who_speaks_it(folder: Path):
    (folder / "bad.csv").write_text("name,corner\nProvincie,Overhied\n")
    result = driehoek("import", "bad.csv", language=Language.DUTCH)
    assert 'bad.csv, rij 2, kolom corner: "Overhied" is geen hoek.' in result.stderr


def test_without_a_yes_and_without_a_terminal_nothing_is_written(folder: Path):
    result = driehoek("import", "organisations.csv")
    assert result.exit_code == 1
    assert "3 added" in result.stdout
    assert result.stderr.splitlines() == ["Add --yes to accept this.", "Nothing was written."]
    assert _counts() == (0, 0)


@pytest.mark.parametrize(("answer", "written"), [("y\n", 3), ("yes\n", 3), ("n\n", 0), ("\n", 0)])
def test_on_a_terminal_the_one_who_sits_there_decides(
    folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str, written: int
):
    monkeypatch.setattr(importing, "is_terminal", lambda: True)
    result = driehoek("import", "organisations.csv", answer=answer)
    assert result.exit_code == (0 if written else 1)
    assert _counts() == (written, 0)


def test_who_breaks_off_the_question_has_agreed_to_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(importing, "is_terminal", lambda: True)
    result = driehoek("import", "organisations.csv", language=Language.DUTCH, answer="")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1] == "Er is niets gewijzigd."
    assert "Abort" not in result.output
    assert _counts() == (0, 0)


def test_an_open_question_is_kept_and_they_stay_two(folder: Path):
    _brought_in()
    (folder / "more.csv").write_text(
        "id,name,corner\nasml,Something Else,business\n,Provincie Nord-Brabant,government\n"
    )
    result = driehoek("import", "more.csv", "--yes")
    assert result.exit_code == 0
    assert 'more.csv, row 2: is "Something Else" the same as "ASML"? (same id, another name)' in result.stdout
    assert 'is "Provincie Nord-Brabant" the same as "Provincie Noord-Brabant"? (' in result.stdout
    assert _counts() == (5, 2)
    with open_workspace() as workspace:
        assert len(workspace.questions()) == 2


def test_a_beginning_in_the_future_is_a_notice(folder: Path):
    (folder / "future.csv").write_text("source,target,since\nTU/e,province,2999\n")
    result = driehoek("import", "organisations.csv", "future.csv", "--yes")
    assert result.exit_code == 0
    assert "Notice: future.csv, row 2, column since" in result.stderr


def test_an_organisation_with_a_place_stands_at_its_town(folder: Path):
    _brought_in()
    with open_workspace() as workspace:
        assert workspace.ecosystem().by_id["tue"].precision == "town"


# Counting and suggesting


def test_gaps_as_json_is_what_was_promised(folder: Path):
    _brought_in()
    assert json.loads(driehoek("gaps", "--format", "json").stdout) == {
        "organisations": {"knowledge": 1, "business": 1, "government": 1, "other": 0},
        "relations": 2,
        "golden_triangles": 0,
        "golden_within_one_activity": 0,
        "open_triangles": 1,
        "missing_links": [
            {
                "source": "province",
                "target": "tue",
                "closes": 1,
                "ways": 1,
                "introducers": ["asml"],
                "resource_allocation": 0.5,
            }
        ],
    }


def test_gaps_are_the_same_in_dutch_for_a_program(folder: Path):
    _brought_in()
    one, other = (driehoek("gaps", "--format", "json", language=each).stdout for each in Language)
    assert one == other


def test_the_filters_and_the_number_asked_for_are_kept_to(folder: Path):
    _brought_in()
    before = json.loads(driehoek("gaps", "--on", "2016-01-01", "--format", "json").stdout)
    assert (before["relations"], before["missing_links"]) == (1, [])
    there = json.loads(driehoek("gaps", "--place", "veldhoven", "--format", "json").stdout)
    assert there["organisations"] == {"knowledge": 0, "business": 1, "government": 0, "other": 0}
    none = json.loads(driehoek("gaps", "--top", "0", "--format", "json").stdout)
    assert (none["open_triangles"], none["missing_links"]) == (1, [])


@pytest.mark.parametrize("theme", ["photonics", "Photonics", "fotonica"])
def test_a_theme_is_known_by_its_code_and_by_its_name(folder: Path, theme: str):
    _brought_in()
    found = json.loads(driehoek("gaps", "--theme", theme, "--format", "json").stdout)
    assert found["relations"] == 2


def test_gaps_read_aloud_in_a_terminal(folder: Path):
    _brought_in()
    lines = driehoek("gaps").stdout.splitlines()
    assert "1 open triangle." in lines
    assert lines[-1].split() == ["Provincie", "Noord-Brabant", "TU/e", "1", "1", "ASML"]


def test_gaps_as_csv_name_both_sides(folder: Path):
    _brought_in()
    heading, row = driehoek("gaps", "--format", "csv").stdout.splitlines()
    assert heading.startswith("source,source_name,target,target_name,closes,ways,introducers")
    assert row == "province,Provincie Noord-Brabant,tue,TU/e,1,1,asml,0.5"


@pytest.mark.parametrize("form", ["table", "csv", "json"])
@pytest.mark.parametrize("command", ["gaps", "suggestions", "offers", "round"])
def test_an_empty_store_is_no_failure_and_never_gets_the_example(folder: Path, command: str, form: str):
    result = driehoek(command, "--format", form)
    assert result.exit_code == 0
    assert result.stdout.strip()
    assert _counts() == (0, 0)


def test_suggestions_come_in_rank_with_their_reasons(folder: Path):
    _a_region_where_something_can_be_suggested(folder)
    found = json.loads(driehoek("suggestions", "--top", "3", "--format", "json").stdout)
    assert 0 < len(found) <= 3
    for each in found:
        assert list(each) == ["source", "target", "introducers", "reasons"]
        assert each["source"] < each["target"]
        assert all(isinstance(reason["code"], str) for reason in each["reasons"])


WHAT_IS_OFFERED = """\
id,name,corner,themes,place,offers,needs
lab,Meetlab,knowledge,photonics,Best,Batterijtesten bel 06-12345678;Een drukkerij,
firm,Lichtspoor,business,photonics,Deurne,,Testen van batterijen
town,Gemeente Best,government,photonics,Best,,Een zwembad
"""


def test_offers_say_what_meets_and_what_nobody_took_up(folder: Path):
    (folder / "offered.csv").write_text(WHAT_IS_OFFERED)
    assert driehoek("import", "offered.csv", "--yes").exit_code == 0
    found = json.loads(driehoek("offers", "--format", "json").stdout)
    assert (found["offers"], found["needs"]) == (2, 2)
    (meeting,) = found["meetings"]
    assert meeting == {
        "offering": "lab",
        "offer": "Batterijtesten bel …",
        "needing": "firm",
        "need": "Testen van batterijen",
        "words": ["Testen", "batterijen"],
        "theme": "photonics",
        "mutual": False,
        "acquainted": False,
        "linked": False,
    }
    assert [each["offer"] for each in found["without_takers"]] == ["Een drukkerij"]
    (left,) = found["without_givers"]
    assert (left["need"], [each["organisation"] for each in left["ask"]]) == ("Een zwembad", ["firm", "lab"])
    told = driehoek("offers").stdout
    assert "  1. Meetlab: Batterijtesten bel … → Lichtspoor: Testen van batterijen" in told
    assert "12345678" not in told
    heading, met, *_ = driehoek("offers", "--format", "csv").stdout.splitlines()
    assert heading.startswith("part,offering,offering_name,offer,needing")
    assert met.startswith("meetings,lab,Meetlab,Batterijtesten bel …,firm,Lichtspoor,Testen van batterijen,")
    in_best = json.loads(driehoek("offers", "--place", "Best", "--format", "json").stdout)
    assert in_best == found
    elsewhere = json.loads(driehoek("offers", "--place", "Deurne", "--format", "json").stdout)
    assert elsewhere["meetings"] == found["meetings"]
    assert elsewhere["without_takers"] == elsewhere["without_givers"] == []


def test_introductions_are_listed_by_what_presses_most_and_without_their_notes(folder: Path):
    from dashboard.editing.introducing import Terms, note, take_on
    from dashboard.model import PartialDate
    from dashboard.workspace import INTRODUCTIONS, open_workspace

    assert driehoek("introductions").stdout.strip() == "Nothing is open."
    _a_region_where_something_can_be_suggested(folder)
    with open_workspace() as workspace:
        ids = [each.id for each in workspace.ecosystem().organisations]
        for other, owner, year in ((1, "Anna", 2098), (2, "Bram", 2097)):
            terms = Terms(owner=owner, next_step="call", next_date=PartialDate(year))
            stands = workspace.ecosystem()
            taken_on = take_on(stands, one=ids[0], other=ids[other], terms=terms, on=date(2026, 11, 26))
            workspace.commit(taken_on, author=owner, source=INTRODUCTIONS)
        stands = workspace.ecosystem()
        written = note(stands, taken_on[0].key, text="a secret", author="Bram", on=date(2026, 11, 26))
        workspace.commit(written, author="Bram", source=INTRODUCTIONS)

    shown = driehoek("introductions").stdout
    assert shown.index("Bram") < shown.index("Anna")
    assert "Bram" not in driehoek("introductions", "--owner", "Anna").stdout
    found = json.loads(driehoek("introductions", "--format", "json").stdout)
    assert [each["moves"] for each in found] == [[{"status": "proposed", "on": "2026-11-26"}]] * 2
    table = driehoek("introductions", "--format", "csv").stdout
    assert len(table.strip().splitlines()) == 3
    assert "secret" not in json.dumps(found) + table + shown


def test_a_round_says_what_it_brings(folder: Path):
    _a_region_where_something_can_be_suggested(folder)
    found = json.loads(driehoek("round", "--number", "3", "--format", "json").stdout)
    assert found["for"] == "triangles"
    assert len(found["introductions"]) == 3
    assert found["before"]["golden_triangles"] == 0
    assert found["after"]["golden_triangles"] >= 3
    shown = driehoek("round", "--for", "newcomers", "--number", "3", "--at-most", "1").stdout.splitlines()
    assert shown[0].startswith("  1. ")
    assert "golden triangles: 0 → 3" in shown
    assert driehoek("round", "--number", "2").exit_code == 2


@pytest.mark.parametrize("language", Language)
def test_suggestions_say_who_why_and_through_whom(folder: Path, language: Language):
    _a_region_where_something_can_be_suggested(folder)
    result = driehoek("suggestions", "--top", "20", language=language)
    assert result.exit_code == 0
    assert result.stdout.startswith("  1. ")
    assert "     · " in result.stdout
    assert "{" not in result.stdout


def _a_region_where_something_can_be_suggested(folder: Path) -> None:
    """A star around one business, and small ones that nobody knows yet."""
    rows = "".join(
        f"k{n},Institute {n},knowledge,photonics,Best\ng{n},Town {n},government,photonics,Best\n"
        f"b{n},Firm {n},business,photonics,Best\n"
        for n in range(12)
    )
    (folder / "many.csv").write_text(f"id,name,corner,themes,place\n{rows}")
    links = "".join(f"b0,k{n},photonics\nb0,g{n},photonics\n" for n in range(9))
    (folder / "links.csv").write_text(f"source,target,themes\n{links}")
    assert driehoek("import", "many.csv", "links.csv", "--yes").exit_code == 0


# Looking back

LATER = """\
source,target,since
tue,asml,2015
asml,province,2018
tue,province,2021
"""


def _something_that_came_later(folder: Path) -> None:
    (folder / "later.csv").write_text(LATER)
    assert driehoek("import", "organisations.csv", "later.csv", "--yes").exit_code == 0


def test_looking_back_as_json_has_the_promised_shape(folder: Path):
    _something_that_came_later(folder)
    one, other = (
        driehoek("backtest", "--until", "2020-12-31", "--format", "json", language=each).stdout
        for each in Language
    )
    assert one == other
    found = json.loads(one)
    assert (found["until"], found["candidates"], found["realised"]) == ("2020-12-31", 1, 1)
    measures = {"share_in_first_ten": 1.0, "precision_at_100": 1.0}
    assert found["methods"] == {
        "ours": measures,
        "random": measures,
        "common_neighbours": measures,
        "adamic_adar": measures,
        "weighted_resource_allocation": measures,
        "preferential_attachment": measures,
    }
    assert found["ceiling"] == {
        **measures,
        "without_common_neighbour": 0,
        "share_with_common_neighbour": 1.0,
    }


@pytest.mark.parametrize("language", Language)
def test_looking_back_reads_aloud(folder: Path, language: Language):
    _something_that_came_later(folder)
    result = driehoek("backtest", "--until", "2020-12-31", language=language)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert "31 december 2020" in lines[0].lower()
    assert len(lines) == 4 + 1 + 1 + 8
    assert all(line.replace("\xa0", "").rstrip().endswith("100%") for line in lines[6:])


def test_looking_back_on_an_empty_store_says_that_nothing_is_dated(folder: Path):
    result = driehoek("backtest", "--until", "2020-12-31")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("There is nothing to look back on")


# Taking everything along


def test_what_was_exported_changes_nothing_when_it_is_brought_in(folder: Path):
    _brought_in()
    result = driehoek("export", "out/deeper")
    assert result.exit_code == 0
    files = sorted(str(path) for path in (folder / "out" / "deeper").iterdir())
    assert len(files) == 4
    again = driehoek("import", *files, "--yes")
    assert "nothing changes" in again.stdout
    elsewhere = driehoek("import", *files, "--yes", "--database", f"sqlite:///{folder / 'other.sqlite'}")
    assert "organisations: 3 added" in elsewhere.stdout


# Failing


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
    _brought_in()
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


# The documentation


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
    _brought_in()
    commands = _documented()
    assert {command.split()[0] for command, _ in commands} == {
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
    monkeypatch.setenv("DRIEHOEK_DATABASE_URL", f"sqlite:///{folder / 'documented.sqlite'}")
    for command, lines in commands:
        if command.startswith("serve"):
            continue
        result = driehoek(*shlex.split(command))
        assert result.exit_code == 0, (command, result.output)
        expected = [line for line in lines if not line.startswith("organisations.csv, row 14")]
        assert not set(expected) - set(result.stdout.splitlines()), command


def test_the_documented_json_is_what_comes_out(folder: Path):
    _brought_in()
    (block,) = re.findall(r"```json\n(.*?)```", DOCUMENTATION.read_text(), re.DOTALL)
    documented = json.loads(block)
    command = next(command for command, _ in _documented() if "--format json" in command)
    assert json.loads(driehoek(*shlex.split(command)).stdout) == documented


def test_every_option_is_documented_and_helped(folder: Path):
    text = DOCUMENTATION.read_text()
    for command in (
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
    ):
        assert f"`driehoek {command}" in text
        helped = driehoek(command, "--help").stdout
        for option in re.findall(r"(--[a-z]+)", helped):
            assert option == "--help" or option in text


# The real thing


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
    _brought_in()
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
    assert _counts() == (2, 1)


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
    _brought_in()
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


def test_serve_serves_until_it_is_interrupted(folder: Path):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [str(DRIEHOEK), "serve", "--port", str(port)],
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert _is_healthy(port, seconds=60)
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(timeout=30) == 0
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _is_healthy(port: int, *, seconds: float) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=2) as answer:
                return answer.status == 200
        except OSError:
            time.sleep(0.2)
    return False


def test_a_second_list_of_a_sender_says_who_is_no_longer_in_it(folder: Path):
    rows = "Bedrijfsnaam;Soort partij\nLichtspoor;bedrijf\nTU/e;kennis\n"
    (folder / "leden.csv").write_text(f"{rows}Best;overheid\n")
    (folder / "leden2.csv").write_text(f"{rows}Son;overheid\n")

    first = driehoek("import", "leden.csv", "--source", "Lichtwerk", "--yes")
    second = driehoek("import", "leden2.csv", "--source", "Lichtwerk", "--yes")
    other = driehoek("import", "leden.csv", "--source", "Somebody else", "--yes")

    assert first.exit_code == second.exit_code == other.exit_code == 0
    assert "no longer in it" not in first.stdout
    assert "One in the previous list of this sender is no longer in it" in second.stdout
    assert "no longer in it" not in other.stdout


def test_a_corner_that_only_a_name_tells_is_never_taken_over_by_yes(folder: Path):
    (folder / "leden.csv").write_text("Naam;Plaats\nGemeente Best;Best\n")
    result = driehoek("import", "leden.csv", "--yes")

    assert result.exit_code == 1
    assert "Did you mean a government body?" in result.stderr
