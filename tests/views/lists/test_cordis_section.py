"""What a download would do, in words and numbers, in both languages."""

from datetime import date
from pathlib import Path

import pytest

from dashboard.texts import Language, texts_in
from dashboard.views.lists.cordis_section import counts_table, open_words
from dashboard.views.lists.effect_section import projects_over
from tests.ingest.cordis.downloads import a_company, a_file, a_project, a_row, drafted
from tests.ingest.lists import applied


def test_it_says_what_is_new_what_lies_in_the_region_and_what_stays_open(tmp_path: Path):
    rows = [a_row(), a_company(), a_row(pic="900000003", name="IETS", activityType="OTH")]
    draft = drafted(a_file(tmp_path, "organization.csv", rows))
    texts = texts_in(Language.DUTCH)
    assert open_words(draft, texts) == [
        "Van de nieuwe organisaties liggen er 2 in de regio; de andere zijn partners van buiten.",
        "Van 1 organisatie zegt CORDIS niet uit welke hoek ze komt; die vraag blijft staan.",
    ]
    assert '<th scope="row">Organisaties</th><td class="number">3</td>' in counts_table(draft, texts)


@pytest.mark.parametrize("language", Language)
def test_a_download_that_brings_nothing_says_so(tmp_path: Path, language: Language):
    path = a_file(tmp_path, "organization.csv", [a_row()])
    draft = drafted(path, onto=applied(drafted(path)))
    texts = texts_in(language)
    assert open_words(draft, texts) == [texts("cordis.nothing_new")]


def test_projects_that_are_over_are_counted_for_they_link_nobody(tmp_path: Path):
    organisation = a_file(tmp_path, "organization.csv", [a_row("101"), a_row("102"), a_row("103")])
    project = a_file(
        tmp_path,
        "project.csv",
        [a_project("101", startDate="2016", endDate="2020"), a_project("102", endDate="")],
    )
    assert projects_over(drafted(organisation, project).effects, on=date(2026, 11, 26)) == 1
