"""The four files stand as promised: their names, headings and bytes."""

import csv
from pathlib import Path

from dashboard.exports import canonical
from dashboard.model.list_kind import ListKind
from tests.domain import a_relation, an_activity, an_ecosystem, an_organisation

PROMISED = {
    "organisations.csv": "id,name,corner,kind,part_of,themes,place,municipality,address,postcode,country,"
    "latitude,longitude,inside,size,website,kvk,ror,pic,vat,offers,needs,description,aliases,until,precision,foreign_ids",
    "relations.csv": "source,target,level,kind,themes,since,until,last_confirmed,ground,"
    "introduced_by,evidence",
    "activities.csv": "id,name,kind,themes,since,until,scheme,evidence,url",
    "participations.csv": "activity,organisation,role",
}


def test_the_headings_are_those_that_were_promised(tmp_path: Path):
    written = canonical.write(an_ecosystem("K1-B1"), tmp_path)
    assert {path.name: path.read_text().splitlines()[0] for path in written} == PROMISED


def test_the_folder_is_made_and_only_its_own_files_are_overwritten(tmp_path: Path):
    folder = tmp_path / "new" / "deeper"
    canonical.write(an_ecosystem("K1-B1"), folder)
    (folder / "notes.txt").write_text("mine")
    canonical.write(an_ecosystem("K1"), folder)
    assert (folder / "notes.txt").read_text() == "mine"
    assert len((folder / "relations.csv").read_text().splitlines()) == 1


def test_codes_dates_and_lists_are_written_as_the_import_reads_them():
    ecosystem = an_ecosystem(
        "",
        an_organisation(
            "K1", name="TU/e", inside=True, themes="photonics;water", latitude=51.4, longitude=5.4
        ),
        an_organisation("B1", name="ASML", inside=False),
        a_relation("K1-B1", "bound", since=2020, until="2024-05-06", ground="public"),
        an_activity("lab", "K1* B1", kind="laboratory"),
    )
    read = {kind: list(csv.DictReader(_lines(ecosystem, kind))) for kind in ListKind}
    tue, asml = read[ListKind.ORGANISATIONS]
    assert (tue["inside"], asml["inside"]) == ("yes", "no")
    assert (tue["themes"], tue["latitude"]) == ("photonics;water", "51.4")
    (relation,) = read[ListKind.RELATIONS]
    assert (relation["level"], relation["since"], relation["until"]) == ("bound", "2020", "2024-05-06")
    assert [row["role"] for row in read[ListKind.PARTICIPATIONS]] == ["lead", "partner"]


def test_no_cell_starts_a_formula_and_negative_degrees_stay_numbers():
    ecosystem = an_ecosystem(
        "", an_organisation("B1", name="=cmd|' /C calc'!A0", themes="a;@x", latitude=40.4, longitude=-3.7)
    )
    (row,) = csv.DictReader(_lines(ecosystem, ListKind.ORGANISATIONS))
    assert row["name"] == "'=cmd|' /C calc'!A0"
    assert row["themes"] == "a;'@x"
    assert row["longitude"] == "-3.7"


def test_two_exports_of_one_region_are_the_same_bytes():
    ecosystem = an_ecosystem("K1-B1, B1-G1")
    once, again = ([canonical.content(ecosystem, kind) for kind in ListKind] for _ in range(2))
    assert once == again


def _lines(ecosystem, kind: ListKind) -> list[str]:
    return canonical.content(ecosystem, kind).decode().splitlines(keepends=True)
