"""Lists come in by the command line, and what is doubtful is asked."""

import getpass
from pathlib import Path

import pytest

from dashboard.cli import importing
from dashboard.texts import Language
from dashboard.workspace import open_workspace
from tests.cli.running import brought_in, counts, driehoek


def test_lists_come_in_as_one_batch_of_the_one_who_brings_them(folder: Path):
    result = driehoek("import", "organisations.csv", "relations.csv", "--yes", "--author", "Anna")
    assert result.exit_code == 0
    assert "organisations: 3 added, 0 changed, 0 untouched" in result.stdout
    assert counts() == (3, 2)
    with open_workspace() as workspace:
        (batch,) = workspace.history()
    assert (batch.author, batch.source) == ("Anna", "organisations.csv, relations.csv")


def test_without_an_author_it_is_the_user_of_the_system(folder: Path):
    brought_in()
    with open_workspace() as workspace:
        assert workspace.history()[0].author == getpass.getuser()


def test_bringing_the_same_list_again_changes_nothing(folder: Path):
    brought_in()
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
    assert counts() == (0, 0)


def test_problems_are_told_in_dutch_to_who_speaks_it(folder: Path):
    (folder / "bad.csv").write_text("name,corner\nProvincie,Overhied\n")
    result = driehoek("import", "bad.csv", language=Language.DUTCH)
    assert 'bad.csv, rij 2, kolom corner: "Overhied" is geen hoek.' in result.stderr


def test_without_a_yes_and_without_a_terminal_nothing_is_written(folder: Path):
    result = driehoek("import", "organisations.csv")
    assert result.exit_code == 1
    assert "3 added" in result.stdout
    assert result.stderr.splitlines() == ["Add --yes to accept this.", "Nothing was written."]
    assert counts() == (0, 0)


@pytest.mark.parametrize(("answer", "written"), [("y\n", 3), ("yes\n", 3), ("n\n", 0), ("\n", 0)])
def test_on_a_terminal_the_one_who_sits_there_decides(
    folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str, written: int
):
    monkeypatch.setattr(importing, "is_terminal", lambda: True)
    result = driehoek("import", "organisations.csv", answer=answer)
    assert result.exit_code == (0 if written else 1)
    assert counts() == (written, 0)


def test_who_breaks_off_the_question_has_agreed_to_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(importing, "is_terminal", lambda: True)
    result = driehoek("import", "organisations.csv", language=Language.DUTCH, answer="")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1] == "Er is niets gewijzigd."
    assert "Abort" not in result.output
    assert counts() == (0, 0)


def test_an_open_question_is_kept_and_they_stay_two(folder: Path):
    brought_in()
    (folder / "more.csv").write_text(
        "id,name,corner\nasml,Something Else,business\n,Provincie Nord-Brabant,government\n"
    )
    result = driehoek("import", "more.csv", "--yes")
    assert result.exit_code == 0
    assert 'more.csv, row 2: is "Something Else" the same as "ASML"? (same id, another name)' in result.stdout
    assert 'is "Provincie Nord-Brabant" the same as "Provincie Noord-Brabant"? (' in result.stdout
    assert counts() == (5, 2)
    with open_workspace() as workspace:
        assert len(workspace.questions()) == 2


def test_a_beginning_in_the_future_is_a_notice(folder: Path):
    (folder / "future.csv").write_text("source,target,since\nTU/e,province,2999\n")
    result = driehoek("import", "organisations.csv", "future.csv", "--yes")
    assert result.exit_code == 0
    assert "Notice: future.csv, row 2, column since" in result.stderr


def test_an_organisation_with_a_place_stands_at_its_town(folder: Path):
    brought_in()
    with open_workspace() as workspace:
        assert workspace.ecosystem().by_id["tue"].precision == "town"


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
