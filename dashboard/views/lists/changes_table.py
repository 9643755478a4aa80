"""Everything a draft would do, thing by thing: new, changed from what to what, joined."""

from collections.abc import Sequence
from enum import StrEnum

from dashboard.ingest.effect import Effect, Outcome
from dashboard.model import (
    Activity,
    Ecosystem,
    Entity,
    EntityKind,
    Organisation,
    kind_of,
    plain_values,
)
from dashboard.texts import Texts
from dashboard.views import glyph, safe
from dashboard.views.calm_table import Head, table
from dashboard.views.field_words import Names, name_of, value_of
from dashboard.views.lists.finding import Found
from dashboard.views.lists.thing_words import called, names_in

_LONG = 120
_UNTOLD = frozenset({"id", "aliases", "foreign_ids", "moves"})
_TELLING = {
    EntityKind.ORGANISATION: ("part_of", "place", "themes", "size", "offers", "needs"),
    EntityKind.RELATION: ("level", "kind", "themes", "since"),
    EntityKind.ACTIVITY: ("kind", "themes", "since", "scheme"),
    EntityKind.PARTICIPATION: ("role",),
    EntityKind.INTRODUCTION: ("status", "introducer", "next_step", "next_date", "notes"),
}
"""What is told of something new."""


class Look(StrEnum):
    """Which of the effects are looked at."""

    ALL = "all"
    ADDED = "added"
    CHANGED = "changed"
    JOINED = "joined"
    UNTOUCHED = "untouched"


def looked_at(found: Found, look: Look) -> Sequence[Effect]:
    """The effects that a look shows, organisations first, in the order of the list."""
    everything = found.draft.effects
    if look is Look.JOINED:
        return found.draft.joined
    if look is Look.ALL:
        return [each for each in everything if each.outcome is not Outcome.UNTOUCHED]
    return [each for each in everything if each.outcome == look.value]


def changes_table(
    effects: Sequence[Effect], after: Ecosystem, texts: Texts, *, are_numbered: bool = True
) -> str:
    """A row for each: where it stands in the list, who or what it is, and what becomes of it.

    `after` is the region as it would be. Without `are_numbered` there is no list whose rows could be told.
    """
    heads = [
        Head(texts("lists.change_row"), number=True),
        Head(texts("lists.change_what")),
        Head(texts("lists.change_effect")),
    ]
    names = names_in(after)
    rows = (
        f"<tr>{_numbers(each) if are_numbered else ''}"
        f'<th scope="row">{_what(each, names, texts)}</th><td>{_effect(each, names, texts)}</td></tr>'
        for each in effects
    )
    return table(heads if are_numbered else heads[1:], rows, cls="list-changes")


def _numbers(effect: Effect) -> str:
    return f'<td class="number">{_rows(effect)}</td>'


def _rows(effect: Effect) -> str:
    numbers = sorted({row for _, _, row in effect.rows})
    return ", ".join(str(each) for each in numbers[:3]) + (" …" if len(numbers) > 3 else "")


def _what(effect: Effect, names: Names, texts: Texts) -> str:
    match effect.after:
        case Organisation() as organisation:
            mark = glyph.single_mark(organisation.corner, label=texts(f"common.one_{organisation.corner}"))
            return f"{mark}{safe.html(organisation.name, at_most=60)}"
        case Activity() as activity:
            return safe.html(activity.name, at_most=60)
        case other:
            return safe.html(called(other, names, texts), at_most=100)


def _effect(effect: Effect, names: Names, texts: Texts) -> str:
    told = [f'<span class="label">{texts(f"lists.outcome_{effect.outcome}")}</span>']
    if effect.spelled:
        spelled = texts.either([f"‘{safe.html(each, at_most=60)}’" for each in effect.spelled])
        told.append(texts("lists.joined_as", names=spelled))
    if effect.outcome is Outcome.CHANGED and effect.before is not None:
        told += _differences(effect.before, effect.after, names, texts)
    elif effect.outcome is Outcome.ADDED:
        told.append(_beginning(effect.after, names, texts))
    return "<br>".join(each for each in told if each)


def _differences(before: Entity, after: Entity, names: Names, texts: Texts) -> list[str]:
    """ "Plaats: Best → Son", old and new side by side."""
    was, becomes = plain_values(before, whole=True), plain_values(after, whole=True)
    nothing = texts("lists.nothing_there")
    return [
        texts(
            "lists.from_to",
            field=name_of(field, texts),
            before=_shown(after, field, was[field], names, texts) or nothing,
            after=_shown(after, field, becomes[field], names, texts) or nothing,
        )
        for field in becomes
        if becomes[field] != was[field] and field not in _UNTOLD
    ]


def _beginning(entity: Entity, names: Names, texts: Texts) -> str:
    """What is known of a newcomer, in one line."""
    values = plain_values(entity)
    parts = [
        _shown(entity, field, values[field], names, texts)
        for field in _TELLING[kind_of(entity)]
        if field in values
    ]
    return " · ".join(part for part in parts if part)


def _shown(entity: Entity, field: str, value: object, names: Names, texts: Texts) -> str:
    return safe.html(value_of(kind_of(entity), field, value, names, texts), at_most=_LONG)
