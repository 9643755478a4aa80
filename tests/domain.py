"""Regions in the domain's own words, for every test.

    an_ecosystem("K1-B1, B1-G1")                      # B1 works with K1 and with G1
    an_ecosystem("K1-B1:knows, G1")                   # other levels; an organisation by itself
    an_ecosystem("K1-B1", an_activity("lab", "K1* B1 G1", themes="photonics"), K1={"place": "Best"})

The first letter of an id is its corner: Knowledge, Business, Government, Other. A star marks the lead.
"""

from collections.abc import Mapping
from typing import Any

from dashboard.model import (
    Activity,
    ActivityKind,
    Corner,
    Ecosystem,
    Ground,
    Level,
    Organisation,
    PartialDate,
    Participation,
    Region,
    Relation,
    Role,
)

CORNER_OF_LETTER = {
    "K": Corner.KNOWLEDGE,
    "B": Corner.BUSINESS,
    "G": Corner.GOVERNMENT,
    "O": Corner.OTHER,
}

Joint = tuple[Activity, tuple[Participation, ...]]


def words(given: str | tuple[str, ...]) -> tuple[str, ...]:
    """`"photonics; water"` as a tuple, as in a cell of a canonical file."""
    parts = given.split(";") if isinstance(given, str) else given
    return tuple(part.strip() for part in parts if part.strip())


def a_date(given: str | int | PartialDate | None) -> PartialDate | None:
    """`"2024-03-12"`, `"2024"` or 2024 as a date of the model."""
    return given if given is None or isinstance(given, PartialDate) else PartialDate.parse(str(given))


def an_organisation(id: str, **facts: Any) -> Organisation:
    """An organisation whose corner is its id's first letter, unless said otherwise."""
    for listed in ("themes", "offers", "needs", "aliases"):
        if listed in facts:
            facts[listed] = words(facts[listed])
    return Organisation(id=id, **{"name": id, "corner": CORNER_OF_LETTER[id[0]], **facts})


def a_relation(pair: str, level: str | Level = Level.WORKS, **facts: Any) -> Relation:
    """`a_relation("K1-B1", "knows", since=2020, themes="photonics", ground="confirmed")`."""
    source, target = (end.strip() for end in pair.split("-"))
    for dated in ("since", "until", "last_confirmed"):
        facts[dated] = a_date(facts.get(dated))
    facts["themes"] = words(facts.get("themes", ()))
    facts["ground"] = Ground(facts["ground"]) if facts.get("ground") else None
    return Relation(source=source, target=target, level=Level(level), **facts)


def an_activity(id: str, partners: str, **facts: Any) -> Joint:
    """`an_activity("P1", "K1* B1 G1:funder", kind="project", themes="photonics", since=2020)`."""
    participations = []
    for partner in partners.split():
        organisation, _, role = partner.partition(":")
        lead = organisation.endswith("*")
        participations.append(
            Participation(id, organisation.removesuffix("*"), Role.LEAD if lead else Role(role or "partner"))
        )
    for dated in ("since", "until"):
        facts[dated] = a_date(facts.get(dated))
    facts["themes"] = words(facts.get("themes", ()))
    facts["kind"] = ActivityKind(facts.get("kind", "project"))
    return Activity(id=id, **{"name": id, **facts}), tuple(participations)


def an_ecosystem(
    links: str = "",
    *more: Relation | Joint | Organisation,
    region: Region | None = None,
    revision: int = 0,
    **organisations: Mapping[str, Any],
) -> Ecosystem:
    """A region of what is named; every organisation that anything mentions exists.

    `links` are pairs (`K1-B1`, `K1-B1:talks`) and lone ids, between commas. `more` are relations,
    activities and organisations with more to say; keywords give facts of an organisation by its id.
    """
    relations: list[Relation] = []
    joints: list[Joint] = []
    known: dict[str, Organisation] = {}
    mentioned: list[str] = []
    for written in filter(None, (part.strip() for part in links.split(","))):
        pair, _, level = written.partition(":")
        if "-" in pair:
            relations.append(a_relation(pair, level or Level.WORKS))
        else:
            mentioned.append(pair)
    for each in more:
        if isinstance(each, Relation):
            relations.append(each)
        elif isinstance(each, Organisation):
            known[each.id] = each
        else:
            joints.append(each)
    for relation in relations:
        mentioned += [relation.source, relation.target]
    participations = tuple(part for _, parts in joints for part in parts)
    mentioned += [participation.organisation for participation in participations]
    for id in (*mentioned, *organisations):
        if id not in known:
            known[id] = an_organisation(id, **organisations.get(id, {}))
    return Ecosystem(
        region=region or Region(name="Testland", country="NL"),
        organisations=tuple(known.values()),
        relations=tuple(relations),
        activities=tuple(activity for activity, _ in joints),
        participations=participations,
        revision=revision,
    )
