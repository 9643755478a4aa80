"""What was joined can be split: the names come back, what was chosen goes along, and nothing is lost."""

from hypothesis import HealthCheck, assume, given, settings

from dashboard.editing.joining import join
from dashboard.editing.splitting import split
from dashboard.model import key_of, with_changes
from tests.editing.test_joining import chosen, two_that_are_one


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(two_that_are_one())
def test_splitting_after_joining_gives_back_names_and_what_was_chosen(two):
    region, kept, lost = two
    name, other = region.by_id[kept].name, region.by_id[lost].name
    identifiers = chosen(region, kept, lost)
    joined = with_changes(region, join(region, kept=kept, lost=lost, identifiers=identifiers))
    assume(other in joined.by_id[kept].aliases)
    relations = [key_of(each) for each in joined.relations if kept in each.pair][:2]
    parts = [key_of(each) for each in joined.participations if each.organisation == kept][:2]

    apart = split(joined, organisation=kept, name=other, relations=relations, participations=parts)
    after = with_changes(joined, apart)

    (newcomer,) = (each for each in after.organisations if each.id not in joined.by_id)
    assert newcomer.name == other
    assert after.by_id[kept].name == name
    assert other not in after.by_id[kept].aliases
    assert len(after.relations) == len(joined.relations)
    assert len(after.participations) == len(joined.participations)
    assert sum(newcomer.id in each.pair for each in after.relations) == len(relations)
    assert sum(each.organisation == newcomer.id for each in after.participations) == len(parts)
