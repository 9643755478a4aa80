"""Something known is changed in a form: what is filled in holds, what is emptied goes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from geopy.geocoders.base import Geocoder

from dashboard.editing.belonging import refuse_circle
from dashboard.editing.differing import leading
from dashboard.editing.finding import activity_of, organisation_of, relation_of
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.editing.written import written
from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.ingest.merging import REFERENCES
from dashboard.ingest.placing import Placing
from dashboard.ingest.problem import Problem, Severity
from dashboard.ingest.validating import validate
from dashboard.model import (
    Activity,
    ActivityKind,
    Change,
    Corner,
    Ecosystem,
    Entity,
    Level,
    Organisation,
    Relation,
    entity_of,
    key_of,
    kind_of,
    plain_values,
)
from dashboard.model.cell_list import join_cell, split_cell
from dashboard.model.list_kind import ListKind

Thing = TypeVar("Thing", Organisation, Relation, Activity)
Said = Mapping[str, str]
"""Text by field, as it stands in a form; fields that are not in the form stay as they are."""

_LEAST: Mapping[type[Entity], Mapping[str, str]] = {
    Organisation: {"id": "", "name": "", "corner": Corner.OTHER},
    Relation: {"source": "", "target": "", "level": Level.WORKS},
    Activity: {"id": "", "name": "", "kind": ActivityKind.OTHER},
}
"""What each cannot do without: emptying it in a form leaves it as it was."""


@dataclass(frozen=True, slots=True)
class Edited:
    """What a form makes of something: nothing, when it has problems; `notices` are told all the same."""

    after: Entity
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()


def change_organisation(
    ecosystem: Ecosystem, id: str, said: Said, geocoder: Geocoder | None, *, on: date
) -> Edited:
    """Change what a form says of an organisation; `part_of` is an id, `aliases` stand between semicolons.

    A name that is changed stays as an alias: a list that uses it still finds the organisation. Another place
    is looked up. Raises EditRefusedError when it is gone or would be a part of itself.
    """
    before = organisation_of(ecosystem, id)
    said = _news(before, said)
    entry, problems = _read(ListKind.ORGANISATIONS, before, said, on)
    made = _filled(before, said, entry)
    if "aliases" in said:
        made = replace(made, aliases=split_cell(said["aliases"]))
    if "part_of" in said:
        whole = said["part_of"] or None
        if whole is not None and whole != before.part_of:
            refuse_circle(ecosystem, id, whole)
        made = replace(made, part_of=whole)
    if fold(made.name) != fold(before.name):
        others = [each for each in made.aliases if fold(each) != fold(made.name)]
        made = replace(made, aliases=tuple(dict.fromkeys((*others, before.name))))
    if not made.place and before.place:
        made = replace(made, municipality="", latitude=None, longitude=None, precision=None)
    placed, unknown = Placing(geocoder, country=ecosystem.region.country).place(before, made, entry)
    return _edited(before, placed, [*problems, *([unknown] if unknown else [])])


def change_relation(ecosystem: Ecosystem, key: str, said: Said, *, on: date) -> Edited:
    """Change what a form says of a relation. Of another kind or period it is another one, put in its place.

    Raises EditRefusedError when it is gone, or when the other one stands there already.
    """
    before = relation_of(ecosystem, key)
    said = _news(before, said)
    entry, problems = _read(ListKind.RELATIONS, before, said, on)
    made = _filled(before, said, entry)
    if "introduced_by" in said:
        made = replace(made, introduced_by=said["introduced_by"] or None)
    if key_of(made) != key and key_of(made) in ecosystem.relation_by_key:
        raise EditRefusedError(Refusal.THERE_ALREADY, key_of(made))
    return _edited(before, made, problems)


def change_activity(ecosystem: Ecosystem, id: str, said: Said, *, on: date) -> Edited:
    """Change what a form says of an activity. Raises EditRefusedError when it is gone."""
    before = activity_of(ecosystem, id)
    said = _news(before, said)
    entry, problems = _read(ListKind.ACTIVITIES, before, said, on)
    return _edited(before, _filled(before, said, entry), problems)


def cells_of(entity: Organisation | Relation | Activity) -> dict[str, str]:
    """What stands in a form before anybody changes it: every field as text."""
    return {field: _cell(value) for field, value in plain_values(entity, whole=True).items()}


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case list() if all(isinstance(each, str) for each in value):
            return join_cell(value)
        case _:
            return str(value)


def _read(
    kind: ListKind, before: Organisation | Relation | Activity, said: Said, on: date
) -> tuple[Entry, list[Problem]]:
    """The form read as a row, with what is stored beside it; what was wrong before is not told again."""
    stands = {field: text for field, text in cells_of(before).items() if field in kind.headings}
    (entry,), problems = validate(written(kind, [{**stands, **said}]), on=on)
    _, known = validate(written(kind, [stands]), on=on)
    of_form = {field: value for field, value in entry.values.items() if field in said}
    return Entry(entry.mapped, entry.row, of_form), [each for each in problems if each not in known]


def _news(before: Organisation | Relation | Activity, said: Said) -> Said:
    """What the form says otherwise than it stands."""
    stands = cells_of(before)
    return {field: text for field, text in said.items() if text != stands.get(field)}


def _filled(before: Thing, said: Said, entry: Entry) -> Thing:
    """The thing with what the form says of it; references are looked after by who knows what they mean."""
    blank = entity_of(kind_of(before), _LEAST[type(before)])
    own = [field for field in said if hasattr(blank, field) and field not in (*REFERENCES, "aliases")]
    becomes = {field: entry.values[field] for field in own if field in entry.values}
    emptied = {field for field in own if field not in becomes} - set(_LEAST[type(before)])
    return replace(before, **becomes, **{field: getattr(blank, field) for field in emptied})


def _edited(before: Entity, after: Entity, found: list[Problem]) -> Edited:
    problems = tuple(each for each in found if each.severity is Severity.ERROR)
    notices = tuple(each for each in found if each.severity is Severity.NOTICE)
    changes = () if problems else tuple(leading([before], [after]))
    return Edited(after, changes, problems, notices)
