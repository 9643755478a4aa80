"""What sort of list a table is, from what its headings are about."""

from collections.abc import Collection, Mapping

from dashboard.ingest.plan import Shape

_OF_ORGANISATIONS = frozenset(
    [
        "corner",
        "place",
        "municipality",
        "address",
        "postcode",
        "kvk",
        "ror",
        "pic",
        "vat",
        "website",
        "offers",
        "needs",
        "size",
        "inside",
        "aliases",
        "part_of",
        "partners",
        "member_of",
        "activities",
    ]
)
_OF_ACTIVITIES = frozenset(["since", "until", "period", "scheme", "activity_id", "lead"])
_OF_RELATIONS = frozenset(("source", "target"))
_SAME = {notion: notion for notion in ["kind", "themes", "description"]}

_ORGANISATION = {
    **{notion: notion for notion in _OF_ORGANISATIONS},
    **_SAME,
    "id": "id",
    "name": "name",
    "organisation": "name",
    "country": "country",
    "latitude": "latitude",
    "longitude": "longitude",
    "coordinates": "coordinates",
    "url": "website",
    "until": "until",
}
_ACTIVITY = {
    **_SAME,
    "activity": "name",
    "activity_ref": "name",
    "activity_id": "id",
    "since": "since",
    "until": "until",
    "period": "period",
    "scheme": "scheme",
    "evidence": "evidence",
    "url": "url",
}
FIELDS: Mapping[Shape, Mapping[str, str]] = {
    Shape.ORGANISATIONS: {**_ORGANISATION, "activity": "activities"},
    Shape.MEMBERS: {**_ORGANISATION, "activity": "activities", "role": "role"},
    Shape.RELATIONS: {
        **{notion: notion for notion in ["source", "target", "level", "kind", "themes", "since", "until"]},
        "period": "period",
        "last_confirmed": "last_confirmed",
        "ground": "ground",
        "introduced_by": "introduced_by",
        "evidence": "evidence",
        "description": "evidence",
        "url": "evidence",
    },
    Shape.ACTIVITIES: {
        **_ACTIVITY,
        "name": "name",
        "id": "id",
        "description": "evidence",
        "website": "url",
        "lead": "lead",
        "partners": "participants",
        "organisation": "participants",
    },
    Shape.PARTICIPATIONS: {
        "activity": "activity",
        "activity_ref": "activity",
        "organisation": "organisation",
        "name": "organisation",
        "role": "role",
    },
    Shape.TAKING_PART: {
        **{
            notion: f"organisation.{field}"
            for notion, field in _ORGANISATION.items()
            if notion
            not in ("until", "themes", "description", "id", "partners", "activities", "member_of", "url")
        },
        **{
            notion: f"activity.{field}"
            for notion, field in _ACTIVITY.items()
            if notion not in ("kind", "description")
        },
        "id": "activity.id",
        "description": "activity.evidence",
        "role": "participation.role",
    },
    Shape.NOTHING: {},
}
"""Which field a notion is, in each sort of list."""


def shape_of(notions: Collection[str]) -> Shape:
    """The shape that these notions make; `NOTHING` when they name neither somebody nor something."""
    there = frozenset(notions)
    names = there & {"name", "organisation"}
    if there >= _OF_RELATIONS:
        return Shape.RELATIONS
    if "organisation" in there and "activity_ref" in there and not there & _OF_ORGANISATIONS:
        return Shape.PARTICIPATIONS
    if "organisation" in there and there & {"activity", "activity_ref"}:
        return Shape.TAKING_PART
    if there & {"activity", "activity_ref"} and not (names and there & _OF_ORGANISATIONS):
        return Shape.ACTIVITIES
    if not names:
        return Shape.NOTHING
    if there == {"name", *(there & {"kind", "themes", "description"})} and "kind" not in there:
        return Shape.ORGANISATIONS
    if "organisation" not in there and len(there & _OF_ACTIVITIES) > len(there & _OF_ORGANISATIONS):
        return Shape.ACTIVITIES
    return Shape.MEMBERS if "membership" in there else Shape.ORGANISATIONS
