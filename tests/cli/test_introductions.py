"""Introductions, by what presses most."""

import json
from datetime import date
from pathlib import Path

from dashboard.workspace import open_workspace
from tests.cli.running import a_region_to_suggest_in, driehoek


def test_introductions_are_listed_by_what_presses_most_and_without_their_notes(folder: Path):
    from dashboard.editing.introducing import Terms, note, take_on
    from dashboard.model import PartialDate
    from dashboard.workspace import INTRODUCTIONS

    assert driehoek("introductions").stdout.strip() == "Nothing is open."
    a_region_to_suggest_in(folder)
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
