"""What is no download, or no longer one: refused in a sentence that names the cause, and nothing else."""

import zipfile
from pathlib import Path

import pytest

from dashboard.ingest import ProblemCode
from dashboard.problem_sentences import sentence
from dashboard.texts import Language, texts_in
from tests.ingest.cordis.downloads import (
    a_company,
    a_file,
    a_project,
    a_row,
    a_zip,
    csv_text,
    drafted,
    organisations,
)


def _refused(path: Path) -> ProblemCode:
    draft = drafted(path, country="NL")
    assert not draft.changes
    (problem,) = draft.problems
    for language in Language:
        assert "{" not in sentence(problem, texts_in(language))
    return problem.code


def _many_rows() -> str:
    return csv_text([a_row("101", str(900_000_000 + number)) for number in range(3_000)])


@pytest.mark.parametrize("kept", [0.3, 0.9])
def test_a_zip_that_is_broken_off(tmp_path: Path, kept: float):
    path = a_zip(tmp_path, organization_csv=_many_rows())
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    assert _refused(path) is ProblemCode.CORDIS_ZIP_DAMAGED


def test_a_zip_that_is_damaged_inside(tmp_path: Path):
    path = a_zip(tmp_path, organization_csv=_many_rows())
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 40] = b"\xff" * 40
    path.write_bytes(bytes(content))
    assert _refused(path) is ProblemCode.CORDIS_ZIP_DAMAGED


def test_a_zip_that_unpacks_to_a_flood(tmp_path: Path):
    path = tmp_path / "bomb.zip"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("organization.csv", "w") as member,
    ):
        for _ in range(100):
            member.write(b"0" * 1_000_000)
    assert _refused(path) is ProblemCode.CORDIS_ZIP_TOO_LARGE


def test_a_zip_with_a_password(tmp_path: Path):
    path = a_zip(tmp_path, organization_csv=csv_text([a_row()]))
    content = path.read_bytes()
    flags = content.index(b"PK\x01\x02") + 8
    path.write_bytes(content[:flags] + b"\x01" + content[flags + 1 :])
    assert _refused(path) is ProblemCode.CORDIS_ZIP_LOCKED


def test_a_zip_without_organisations(tmp_path: Path):
    assert _refused(a_zip(tmp_path, project_csv=csv_text([a_project()]))) is ProblemCode.CORDIS_NOT_RECOGNISED


@pytest.mark.parametrize("name", ["members.csv", "organization.xlsx", "organisation-chart.csv"])
def test_a_file_that_is_called_otherwise(tmp_path: Path, name: str):
    path = tmp_path / name
    path.write_text("naam;plaats\nTNO;Den Haag\n", encoding="utf-8")
    assert _refused(path) is ProblemCode.CORDIS_NOT_RECOGNISED


@pytest.mark.parametrize("name", ["organization.csv", "organization.json"])
def test_a_file_without_the_columns_of_the_register(tmp_path: Path, name: str):
    row = {key: value for key, value in a_row().items() if key not in {"role", "organisationID"}}
    draft = drafted(a_file(tmp_path, name, [row]), country="NL")
    (problem,) = draft.problems
    assert (problem.code, problem.expected) == (
        ProblemCode.CORDIS_COLUMNS_MISSING,
        ("organisationID", "role"),
    )


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("organization.json", b'[{"projectID": 1, "organisationID": 2, "name": "A", "activ'),
        ("organization.json", b"[1, 2, 3]"),
        ("organization.json", b"[" * 5_000),
        ("organization.json", b"not json"),
        ("organization.csv", csv_text([a_row(), a_row(name="K\u00d6LN")]).encode("cp1252")),
        ("organization.csv", b"\xff\xfe\x00\x01"),
    ],
)
def test_a_file_that_cannot_be_read(tmp_path: Path, name: str, content: bytes):
    path = tmp_path / name
    path.write_bytes(content)
    assert _refused(path) is ProblemCode.CORDIS_UNREADABLE


@pytest.mark.parametrize(("name", "content"), [("organization.csv", ""), ("organization.json", "[]")])
def test_an_empty_file(tmp_path: Path, name: str, content: str):
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    assert _refused(path) in {ProblemCode.CORDIS_COLUMNS_MISSING, ProblemCode.CORDIS_NOBODY_THERE}


def test_a_file_that_is_not_there_is_the_systems_own_error(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        drafted(tmp_path / "organization.csv", country="NL")


def test_short_rows_and_a_comma_for_a_semicolon_are_read(tmp_path: Path):
    path = tmp_path / "organization.csv"
    lines = csv_text([a_row(), a_company()]).replace('";"', '","').splitlines()
    path.write_text("\n".join([*lines, '"103"', ""]), encoding="utf-8")
    assert not drafted(path, country="NL").problems


def test_control_characters_do_not_get_in_and_numbers_that_are_none_are_passed_over(tmp_path: Path):
    rows = [a_row(name="N\0L\u202e"), a_row(pic="1\0"), a_row(pic=""), a_row(pic="9" * 300)]
    draft = drafted(a_file(tmp_path, "organization.csv", rows), country="NL")
    assert [each.name for each in organisations(draft).values()] == ["N L"]
