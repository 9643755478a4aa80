"""A look ahead shows what would stand, and leaves what stands alone."""

from dataclasses import replace

import pytest

from dashboard.model import Corner, Organisation, Region, amend, put, remove, with_changes
from tests.domain import a_relation, an_activity, an_ecosystem

REGION = an_ecosystem("K1-B1", an_activity("P", "K1 B1"))


def test_what_is_put_is_there_and_what_is_removed_is_not():
    newcomer = Organisation("G1", "G1", Corner.GOVERNMENT)
    after = with_changes(REGION, [put(newcomer), remove(REGION.relations[0]), put(a_relation("G1-B1"))])

    assert after.by_id["G1"] == newcomer
    assert [each.pair for each in after.relations] == [("B1", "G1")]
    assert after.participations == REGION.participations
    assert after.revision == REGION.revision


def test_only_what_differs_changes():
    before = REGION.by_id["K1"]
    after = with_changes(REGION, [amend(before, replace(before, place="Best"))])

    assert after.by_id["K1"] == replace(before, place="Best")
    assert with_changes(REGION, []) == REGION


def test_the_region_itself_can_be_looked_at_ahead():
    renamed = replace(REGION.region, name="Peelland")
    assert with_changes(REGION, [amend(REGION.region, renamed)]).region == renamed
    assert REGION.region != renamed


def test_an_edit_of_nothing_is_no_whole_thing():
    patch = amend(Region(), replace(Region(), name="x"))
    with pytest.raises(ValueError, match="name"):
        with_changes(REGION, [replace(put(Organisation("X", "X", Corner.OTHER)), values={"id": "X"}), patch])
