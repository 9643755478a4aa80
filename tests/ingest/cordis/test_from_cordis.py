"""From a download to a draft: who comes in, and as what."""

from pathlib import Path

import pytest

from dashboard.ingest import ProblemCode
from dashboard.model import Corner, Participation, Precision, Role
from tests.ingest.cordis.downloads import (
    a_company,
    a_file,
    a_project,
    a_row,
    a_zip,
    csv_text,
    drafted,
    json_text,
    organisations,
    projects,
    told,
)

ROWS = [
    a_row("101", "900000001", role="coordinator"),
    a_company("101", "900000002"),
    a_company("102", "900000003", name="ONLY GERMANS GMBH"),
]


@pytest.mark.parametrize("form", ["csv", "json"])
def test_both_forms_give_organisations_with_their_corner_and_projects_with_their_period(
    tmp_path: Path, form: str
):
    draft = drafted(
        a_file(tmp_path, f"organization.{form}", ROWS), a_file(tmp_path, f"project.{form}", [a_project()])
    )
    university, company = organisations(draft).values()
    assert (university.corner, university.place, university.inside) == (Corner.KNOWLEDGE, "Eindhoven", True)
    assert (company.corner, company.country, company.inside) == (Corner.BUSINESS, "DE", False)
    assert (company.vat, company.pic) == ("DE900000002", "900000002")
    (project,) = projects(draft)
    assert (project.name, project.scheme) == ("P101", "Horizon Europe")
    assert (str(project.since), str(project.until)) == ("2023-01-01", "2027-12-31")
    assert project.url == "https://cordis.europa.eu/project/id/101"
    assert "Light for everybody" in project.evidence


def test_a_zip_says_the_same_as_the_files_in_it(tmp_path: Path):
    files = drafted(
        a_file(tmp_path, "organization.csv", ROWS), a_file(tmp_path, "project.csv", [a_project()])
    )
    for packed in (
        a_zip(tmp_path, organization_csv=csv_text(ROWS), project_csv=csv_text([a_project()])),
        a_zip(tmp_path, organization_json=json_text(ROWS), project_json=json_text([a_project()])),
    ):
        assert drafted(packed).changes == files.changes != ()


def test_two_programmes_come_in_together(tmp_path: Path):
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir()
    other.mkdir()
    draft = drafted(
        a_file(one, "organization.csv", [a_row("101")]),
        a_file(other, "organization.csv", [a_row("202"), a_company("202")]),
    )
    assert {each.name for each in projects(draft)} == {"P101", "P202"}
    assert set(organisations(draft)) == {"900000001", "900000002"}


def test_who_coordinates_leads_and_everybody_else_is_a_partner(tmp_path: Path):
    names = ("coordinator", "participant", "partner", "associatedPartner", "thirdParty")
    rows = [a_row("101", f"90000000{number}", role=name) for number, name in enumerate(names)]
    draft = drafted(a_file(tmp_path, "organization.csv", rows))
    roles = [each.after.role for each in draft.effects if isinstance(each.after, Participation)]
    assert roles == [Role.LEAD, *[Role.PARTNER] * 4]


def test_projects_without_anybody_of_the_region_stay_out(tmp_path: Path):
    assert "900000003" not in organisations(drafted(a_file(tmp_path, "organization.csv", ROWS)))


@pytest.mark.parametrize(
    ("written", "corner"),
    [
        ("HES", Corner.KNOWLEDGE),
        ("REC", Corner.KNOWLEDGE),
        ("PRC", Corner.BUSINESS),
        ("PRC;PRC", Corner.BUSINESS),
        ("PUB", Corner.GOVERNMENT),
        ("OTH", Corner.OTHER),
        ("", Corner.OTHER),
        ("PRC;HES", Corner.OTHER),
    ],
)
def test_the_kind_of_activity_is_the_corner_and_what_it_leaves_open_is_asked(
    tmp_path: Path, written: str, corner: Corner
):
    draft = drafted(a_file(tmp_path, "organization.csv", [a_row(activityType=written)]))
    assert organisations(draft)["900000001"].corner is corner
    asked = [question.about for question in draft.questions if question.code == "which_corner"]
    assert asked == ([("pic-900000001",)] if corner is Corner.OTHER else [])


@pytest.mark.parametrize(("name", "proposed"), [("GEMEENTE BEST", "government"), ("STICHTING IETS", None)])
def test_a_name_that_tells_its_corner_is_proposed_and_not_taken_for_an_answer(
    tmp_path: Path, name: str, proposed: str | None
):
    draft = drafted(a_file(tmp_path, "organization.csv", [a_row(name=name, activityType="OTH")]))
    (question,) = draft.questions
    assert question.facts.get("proposed") == proposed
    assert organisations(draft)["900000001"].corner is Corner.OTHER


def test_nobody_is_asked_about_the_corner_of_a_partner_elsewhere(tmp_path: Path):
    rows = [a_row(), a_company(activityType="OTH")]
    assert not drafted(a_file(tmp_path, "organization.csv", rows)).questions


