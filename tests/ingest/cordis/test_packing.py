"""A region's part of a download waits in the store, and is the same when somebody comes back to it."""

from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dashboard.ingest.cordis import (
    Within,
    draft_of_excerpt,
    gazetteer,
    is_excerpt,
    packed,
    read_excerpt,
    unpacked,
)
from dashboard.ingest.cordis.refusing import UnreadableDownloadError
from dashboard.ingest.packing import packed as packed_tables
from tests.ingest.cordis.downloads import Row, a_file, a_project, a_row, csv_text, drafted
from tests.ingest.cordis.test_again import participations
from tests.ingest.lists import NOTHING_YET, TODAY


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(participations(), min_size=1, max_size=12))
def test_what_was_kept_drafts_as_the_download_itself_does(tmp_path: Path, rows: list[Row]):
    paths = [tmp_path / "organization.csv", a_file(tmp_path, "project.csv", [a_project(), a_project("102")])]
    paths[0].write_text(csv_text(rows), encoding="utf-8")
    try:
        excerpt = read_excerpt(paths, region=Within(country="NL"), ecosystem=NOTHING_YET)
    except UnreadableDownloadError:
        return
    content = packed(excerpt)
    assert is_excerpt(content)
    again = draft_of_excerpt(unpacked(content), NOTHING_YET, gazetteer(), on=TODAY)
    assert again == drafted(*paths, country="NL")


def test_half_a_letter_does_not_keep_a_download_out(tmp_path: Path):
    excerpt = read_excerpt(
        [a_file(tmp_path, "organization.csv", [a_row()])], region=Within(country="NL"), ecosystem=NOTHING_YET
    )
    strange = replace(excerpt, title="\ud83d")
    assert unpacked(packed(strange)).title == "\ud83d"


def test_the_tables_of_a_list_are_no_part_of_a_download():
    assert not is_excerpt(packed_tables(()))
