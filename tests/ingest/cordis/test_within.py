"""The region that is asked for, in the three ways to ask."""

from pathlib import Path

import pytest

from dashboard.ingest import ProblemCode
from tests.ingest.cordis.downloads import a_company, a_file, a_row, drafted, organisations, told

HELMOND = {"city": "HELMOND", "nutsCode": "NL414", "geolocation": "51.48,5.66"}
GRONINGEN = {"city": "GRONINGEN", "nutsCode": "NL111", "geolocation": "53.22,6.57"}


def _inside(path: Path, **region: object) -> set[str]:
    return {pic for pic, each in organisations(drafted(path, **region)).items() if each.inside}


@pytest.fixture
def download(tmp_path: Path) -> Path:
    rows = [
        a_row("101", "900000001"),
        a_row("101", "900000002", **HELMOND),
        a_row("101", "900000003", **GRONINGEN),
        a_company("101", "900000004"),
        a_row("101", "900000005", nutsCode=""),
        a_row("101", "900000006", geolocation="42.76,-73.96"),
        a_row("101", "900000007", city="ATHINA", country="EL", nutsCode="EL303", geolocation="37.97,23.73"),
    ]
    return a_file(tmp_path, "organization.csv", rows)


def test_a_nuts_code_takes_all_that_begin_with_it_and_tells_who_has_none(download: Path):
    assert _inside(download, nuts="nl41") == {"900000001", "900000002", "900000006"}
    assert [each.found for each in told(drafted(download, nuts="NL41"), ProblemCode.CORDIS_WITHOUT_NUTS)] == [
        "1"
    ]


def test_a_country_goes_by_either_of_its_codes(download: Path):
    assert _inside(download, country="DE") == {"900000004"}
    assert _inside(download, country="EL") == _inside(download, country="gr") == {"900000007"}
    assert _inside(download, nuts="GR30") == {"900000007"}


def test_around_a_place_goes_by_coordinates_that_are_checked_first(download: Path):
    near = _inside(download, place="Eindhoven", km=10)
    assert near == {"900000001", "900000005", "900000006"}
    assert _inside(download, place="Eindhoven", km=25) == near | {"900000002"}


def test_around_crosses_borders(download: Path):
    assert "900000004" in _inside(download, place="Eindhoven", km=110)


@pytest.mark.parametrize("place", ["Aachen", "Aachen, DE", "Aken"])
def test_a_place_may_lie_in_another_country(download: Path, place: str):
    assert _inside(download, place=place, km=5) == {"900000004"}


def test_a_place_that_nobody_knows_gets_a_guess(download: Path):
    (problem,) = drafted(download, place="Eindhovne", km=10).problems
    assert (problem.code, problem.found, problem.near) == (
        ProblemCode.CORDIS_PLACE_UNKNOWN,
        "Eindhovne",
        "Eindhoven",
    )


def test_of_several_places_of_one_name_somebody_has_to_choose(download: Path):
    (problem,) = drafted(download, place="Neustadt", km=10).problems
    assert problem.code is ProblemCode.CORDIS_PLACE_SEVERAL
    assert len(problem.expected) > 1


def test_a_region_in_which_nobody_takes_part_says_so(download: Path):
    assert [each.code for each in drafted(download, country="FR").problems] == [
        ProblemCode.CORDIS_NOBODY_THERE
    ]


def test_a_download_without_nuts_codes_says_what_else_to_ask(tmp_path: Path):
    path = a_file(tmp_path, "organization.csv", [a_row(nutsCode="")])
    assert [each.code for each in drafted(path, nuts="NL41").problems] == [
        ProblemCode.CORDIS_NOBODY_WITH_NUTS
    ]
