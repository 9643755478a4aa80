"""Every value can be said in plain values, and is itself again when it is read."""

import json
from dataclasses import fields

import pytest

from dashboard.model import (
    Activity,
    Corner,
    Entity,
    EntityKind,
    InsideRule,
    InsideRuleKind,
    Organisation,
    Participation,
    Region,
    Relation,
    Role,
    Settings,
    entity_of,
    key_of,
    kind_of,
    plain_values,
)
from tests.storage.things import EVERYTHING

REGION = Region(
    "Peel",
    "NL",
    InsideRule(InsideRuleKind.AROUND, ("Deurne",), "Deurne", 51.46, 5.8, 25.0),
    Settings(half_life_days=365, well_known_share=0.1, online_geocoders=("pdok",)),
    is_example=True,
)


@pytest.mark.parametrize("entity", [*EVERYTHING, REGION], ids=kind_of)
@pytest.mark.parametrize("whole", [False, True])
def test_what_is_written_as_json_reads_as_the_same_value(entity: Entity, whole: bool) -> None:
    written = json.loads(json.dumps(plain_values(entity, whole=whole)))

    assert entity_of(kind_of(entity), written) == entity


def test_what_stands_at_its_default_is_left_out_unless_the_whole_is_asked() -> None:
    bare = Organisation("a", "A", Corner.OTHER)

    assert plain_values(bare) == {"id": "a", "name": "A", "corner": "other"}
    assert set(plain_values(bare, whole=True)) == {each.name for each in fields(Organisation)}


def test_each_setting_of_a_region_stands_by_itself() -> None:
    changed = Region(settings=Settings(half_life_days=365))

    assert plain_values(changed) == {"settings.half_life_days": 365}
    assert len(plain_values(Region(), whole=True)) == 4 + len(fields(Settings))


def test_a_relation_is_the_same_one_whichever_way_round_it_is_written() -> None:
    assert key_of(Relation("a", "b")) == key_of(Relation("b", "a"))
    assert key_of(Relation("a", "b", kind="supplier")) != key_of(Relation("a", "b"))


def test_ids_with_any_sign_in_them_make_keys_of_their_own() -> None:
    assert key_of(Relation('a","b', "c")) != key_of(Relation("a", 'b","c'))
    assert key_of(Participation("lab", "a", Role.HOST)) != key_of(Participation("lab", "a", Role.LEAD))


@pytest.mark.parametrize(
    ("kind", "values", "said"),
    [
        (EntityKind.ORGANISATION, {"id": "a", "name": "A", "corner": "overhied"}, "corner"),
        (EntityKind.ORGANISATION, {"id": "a", "name": "A"}, "corner"),
        (EntityKind.ORGANISATION, {"id": "a", "name": "A", "corner": "other", "colour": 1}, "colour"),
        (EntityKind.ORGANISATION, {"id": "a", "name": "A", "corner": "other", "themes": "x"}, "themes"),
        (EntityKind.RELATION, {"source": "a", "target": "b", "since": "2020-13-01"}, "since"),
        (EntityKind.ACTIVITY, {"id": "p", "name": "P", "kind": "party"}, "kind"),
        (EntityKind.REGION, {"settings.colour": 1}, "settings.colour"),
    ],
)
def test_what_cannot_stand_somewhere_is_told_by_the_name_of_its_field(
    kind: EntityKind, values: dict[str, object], said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        entity_of(kind, values)


def test_a_kind_is_known_by_its_value() -> None:
    assert kind_of(Activity("p", "P")) is EntityKind.ACTIVITY
