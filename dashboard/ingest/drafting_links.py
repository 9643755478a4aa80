"""What rows about two things at once would do: relations, and participations in activities."""

from collections.abc import Callable, Iterator, Sequence

from dashboard.ingest.effect import RowAt
from dashboard.ingest.entry import Entry
from dashboard.ingest.lookup import Directory
from dashboard.ingest.merging import merged_relation
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.progress import counted
from dashboard.ingest.resolving import Resolving
from dashboard.ingest.tallying import Tally
from dashboard.model import Ecosystem, Level, Participation, Relation, Role
from dashboard.model.relation import RelationKey


def draft_relations(
    entries: Sequence[Entry],
    ecosystem: Ecosystem,
    directory: Directory,
    resolving: Resolving,
    tally: Tally,
    *,
    tell: Callable[[float], None],
) -> list[Problem]:
    """Rows of one pair, kind and period are one relation; the later row changes it, but not its level.

    `tell` hears how much is done (0–1).
    """
    stored = {relation.key: relation for relation in ecosystem.relations}
    made: dict[RelationKey, Relation] = {}
    first: dict[RelationKey, Entry] = {}
    rows: dict[RelationKey, list[RowAt]] = {}
    problems: list[Problem] = []
    for entry in counted(entries, tell):
        source = resolving.find(entry, "source", directory)
        target = resolving.find(entry, "target", directory)
        introduced_by = resolving.find(entry, "introduced_by", directory)
        if source is None or target is None:
            continue
        if source == target and entry.mapped.is_derived:
            continue  # a list that names itself among its partners means nothing by it
        if source == target:
            problems.append(entry.problem(ProblemCode.RELATED_TO_ITSELF, "target", expected=(source,)))
            continue
        said = merged_relation(None, entry, source=source, target=target, introduced_by=None)
        key = said.key
        if key in first and _level(first[key]) is not _level(entry):
            problems.append(_twice(first[key], entry))
            continue
        first.setdefault(key, entry)
        rows.setdefault(key, []).append(entry.at)
        made[key] = merged_relation(
            made.get(key, stored.get(key)),
            entry,
            source=source,
            target=target,
            introduced_by=introduced_by,
        )
    for key, relation in made.items():
        tally.note(stored.get(key), relation, rows=tuple(rows[key]))
    return problems


def _level(entry: Entry) -> Level:
    """The level that a row means: an empty one is `works`."""
    return Level(entry.values.get("level", Level.WORKS))


def _twice(first: Entry, entry: Entry) -> Problem:
    return entry.problem(
        ProblemCode.RELATION_TWICE,
        "level",
        found=_level(entry).value,
        expected=(_level(first).value,),
        other=first,
    )


def draft_participations(
    entries: Sequence[Entry],
    ecosystem: Ecosystem,
    *,
    organisations: Directory,
    activities: Directory,
    resolving: Resolving,
    tally: Tally,
    tell: Callable[[float], None],
) -> Iterator[Problem]:
    """A row without a role adds nobody who takes part already, in whatever role.

    `tell` hears how much is done (0–1).
    """
    stored = {(each.activity, each.organisation, each.role): each for each in ecosystem.participations}
    roles: dict[tuple[str, str], Role] = {
        (each.activity, each.organisation): each.role for each in ecosystem.participations
    }
    first: dict[tuple[str, str, Role], Entry] = {}
    for entry in counted(entries, tell):
        activity = resolving.find(entry, "activity", activities)
        organisation = resolving.find(entry, "organisation", organisations)
        if activity is None or organisation is None:
            continue
        role = entry.values.get("role") or roles.get((activity, organisation), Role.PARTNER)
        key = (activity, organisation, role)
        if key in first:
            yield entry.problem(ProblemCode.PARTICIPATION_TWICE, "organisation", other=first[key])
            continue
        first[key] = entry
        tally.note(stored.get(key), Participation(*key), rows=(entry.at,))
