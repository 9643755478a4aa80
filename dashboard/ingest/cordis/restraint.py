"""What a region says of itself stands: a public register fills what is empty, and overwrites nothing.

Three things go their own way. An organisation of the region that is asked for is inside from then on, the
name under which the register has it stays as an alias, and the period of a project is always that of the
newest download.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace

from dashboard.ingest.cordis.pieces import LONGEST_TEXT
from dashboard.ingest.draft import Draft
from dashboard.ingest.effect import Effect, Outcome
from dashboard.ingest.folding import fold
from dashboard.model import Activity, Change, Entity, Organisation, amend
from dashboard.one_line import one_line
from dashboard.places.folding import fold as fold_place

_WHERE = ("place", "municipality", "address", "postcode", "country", "latitude", "longitude", "precision")
"""Fields that say where it stands: of one place, or they contradict each other."""
_ON_TOP = frozenset({"id", "aliases", "since", "until"})


def restrained(draft: Draft, names: Mapping[str, str]) -> Draft:
    """The draft without what it would change of things that are known already.

    `names` are those of the register, by id of the organisation.
    """
    effects = tuple(
        effect if effect.before is None else replace(effect, after=_left_of(effect, names))
        for effect in draft.effects
    )
    return replace(draft, effects=effects, changes=tuple(_changes(draft, effects)))


def _changes(draft: Draft, effects: Iterable[Effect]) -> Iterator[Change]:
    """A new thing keeps its change: a country has a quarter of a million. So does what was decided."""
    drafted = {(change.kind, change.key): change for change in draft.changes}
    for effect in effects:
        if effect.before is None:
            yield drafted[effect.kind, effect.key]
        elif effect.outcome is Outcome.CHANGED:
            yield amend(effect.before, effect.after)
    spoken_of = {(effect.kind, effect.key) for effect in draft.effects}
    yield from (change for thing, change in drafted.items() if thing not in spoken_of)


def _left_of(effect: Effect, names: Mapping[str, str]) -> Entity:
    match effect.before, effect.after:
        case Organisation() as before, Organisation() as after:
            return _also_called(
                _organisation(before, after), one_line(names.get(after.id, ""), longest=LONGEST_TEXT)
            )
        case Activity() as before, Activity() as after:
            kept = {
                each.name: getattr(before, each.name)
                for each in fields(Activity)
                if each.name not in _ON_TOP and getattr(before, each.name)
            }
            return replace(after, **kept)
        case _, after:
            return after


def _organisation(before: Organisation, after: Organisation) -> Organisation:
    kept = {
        each.name: getattr(before, each.name)
        for each in fields(Organisation)
        if each.name not in _ON_TOP and getattr(before, each.name) not in (None, "", ())
    }
    kept["inside"] = True if after.inside else before.inside
    if before.is_placed or (before.place and fold_place(before.place) != fold_place(after.place)):
        kept |= {name: getattr(before, name) for name in _WHERE}
    return replace(after, **kept)


def _also_called(organisation: Organisation, name: str) -> Organisation:
    known = {fold(each) for each in (organisation.name, *organisation.aliases)}
    if not name or fold(name) in known:
        return organisation
    return replace(organisation, aliases=(*organisation.aliases, name))
