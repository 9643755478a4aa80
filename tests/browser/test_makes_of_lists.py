"""Lists of other makes, one after the other into one region: from upload to undo, in Dutch."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from dashboard.model import ActivityKind, Ecosystem, Level
from dashboard.workspace import open_workspace
from tests.browser.test_lists import as_upload, bring
from tests.browser.waiting import ready
from tests.ingest.workbooks import a_spreadsheet
from tests.lists.municipality import municipality

REGISTER = """Subsidieregister Dommelland 2024;;;;
;;;;
Projectnummer;Project;Aanvrager;Rol;Regeling
D-001;Schoon water van het dak;Waterlab Kempen;penvoerder;EFRO
D-001;Schoon water van het dak;Gemeente Bladel;partner;EFRO
D-001;Schoon water van het dak;De Peelakker B.V.;partner;EFRO
D-002;Robot in de kas;De Peelakker B.V.;penvoerder;MIT
D-002;Robot in de kas;Hogeschool Dommelland;partner;MIT
"""
NODES = "Id;Label;Type\nn1;Hogeschool Dommelland;kennis\nn2;Peelrobot;bedrijf\nn3;Gemeente Asten;overheid\n"
EDGES = "Source;Target;Type;Weight\nn1;n2;Undirected;2\nn2;n3;Undirected;1\n"
MEMBERS = [
    ["Vereniging", "Lid", "Sinds"],
    ["Kring Slimme Maakindustrie", "Peelrobot", "2021"],
    ["Kring Slimme Maakindustrie", "Kempensensor", "2019"],
]
PARTNERS = [
    {
        "naam": "Kempensensor",
        "soort": "mkb",
        "plaats": "Bladel",
        "partners": ["Hogeschool Dommelland", "Peelrobot"],
    },
    {"naam": "Hogeschool Dommelland", "soort": "hbo", "plaats": "Eindhoven", "partners": []},
    {"naam": "Peelrobot", "soort": "bedrijf", "plaats": "Deurne", "partners": ["Kempensensor"]},
]


def _sheet(name: str, rows: list[list[str]]) -> str:
    def row(cells: list[str]) -> str:
        written = "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
            for cell in cells
        )
        return f"<table:table-row>{written}</table:table-row>"

    return f'<table:table table:name="{name}">{"".join(map(row, rows))}</table:table>'


def _give_corners(page: Any) -> None:
    """A register does not say what its applicants are: take the proposal, and say the rest by hand."""
    page.goto(f"{page.url}&part=questions")
    page.get_by_role("button", name="voorstel").first.click()
    page.get_by_text("de hoek aangenomen").wait_for()
    while page.get_by_role("radio", name="Kennis").count():
        page.get_by_role("radio", name="Kennis").first.click()
        page.wait_for_timeout(500)
        ready(page)


def things(ecosystem: Ecosystem) -> tuple[object, ...]:
    """What a list can add, whatever the revision."""
    return (
        ecosystem.organisations,
        ecosystem.relations,
        ecosystem.activities,
        ecosystem.participations,
    )


def test_five_lists_of_different_make_go_in_and_come_out_again(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    at = serve(database=database)
    page = open_page("/lists", at=at)
    file = municipality()
    lists = {
        "Gemeente": [as_upload(file.name, file.content)],
        "Provincie": [as_upload("register.csv", REGISTER.encode("cp1252"))],
        "Hogeschool": [as_upload("nodes.csv", NODES.encode()), as_upload("edges.csv", EDGES.encode())],
        "Kring": [as_upload("leden.ods", a_spreadsheet(_sheet("Leden", MEMBERS)))],
        "Incubator": [as_upload("partners.json", json.dumps(PARTNERS).encode())],
    }
    with open_workspace(database) as workspace:
        example = workspace.ecosystem()
        for source, files in lists.items():
            before = workspace.ecosystem()
            bring(page, at, files, source=source)
            if source == "Provincie":
                # No column says it: the field is named as the reader knows it, not by our code.
                page.get_by_text("Hoek: Deze cel is leeg").first.wait_for()
                _give_corners(page)
            page.get_by_role("button", name="Concept aannemen").click()
            page.wait_for_url("**/lists?list=*")
            ready(page)
            assert things(workspace.ecosystem()) != things(before), source

        stands = workspace.ecosystem()
        by_name = {each.name: each for each in stands.organisations}
        water = next(each for each in stands.activities if each.name == "Schoon water van het dak")
        assert sum(each.activity == water.id for each in stands.participations) == 3
        circle = next(each for each in stands.activities if each.name == "Kring Slimme Maakindustrie")
        assert circle.kind is ActivityKind.ASSOCIATION
        robot, school = by_name["Peelrobot"], by_name["Hogeschool Dommelland"]
        assert any({each.source, each.target} == {robot.id, school.id} for each in stands.relations)
        assert all(each.level is not Level.NONE for each in stands.relations)
        # One organisation under one name in five lists stands once.
        names = [each.name for each in stands.organisations]
        assert names.count("Peelrobot") == names.count("Kempensensor") == 1

        batches = [each for each in workspace.history() if each.source in lists]
        assert len(batches) == len(lists)
        for batch in batches:
            page.goto(f"{at}/history?batch={batch.id}")
            page.get_by_role("button", name="Terugdraaien").first.click()
            page.get_by_role("button", name="Wijziging terugdraaien").click()
            page.get_by_text("teruggedraaid").first.wait_for()
        assert things(workspace.ecosystem()) == things(example)
    assert page.errors == []
    assert page.outside == []
