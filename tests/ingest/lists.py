"""Lists as a contributor would bring them, and what comes of them."""

from dataclasses import replace
from datetime import date
from typing import Any

from dashboard.ingest import Draft, ListFile, ProblemCode, draft_of
from dashboard.model import Ecosystem, Entity, EntityKind, Operation, Region, entity_of, key_of, plain_values

TODAY = date(2026, 3, 12)
NOTHING_YET = Ecosystem(region=Region(name="Testland", country="NL"))


def a_list(text: str, name: str = "list.csv", *, encoding: str = "utf-8") -> ListFile:
    """A file with this text; a bar between cells is for the eye, and becomes a comma."""
    lines = [",".join(cell.strip() for cell in line.split("|")) for line in text.strip().splitlines()]
    return ListFile(name, "\n".join(lines).encode(encoding))


def drafted(*texts: str, onto: Ecosystem = NOTHING_YET, geocoder: Any = None) -> Draft:
    """What these lists together would do; the first is `list.csv`, the next `list-2.csv`."""
    names = ("list.csv", *(f"list-{number}.csv" for number in range(2, len(texts) + 1)))
    return draft_of(
        [a_list(text, name) for text, name in zip(texts, names, strict=True)], onto, geocoder, on=TODAY
    )


def codes(draft: Draft) -> list[ProblemCode]:
    """What stands in the way."""
    return [problem.code for problem in draft.problems]


def applied(draft: Draft, onto: Ecosystem = NOTHING_YET) -> Ecosystem:
    """The ecosystem with a draft's changes in it, without any store."""
    assert not draft.problems, draft.problems
    stands: dict[tuple[EntityKind, str], dict[str, Any]] = {}
    everything: tuple[Entity, ...] = (
        *onto.organisations,
        *onto.relations,
        *onto.activities,
        *onto.participations,
    )
    for entity in everything:
        kind = next(kind for kind in EntityKind if isinstance(entity, _class_of(kind)))
        stands[kind, key_of(entity)] = plain_values(entity, whole=True)
    for change in draft.changes:
        assert change.operation is Operation.PUT
        stands.setdefault((change.kind, change.key), {}).update(change.values)
    made: dict[EntityKind, list[Any]] = {kind: [] for kind in EntityKind}
    for (kind, _), values in stands.items():
        made[kind].append(entity_of(kind, values))
    return replace(
        onto,
        organisations=tuple(made[EntityKind.ORGANISATION]),
        relations=tuple(made[EntityKind.RELATION]),
        activities=tuple(made[EntityKind.ACTIVITY]),
        participations=tuple(made[EntityKind.PARTICIPATION]),
        revision=onto.revision + 1,
    )


def _class_of(kind: EntityKind) -> type:
    from dashboard.model.plain import CLASSES

    return CLASSES[kind]
