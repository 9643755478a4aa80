"""A join that was none: a name becomes an organisation of its own again, and stays one."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from itertools import count

from dashboard.editing.differing import leading
from dashboard.editing.finding import organisation_of
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.editing.repointing import with_other_end
from dashboard.ingest.folding import fold, slug
from dashboard.model import Change, Decision, Ecosystem, Organisation, Verdict, key_of, put


def split(
    ecosystem: Ecosystem,
    *,
    organisation: str,
    name: str,
    relations: Collection[str] = (),
    participations: Collection[str] = (),
    offers: Collection[str] = (),
    needs: Collection[str] = (),
) -> tuple[Change, ...]:
    """Let the alias `name` of an organisation be one of its own, in the same corner and place.

    `relations` and `participations` (by key), `offers` and `needs` go along with it; all else stays. That
    they are two is remembered, so that the next list does not join them again. Raises EditRefusedError.
    """
    stays = organisation_of(ecosystem, organisation)
    if name not in stays.aliases:
        raise EditRefusedError(Refusal.NO_ALIAS, name)
    of_it = {key_of(each) for each in ecosystem.relations if organisation in each.pair} | {
        key_of(each) for each in ecosystem.participations if each.organisation == organisation
    }
    if strange := [
        *(key for key in (*relations, *participations) if key not in of_it),
        *(each for each in offers if each not in stays.offers),
        *(each for each in needs if each not in stays.needs),
    ]:
        raise EditRefusedError(Refusal.NOT_ITS_OWN, *strange)
    own = Organisation(
        id=free_id(name, ecosystem.by_id),
        name=name,
        corner=stays.corner,
        kind=stays.kind,
        place=stays.place,
        municipality=stays.municipality,
        country=stays.country,
        latitude=stays.latitude,
        longitude=stays.longitude,
        precision=stays.precision,
        inside=stays.inside,
        offers=tuple(each for each in stays.offers if each in offers),
        needs=tuple(each for each in stays.needs if each in needs),
    )
    remains = replace(
        stays,
        aliases=tuple(each for each in stays.aliases if each != name),
        offers=tuple(each for each in stays.offers if each not in offers),
        needs=tuple(each for each in stays.needs if each not in needs),
    )
    related = [ecosystem.relation_by_key[key] for key in relations]
    taking_part = [ecosystem.participation_by_key[key] for key in participations]
    return (
        *leading([stays], [remains, own]),
        *leading(related, [with_other_end(each, organisation, own.id) for each in related]),
        *leading(taking_part, [replace(each, organisation=own.id) for each in taking_part]),
        put(Decision(fold(name), organisation, Verdict.DIFFERENT)),
        put(Decision(fold(stays.name), own.id, Verdict.DIFFERENT)),
    )


def free_id(name: str, taken: Iterable[str]) -> str:
    """A readable id that nobody has yet."""
    used = frozenset(taken)
    stem = slug(name)
    if stem not in used:
        return stem
    return next(each for number in count(2) if (each := f"{stem}-{number}") not in used)
