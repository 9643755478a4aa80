"""What an export writes, an import reads: any valid region, whatever stands in its names."""

from hypothesis import HealthCheck, given, settings

from dashboard.exports import canonical
from dashboard.ingest import ListFile, draft_of
from dashboard.ingest.bringing import brought
from dashboard.ingest.plan import Because
from dashboard.model import Ecosystem, key_of
from dashboard.model.list_kind import ListKind
from tests.hostile import HOSTILE
from tests.ingest.lists import TODAY, applied
from tests.ingest.regions import ecosystems

SLOW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def _exported(ecosystem: Ecosystem) -> list[ListFile]:
    return [ListFile(kind.file_name, canonical.content(ecosystem, kind)) for kind in ListKind]


@SLOW
@given(ecosystems())
def test_what_was_written_changes_nothing_when_it_is_read_again(ecosystem: Ecosystem):
    draft = draft_of(_exported(ecosystem), ecosystem, on=TODAY)
    assert draft.problems == ()
    assert draft.changes == ()
    assert draft.questions == ()


@SLOW
@given(ecosystems())
def test_an_empty_store_gets_all_that_the_files_can_carry(ecosystem: Ecosystem):
    read = applied(draft_of(_exported(ecosystem), Ecosystem(), on=TODAY), Ecosystem())
    assert _exported(read) == _exported(ecosystem)


@SLOW
@given(ecosystems())
def test_nothing_is_lost_on_the_way_to_another_store(ecosystem: Ecosystem):
    files = _exported(ecosystem)
    read = brought(files, remembered={})
    assert all(column.because is Because.CANONICAL for plan in read.plans.values() for column in plan.columns)
    assert not any(plan.personal for plan in read.plans.values())
    there = applied(draft_of(files, Ecosystem(), on=TODAY), Ecosystem())
    for kind in ListKind:
        ours, theirs = getattr(ecosystem, kind.value), getattr(there, kind.value)
        assert {key_of(each): each for each in theirs} == {key_of(each): each for each in ours}


def test_hostile_names_come_back_as_they_were():
    from tests.domain import an_ecosystem

    names = {f"B{number}": {"name": name.strip()} for number, name in enumerate(HOSTILE)}
    ecosystem = an_ecosystem(", ".join(names), **names)
    draft = draft_of(_exported(ecosystem), ecosystem, on=TODAY)
    assert draft.problems == ()
    assert draft.is_empty