def test_who_left_a_project_or_ceased_to_be_takes_no_part(tmp_path: Path):
    rows = [
        a_row(),
        a_company("101", "900000002", endOfParticipation="true"),
        a_company("101", "900000003", active="false"),
        a_company("101", "900000004", active="true"),
    ]
    draft = drafted(a_file(tmp_path, "organization.csv", rows))
    assert set(organisations(draft)) == {"900000001", "900000004"}
    assert [notice.found for notice in told(draft, ProblemCode.CORDIS_ENDED_LEFT_OUT)] == ["2"]


def test_people_are_left_out_and_counted(tmp_path: Path):
    rows = [a_row(), a_company(pic="900000005", name="Pieter Jansen", vatNumber="")]
    draft = drafted(a_file(tmp_path, "organization.csv", rows))
    assert set(organisations(draft)) == {"900000001"}
    assert [notice.found for notice in told(draft, ProblemCode.CORDIS_PERSONS_LEFT_OUT)] == ["1"]
    assert "Jansen" not in repr(draft)


def test_a_head_office_on_the_other_side_of_the_ocean_stands_in_its_town_and_is_told(tmp_path: Path):
    row = a_row(city="ROTTERDAM", geolocation="42.7666862,-73.9630475")
    draft = drafted(a_file(tmp_path, "organization.csv", [row]))
    found = organisations(draft)["900000001"]
    assert found.latitude == pytest.approx(51.92, abs=0.05)
    assert found.precision is Precision.TOWN
    (notice,) = told(draft, ProblemCode.CORDIS_COORDINATES_DISTRUSTED)
    assert (notice.row, notice.column) == (2, "geolocation")


def test_coordinates_in_the_town_are_believed(tmp_path: Path):
    row = a_row(street="Groene Loper 3", geolocation="51.447,5.49")
    found = organisations(drafted(a_file(tmp_path, "organization.csv", [row])))["900000001"]
    assert (found.latitude, found.longitude, found.precision) == (51.447, 5.49, Precision.ADDRESS)


@pytest.mark.parametrize("written", ["", "0,0", "nowhere", "91.0,5.0", "nan,nan", "51.44"])
def test_coordinates_that_are_none_are_those_of_the_town(tmp_path: Path, written: str):
    found = organisations(drafted(a_file(tmp_path, "organization.csv", [a_row(geolocation=written)])))
    assert found["900000001"].precision is Precision.TOWN


@pytest.mark.parametrize(("written", "iso"), [("EL", "GR"), ("UK", "GB"), ("FI;FI", "FI"), ("NL", "NL")])
def test_countries_have_the_codes_that_everybody_else_uses(tmp_path: Path, written: str, iso: str):
    rows = [a_row(), a_company(country=written, geolocation="", city="")]
    assert organisations(drafted(a_file(tmp_path, "organization.csv", rows)))["900000002"].country == iso


def test_a_postcode_gets_its_lost_zeros_back(tmp_path: Path):
    rows = [a_row(), a_company(postCode="1067", city="DRESDEN", geolocation="")]
    found = organisations(drafted(a_file(tmp_path, "organization.json", rows)))
    assert found["900000002"].postcode == "01067"


@pytest.mark.parametrize("written", ["MISSING", "NOTAPPLICABLE", "N/A", "-"])
def test_what_stands_for_no_vat_number_is_none(tmp_path: Path, written: str):
    found = organisations(drafted(a_file(tmp_path, "organization.csv", [a_row(vatNumber=written)])))
    assert found["900000001"].vat == ""


def test_without_projects_the_acronym_is_the_name_and_that_is_told(tmp_path: Path):
    draft = drafted(a_file(tmp_path, "organization.csv", ROWS))
    (project,) = projects(draft)
    assert (project.name, project.since) == ("P101", None)
    assert [notice.found for notice in told(draft, ProblemCode.CORDIS_WITHOUT_PROJECTS)] == ["1"]


def test_a_project_that_ends_before_it_begins_has_no_end(tmp_path: Path):
    (project,) = projects(
        drafted(
            a_file(tmp_path, "organization.csv", ROWS),
            a_file(tmp_path, "project.csv", [a_project(endDate="2020-01-01")]),
        )
    )
    assert (str(project.since), project.until) == ("2023-01-01", None)


def test_the_row_that_was_written_last_describes_an_organisation(tmp_path: Path):
    rows = [
        a_row("101", street="New street 1", contentUpdateDate="2025-01-01 00:00:00"),
        a_row("102", street="Old street 1", contentUpdateDate="2019-01-01 00:00:00"),
    ]
    found = organisations(drafted(a_file(tmp_path, "organization.csv", rows)))
    assert found["900000001"].address == "New street 1"


def test_two_departments_of_one_university_stay_two_and_are_asked_about(tmp_path: Path):
    rows = [a_row(vatNumber="NL123456789B01"), a_row(pic="900000009", vatNumber="NL123456789B01")]
    draft = drafted(a_file(tmp_path, "organization.csv", rows))
    assert len(organisations(draft)) == 2
    assert [question.code for question in draft.questions] == ["same_organisation"]


def test_one_row_that_cannot_be_used_keeps_nobody_else_out(tmp_path: Path):
    rows = [a_row(), a_company(name="X" * 100_000), a_company(pic="9" * 300)]
    assert "900000001" in organisations(drafted(a_file(tmp_path, "organization.csv", rows)))
