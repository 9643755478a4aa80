"""A second download, and a region that knows more of itself than the register does."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.model import Ecosystem, EntityKind, Organisation
from tests.domain import an_organisation
from tests.ingest.cordis.downloads import (
    Row,
    a_company,
    a_file,
    a_project,
    a_row,
    csv_text,
    drafted,
    organisations,
)
from tests.ingest.lists import NOTHING_YET, applied

NAMES = ("ACME BV", "Acme", "UNIVERSITEIT X", "Gemeente Best", "=1+1", "Jan Smit")
PLACES = st.sampled_from(
    [
        ("EINDHOVEN", "NL", "NL414", "51.44,5.47"),
        ("ROTTERDAM", "NL", "NL33C", "42.76,-73.96"),
        ("Athina", "EL", "EL303", "37.97,23.73"),
        ("NOWHERE AT ALL", "NL", "", ""),
        ("", "US", "", "40.1,-75.0"),
    ]
)


@st.composite
def participations(draw: st.DrawFn) -> Row:
    city, country, nuts, geolocation = draw(PLACES)
    return a_row(
        draw(st.sampled_from(["101", "102", "103"])),
        draw(st.sampled_from(["900000001", "900000002", "900000003", "900000004"])),
        name=draw(st.sampled_from(NAMES)),
        vatNumber=draw(st.sampled_from(["", "NL123456789B01", "MISSING"])),
        activityType=draw(st.sampled_from(["HES", "PRC", "OTH", "", "PRC;PRC"])),
        role=draw(st.sampled_from(["coordinator", "participant", "thirdParty"])),
        endOfParticipation=draw(st.sampled_from(["true", "false"])),
        contentUpdateDate=draw(st.sampled_from(["2019-01-01", "2024-01-01", ""])),
        city=city,
        country=country,
        nutsCode=nuts,
        geolocation=geolocation,
    )


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(participations(), min_size=1, max_size=12))
def test_the_same_download_again_changes_nothing_whatever_stands_in_it(tmp_path: Path, rows: list[Row]):
    path = tmp_path / "organization.csv"
    path.write_text(csv_text(rows), encoding="utf-8")
    first = drafted(path, country="NL")
    if first.problems:
        return
    assert drafted(path, country="NL", onto=applied(first)).is_empty


def test_a_newer_download_lets_a_project_run_longer_and_doubles_nobody(tmp_path: Path):
    organisation = a_file(tmp_path, "organization.csv", [a_row(), a_company()])
    first = applied(drafted(organisation, a_file(tmp_path, "project.csv", [a_project()])))
    newer = a_file(tmp_path, "project.csv", [a_project(endDate="2028-06-30", title="Another title")])
    second = drafted(organisation, newer, onto=first)
    assert [(change.kind, dict(change.values)) for change in second.changes] == [
        (EntityKind.ACTIVITY, {"until": "2028-06-30"})
    ]
    assert not second.questions


def test_who_is_called_otherwise_in_a_newer_download_is_the_same_by_its_number(tmp_path: Path):
    first = applied(drafted(a_file(tmp_path, "organization.csv", [a_row(name="PHILIPS LIGHTING BV")])))
    newer = a_file(tmp_path, "organization.csv", [a_row(name="SIGNIFY NETHERLANDS BV")])
    second = drafted(newer, onto=first)
    (found,) = organisations(second).values()
    assert (found.name, found.aliases) == ("PHILIPS LIGHTING BV", ("SIGNIFY NETHERLANDS BV",))
    assert not second.questions
    assert drafted(newer, onto=applied(second, first)).is_empty


def test_what_an_officer_decided_about_a_corner_stands(tmp_path: Path):
    path = a_file(tmp_path, "organization.csv", [a_row(activityType="OTH")])
    first = applied(drafted(path))
    (made,) = first.organisations
    decided = replace(first, organisations=(replace(made, corner=an_organisation("G1").corner),))
    assert drafted(path, onto=decided).is_empty


def test_what_the_region_says_of_itself_is_filled_in_and_never_overwritten(tmp_path: Path):
    known = an_organisation("K1", name="Universiteit 900000001", website="own.example")
    path = a_file(tmp_path, "organization.csv", [a_row(organizationURL="www.other.example")])
    found = organisations(drafted(path, onto=_knowing(known)))["900000001"]
    assert (found.id, found.name, found.website) == ("K1", "Universiteit 900000001", "own.example")
    assert (found.place, found.vat, found.inside) == ("Eindhoven", "NL900000001B01", True)


def test_an_organisation_that_stands_somewhere_is_not_moved(tmp_path: Path):
    known = an_organisation(
        "K1", name="Universiteit 900000001", pic="900000001", latitude=51.45, longitude=5.48
    )
    found = organisations(drafted(a_file(tmp_path, "organization.csv", [a_row()]), onto=_knowing(known)))
    assert (found["900000001"].latitude, found["900000001"].place) == (51.45, "")


def test_a_wider_region_takes_in_who_was_outside_until_then(tmp_path: Path):
    path = a_file(tmp_path, "organization.csv", [a_row(), a_company()])
    narrow = applied(drafted(path, country="NL"))
    wide = organisations(drafted(path, onto=narrow, country="DE"))
    assert {pic: each.inside for pic, each in wide.items()} == {"900000001": True, "900000002": True}


@pytest.mark.parametrize("region", [{"country": "NL"}, {"nuts": "NL4"}, {"place": "Eindhoven", "km": 20}])
def test_importing_twice_is_importing_once_for_every_way_to_ask(tmp_path: Path, region: dict[str, str]):
    path = a_file(tmp_path, "organization.csv", [a_row(), a_company()])
    first = drafted(path, **region)
    assert first.changes
    assert drafted(path, onto=applied(first), **region).is_empty


def _knowing(known: Organisation) -> Ecosystem:
    return replace(NOTHING_YET, organisations=(known,))
