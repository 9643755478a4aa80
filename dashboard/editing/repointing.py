"""What referred to one organisation refers to another: nothing is left behind, what coincides becomes one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dashboard.editing.differing import leading
from dashboard.model import Change, Decision, Ecosystem, Ground, Level, OpenQuestion, Relation, Subject

_CLOSENESS = (Level.NONE, Level.KNOWS, Level.TALKS, Level.WORKS, Level.BOUND)
_SURENESS = (None, Ground.NAMED, Ground.PUBLIC, Ground.CONFIRMED)


def repointed_relations(ecosystem: Ecosystem, lost: str, kept: str) -> Iterator[Change]:
    """A relation that would be of the survivor with itself goes; those that coincide become one."""
    touched = [each for each in ecosystem.relations if lost in (each.source, each.target, each.introduced_by)]
    moved = [_moved(each, lost, kept) for each in touched]
    moved = [each for each in moved if each.source != each.target]
    keys = {each.key for each in moved}
    beside = [each for each in ecosystem.relations if each.key in keys and each not in touched]
    become: dict[tuple[str, ...], Relation] = {each.key: each for each in beside}
    for each in moved:
        become[each.key] = one_of(become[each.key], each) if each.key in become else each
    yield from leading([*touched, *beside], become.values())


def _moved(relation: Relation, lost: str, kept: str) -> Relation:
    moved = with_other_end(relation, lost, kept)
    introducer = kept if relation.introduced_by == lost else relation.introduced_by
    # Who turns out to be one of the two did not bring them together.
    if relation.introduced_by not in relation.pair and introducer in moved.pair:
        introducer = None
    return replace(moved, introduced_by=introducer)


def with_other_end(relation: Relation, was: str, becomes: str) -> Relation:
    """The relation with somebody else in the place of one organisation."""
    return replace(
        relation,
        source=becomes if relation.source == was else relation.source,
        target=becomes if relation.target == was else relation.target,
    )


def one_of(stands: Relation, other: Relation) -> Relation:
    """Two relations of one pair, kind and period as one: the closest, the surest, the latest confirmed."""
    confirmed = [each for each in (stands.last_confirmed, other.last_confirmed) if each]
    return replace(
        stands,
        level=max(stands.level, other.level, key=_CLOSENESS.index),
        themes=tuple(dict.fromkeys((*stands.themes, *other.themes))),
        last_confirmed=max(confirmed, key=lambda day: day.last_day(), default=None),
        ground=max(stands.ground, other.ground, key=_SURENESS.index),
        introduced_by=stands.introduced_by or other.introduced_by,
        evidence="; ".join(dict.fromkeys(each for each in (stands.evidence, other.evidence) if each)),
    )


def repointed_participations(ecosystem: Ecosystem, lost: str, kept: str) -> Iterator[Change]:
    """The survivor takes part in what the other took part in; once in each role."""
    touched = [each for each in ecosystem.participations if each.organisation in (lost, kept)]
    yield from leading(touched, [replace(each, organisation=kept) for each in touched])


def repointed_introductions(ecosystem: Ecosystem, lost: str, kept: str) -> Iterator[Change]:
    """An introduction of the two to each other goes: they are one. Two that coincide both stay."""
    touched = [each for each in ecosystem.introductions if lost in (each.one, each.other, each.introducer)]
    moved = []
    for each in touched:
        one, other = (kept if end == lost else end for end in (each.one, each.other))
        introducer = kept if each.introducer == lost else each.introducer
        if one != other:
            introducer = None if introducer in (one, other) else introducer
            moved.append(replace(each, one=one, other=other, introducer=introducer))
    yield from leading(touched, moved)


def repointed_ways_in(ecosystem: Ecosystem, lost: str, kept: str) -> Iterator[Change]:
    """Who of us knew somebody at the one knows somebody at the survivor."""
    touched = [each for each in ecosystem.ways_in if each.organisation in (lost, kept)]
    yield from leading(touched, [replace(each, organisation=kept) for each in touched])


def repointed_decisions(
    ecosystem: Ecosystem, lost: str, kept: str, *, subject: Subject, settled: Iterable[Decision]
) -> Iterator[Change]:
    """What was decided about the lost one holds for the survivor, unless that was decided otherwise.

    `settled` are decided now: they hold over all that stood there.
    """
    touched = [each for each in ecosystem.decisions if each.subject is subject and each.other in (lost, kept)]
    become = {each.name: replace(each, other=kept) for each in touched if each.other == lost}
    become |= {each.name: each for each in touched if each.other == kept}
    become |= {each.name: each for each in settled}
    yield from leading(touched, become.values())


def repointed_questions(questions: Iterable[OpenQuestion], lost: str, kept: str) -> Iterator[Change]:
    """Questions about the two are answered; those about the lost one are about the survivor now."""
    asked = tuple(questions)
    touched = [each for each in asked if lost in each.about]
    moved = {}
    for each in touched:
        about = tuple(kept if id == lost else id for id in each.about)
        if len(set(about)) == len(about):
            again = replace(each, id=":".join((each.code, *about)), about=about)
            moved[again.id] = again
    beside = [each for each in asked if each.id in moved and each not in touched]
    yield from leading([*touched, *beside], {**moved, **{each.id: each for each in beside}}.values())
