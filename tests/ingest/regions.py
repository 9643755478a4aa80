"""Any region that could be, for property tests."""

from dataclasses import replace

from hypothesis import strategies as st

from dashboard.model import (
    Activity,
    ActivityKind,
    Corner,
    Ecosystem,
    ForeignId,
    Ground,
    Level,
    Organisation,
    PartialDate,
    Participation,
    Precision,
    Relation,
    Role,
    Size,
)
from dashboard.one_line import one_line

_AWKWARD = st.sampled_from(list("=+-@'\";,|\n\r\t \u202e\ufeff\u2028éß李"))
_LETTER = st.one_of(_AWKWARD, st.characters(exclude_categories=("Cs", "Cc")))
# What nobody can see, no list can say.
texts = st.text(_LETTER, max_size=12).map(str.strip).map(lambda text: text if one_line(text) else "")
names = texts.filter(bool)
several = st.lists(names, max_size=3, unique=True).map(tuple)
degrees = st.floats(allow_nan=False, allow_infinity=False)
days = st.builds(lambda day: PartialDate(day.year, day.month, day.day), st.dates())
dates = st.one_of(days, st.integers(1, 9999).map(PartialDate))
countries = st.sampled_from(["", "NL", "BE"])


@st.composite
def periods(draw: st.DrawFn) -> tuple[PartialDate | None, PartialDate | None]:
    """A beginning and an end, either of them perhaps unknown, the end never before the beginning."""
    since, until = draw(st.none() | dates), draw(st.none() | dates)
    if since and until and until.as_until() < since.as_since():
        return until, since
    return since, until


@st.composite
def organisations(draw: st.DrawFn, id: str, earlier: list[str]) -> Organisation:
    """One organisation, perhaps a part of an earlier one."""
    where = draw(
        st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180)).filter(lambda spot: spot != (0, 0))
    )
    return Organisation(
        id=id,
        name=draw(names),
        corner=draw(st.sampled_from(Corner)),
        aliases=draw(several),
        kind=draw(texts),
        part_of=draw(st.none() | st.sampled_from(earlier)) if earlier else None,
        themes=draw(several),
        place=draw(texts),
        municipality=draw(texts),
        address=draw(texts),
        postcode=draw(texts),
        country=draw(countries),
        latitude=where[0] if where else None,
        longitude=where[1] if where else None,
        precision=draw(st.sampled_from(Precision)) if where else None,
        inside=draw(st.none() | st.booleans()),
        size=draw(st.none() | st.sampled_from(Size)),
        website=draw(texts),
        kvk=draw(texts),
        ror=draw(texts),
        pic=draw(texts),
        vat=draw(texts),
        offers=draw(several),
        needs=draw(several),
        description=draw(texts),
        until=draw(st.none() | dates),
        foreign_ids=draw(st.lists(st.builds(ForeignId, texts, names), max_size=2, unique=True).map(tuple)),
    )


@st.composite
def relations(draw: st.DrawFn, ids: list[str]) -> Relation:
    """One relation between two of these."""
    source = draw(st.sampled_from(ids))
    target = draw(st.sampled_from([each for each in ids if each != source]))
    since, until = draw(periods())
    return Relation(
        source=source,
        target=target,
        level=draw(st.sampled_from(Level)),
        kind=draw(texts),
        themes=draw(several),
        since=since,
        until=until,
        last_confirmed=draw(st.none() | dates),
        ground=draw(st.none() | st.sampled_from(Ground)),
        introduced_by=draw(st.none() | st.sampled_from(ids)),
        evidence=draw(texts),
    )


@st.composite
def activities(draw: st.DrawFn, id: str) -> Activity:
    """One activity."""
    since, until = draw(periods())
    return Activity(
        id=id,
        name=draw(names),
        kind=draw(st.sampled_from(ActivityKind)),
        themes=draw(several),
        since=since,
        until=until,
        scheme=draw(texts),
        evidence=draw(texts),
        url=draw(texts),
    )


@st.composite
def ecosystems(draw: st.DrawFn) -> Ecosystem:
    """A valid region: ids are unique, nothing is part of itself, no relation stands there twice."""
    ids = draw(st.lists(names, min_size=1, max_size=5, unique=True))
    made = [draw(organisations(id, ids[:number])) for number, id in enumerate(ids)]
    related = draw(st.lists(relations(ids), max_size=4)) if len(ids) > 1 else []
    joint = [draw(activities(id)) for id in draw(st.lists(names, max_size=3, unique=True))]
    parts = draw(
        st.lists(
            st.builds(
                Participation,
                st.sampled_from([each.id for each in joint]),
                st.sampled_from(ids),
                st.sampled_from(Role),
            ),
            max_size=4,
            unique=True,
        )
        if joint
        else st.just([])
    )
    return replace(
        Ecosystem(),
        organisations=tuple(made),
        relations=tuple({relation.key: relation for relation in related}.values()),
        activities=tuple(joint),
        participations=tuple(parts),
    )
