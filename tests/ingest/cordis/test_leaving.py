"""What a newer download no longer names: taking part is over; who is known from elsewhere is not gone."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from dashboard.ingest import Draft
from dashboard.ingest.choices import Choices, Gone
from dashboard.ingest.cordis import Within, draft_of_excerpt, gazetteer, read_excerpt
from dashboard.model import Ecosystem, EntityKind, Relation, with_changes
from tests.domain import an_organisation
from tests.ingest.cordis.downloads import Row, a_company, a_file, a_row, drafted
from tests.ingest.lists import NOTHING_YET, TODAY, applied

FIRST = [a_row(), a_company(), a_row("102"), a_company("102", "900000003")]
NEXT = [a_row(), a_company()]


def _next(folder: Path, rows: Sequence[Row], onto: Ecosystem, first: Draft, **said: Gone) -> Draft:
    path = a_file(folder, "organization.csv", rows)
    excerpt = read_excerpt([path], region=Within(nuts="NL41"), ecosystem=onto)
    plain = draft_of_excerpt(excerpt, onto, gazetteer(), earlier=first.named, on=TODAY)
    gone = {thing: said[thing[0].value] for thing in plain.gone if thing[0].value in said}
    return draft_of_excerpt(
        excerpt, onto, gazetteer(), earlier=first.named, on=TODAY, choices=Choices(gone=gone)
    )


def test_a_partner_of_nothing_else_may_be_gone_with_all_that_it_took_part_in(tmp_path: Path):
    first = drafted(a_file(tmp_path, "organization.csv", FIRST))
    gone = _next(tmp_path, NEXT, applied(first), first).gone
    assert [(kind, key) for kind, key in gone] == [
        (EntityKind.ORGANISATION, "pic-900000003"),
        (EntityKind.PARTICIPATION, '["cordis-102","pic-900000001","partner"]'),
    ]


def test_who_is_known_from_elsewhere_is_not_gone_but_takes_part_no_longer(tmp_path: Path):
    first = drafted(a_file(tmp_path, "organization.csv", FIRST))
    stored = applied(first)
    known = replace(
        stored,
        organisations=(*stored.organisations, an_organisation("B9")),
        relations=(Relation("pic-900000003", "B9"),),
    )
    gone = _next(tmp_path, NEXT, known, first).gone
    assert {kind for kind, _ in gone} == {EntityKind.PARTICIPATION}
    assert len(gone) == 2


def test_what_is_over_is_taken_out_and_nothing_else_changes(tmp_path: Path):
    first = drafted(a_file(tmp_path, "organization.csv", FIRST))
    stored = applied(first)
    ended = _next(tmp_path, NEXT, stored, first, participation=Gone.ENDED)
    after = with_changes(stored, ended.changes)
    assert {(each.activity, each.organisation) for each in stored.participations} - {
        (each.activity, each.organisation) for each in after.participations
    } == {("cordis-102", "pic-900000001")}
    assert after.organisations == stored.organisations


def test_nothing_is_gone_from_a_first_download(tmp_path: Path):
    assert not drafted(a_file(tmp_path, "organization.csv", FIRST), onto=NOTHING_YET).gone
