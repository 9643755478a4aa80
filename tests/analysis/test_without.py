"""What would fall apart, against taking it out and looking again."""

from dataclasses import replace

from hypothesis import given

from dashboard.analysis.network import network_of
from dashboard.analysis.question import Question
from dashboard.analysis.without import Loss, without
from dashboard.model import Ecosystem
from tests.analysis.naive import Naive, World
from tests.analysis.regions import DAY, ecosystems
from tests.domain import a_relation, an_activity, an_ecosystem


def parts(world: World) -> list[set[str]]:
    found: list[set[str]] = []
    for each in world.ids:
        near = {each, *world.neighbours(each)}
        touched = [part for part in found if part & near]
        found = [part for part in found if not part & near] + [near.union(*touched)]
    return found


def lost(before: World, after: World) -> Loss:
    left = parts(after)
    loose = sum(len(part) - max(len(rest) for rest in left if rest <= part) for part in parts(before))
    return Loss(loose, len(before.golden()) - len(after.golden()))


@given(ecosystem=ecosystems())
def test_it_is_what_is_gone_when_it_is_taken_out(ecosystem: Ecosystem):
    found = without(network_of(ecosystem, Question(on=DAY)))
    before = World(Naive(ecosystem, DAY))
    for relation in set(ecosystem.relations):
        if relation.source == relation.target:
            continue
        rest = replace(ecosystem, relations=tuple(each for each in ecosystem.relations if each != relation))
        assert found.relation(relation) == lost(before, World(Naive(rest, DAY)))
    for activity in ecosystem.activities:
        rest = replace(ecosystem, activities=tuple(each for each in ecosystem.activities if each != activity))
        assert found.activity(activity) == lost(before, World(Naive(rest, DAY)))


def test_the_smaller_side_comes_loose_and_a_link_with_another_ground_does_not_go():
    between = a_relation("K1-B1")
    ecosystem = an_ecosystem("K1-K2, B1-G1, B1-G2, G1-G2", between)
    assert without(network_of(ecosystem)).relation(between) == Loss(loose=2, golden=0)
    twice = an_ecosystem("K1-K2, B1-G1", between, an_activity("P", "K1 B1"))
    assert without(network_of(twice)).relation(between) == Loss(loose=0, golden=0)
