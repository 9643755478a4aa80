"""What a download would do, in words and numbers, in both languages."""

from pathlib import Path

import pytest

from dashboard.texts import Language, texts_in
from dashboard.views.lists.cordis_summary import Summary, counts_table, open_words
from tests.ingest.cordis.downloads import a_company, a_file, a_row, drafted
from tests.ingest.lists import applied


def test_it_says_what_is_new_what_lies_in_the_region_and_what_stays_open(tmp_path: Path):
    rows = [a_row(), a_company(), a_row(pic="900000003", name="IETS", activityType="OTH")]
    summary = Summary.of(drafted(a_file(tmp_path, "organization.csv", rows)))
    texts = texts_in(Language.DUTCH)
    assert open_words(summary, texts) == [
        "Van de nieuwe organisaties liggen er 2 in de regio; de andere zijn partners van buiten.",
        "Van 1 organisatie zegt CORDIS niet uit welke hoek ze komt; die vraag blijft staan.",
    ]
    assert '<th scope="row">Organisaties</th><td class="number">3</td>' in counts_table(summary, texts)


@pytest.mark.parametrize("language", Language)
def test_a_download_that_brings_nothing_says_so(tmp_path: Path, language: Language):
    path = a_file(tmp_path, "organization.csv", [a_row()])
    summary = Summary.of(drafted(path, onto=applied(drafted(path))))
    texts = texts_in(language)
    assert open_words(summary, texts) == [texts("cordis.nothing_new")]
