"""Themes that an officer can oversee: forty fields of science, or programme lines where these are missing."""

from pathlib import Path

import pytest

from dashboard.ingest.cordis.theming import MOST_THEMES, field_of, programme_line
from dashboard.texts import Language
from dashboard.vocabularies import theme_name
from tests.ingest.cordis.downloads import a_file, a_project, a_row, drafted, projects

SENSORS = (
    "/engineering and technology/electrical engineering, electronic engineering, information engineering"
    "/electronic engineering/sensors"
)


def _path(project: str, path: str) -> dict[str, str]:
    return {"projectID": project, "euroSciVocCode": "/23", "euroSciVocPath": path, "euroSciVocTitle": "x"}


def test_the_second_level_of_the_vocabulary_is_the_theme_in_the_readers_language(tmp_path: Path):
    draft = drafted(
        a_file(tmp_path, "organization.csv", [a_row()]),
        a_file(tmp_path, "project.csv", [a_project()]),
        a_file(tmp_path, "euroSciVoc.csv", [_path("101", SENSORS), _path("999", "/humanities/arts")]),
    )
    (project,) = projects(draft)
    (theme,) = project.themes
    assert theme_name(theme, Language.DUTCH) == "elektronica en informatietechniek"
    assert theme_name(theme, Language.ENGLISH) == "electronics and information engineering"


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/natural sciences/physical sciences/optics/laser physics", "physical-sciences"),
        ("/humanities", "humanities"),
        ("/agricultural sciences/agriculture, forestry, and fisheries", "agriculture-forestry-and-fisheries"),
        ("", ""),
    ],
)
def test_a_path_is_cut_at_its_second_step(path: str, code: str):
    assert field_of(path) == code


def test_a_project_under_many_fields_keeps_those_it_stands_under_most_often(tmp_path: Path):
    paths = [f"/a/field {number}/x" for number in range(10)] + ["/a/field 9/y"]
    draft = drafted(
        a_file(tmp_path, "organization.csv", [a_row()]),
        a_file(tmp_path, "euroSciVoc.csv", [_path("101", path) for path in paths]),
    )
    (project,) = projects(draft)
    assert len(project.themes) == MOST_THEMES
    assert project.themes[0] == "field-9"


@pytest.mark.parametrize(
    ("topic", "line"),
    [
        ("HORIZON-CL4-2021-DIGITAL-EMERGING-01-10", "HORIZON-CL4-DIGITAL-EMERGING"),
        ("HORIZON-CL5-2021-D3-01-05", "HORIZON-CL5"),
        ("ECSEL-01-2014", "ECSEL"),
        ("MG-5.1-2014", "MG"),
        ("MSCA-IF-2018", "MSCA-IF"),
        ("ERC-2019-STG", "ERC-STG"),
        ("", ""),
    ],
)
def test_a_topic_without_its_years_and_numbers_is_a_line_that_projects_share(topic: str, line: str):
    assert programme_line(topic) == line


def test_without_fields_of_science_the_programme_line_is_the_theme(tmp_path: Path):
    organisations = a_file(tmp_path, "organization.csv", [a_row()])
    described = a_file(tmp_path, "project.csv", [a_project()])
    (project,) = projects(drafted(organisations, described))
    assert project.themes == ("HORIZON-CL4-DIGITAL-EMERGING",)
    topics = a_file(tmp_path, "topics.csv", [{"projectID": "101", "topic": "ERC-2019-STG", "title": "x"}])
    (project,) = projects(drafted(organisations, described, topics))
    assert project.themes == ("ERC-STG",)
