"""Small random regions in which everything the definitions speak of happens often."""

from datetime import date

from hypothesis import strategies as st

from dashboard.analysis.question import Question
from dashboard.model import (
    Activity,
    ActivityKind,
    Ecosystem,
    Ground,
    Level,
    Organisation,
    PartialDate,
    Participation,
    Region,
    Relation,
    Role,
    Settings,
)
from tests.domain import an_organisation

DAY = date(2022, 6, 15)
IDS = ("B1", "B2", "B3", "B4", "G1", "G2", "G3", "K1", "K2", "K3", "O1")
THEMES = ("photonics", "water")
PLACES = ("Best", "best", "Deurne", "")

dates = st.none() | st.sampled_from(
    [PartialDate.parse(text) for text in ("2021", "2022", "2023", "2022-06-14", "2022-06-15", "2022-06-16")]
)
rarely_dated = st.integers(0, 3).flatmap(lambda number: dates if number == 3 else st.none())
early = st.none() | st.just(PartialDate(2020))
themes = st.sampled_from(((), ("photonics",), ("photonics",), ("photonics", "water")))
grounds = st.none() | st.sampled_from(Ground)


@st.composite
def organisations(draw: st.DrawFn) -> tuple[Organisation, ...]:
    """Eleven, some parts of others (in a circle, too), some outside."""
    return tuple(
        an_organisation(
            id,
            themes=draw(themes),
            place=draw(st.sampled_from(PLACES)),
            municipality=draw(st.sampled_from(PLACES)),
            inside=draw(st.sampled_from((None, None, True, False))),
            part_of=draw(st.sampled_from((None, None, None, *IDS))),
        )
        for id in IDS
    )


relations = st.builds(
    Relation,
    source=st.sampled_from(IDS),
    target=st.sampled_from(IDS),
    level=st.sampled_from(
        (Level.WORKS, Level.WORKS, Level.WORKS, Level.BOUND, Level.KNOWS, Level.TALKS, Level.NONE)
    ),
    themes=themes,
    since=rarely_dated,
    until=rarely_dated,
    ground=grounds,
)


@st.composite
def joints(draw: st.DrawFn) -> tuple[tuple[Activity, ...], tuple[Participation, ...]]:
    """Up to four activities with up to seven participations each, some named twice."""
    activities, participations = [], []
    for number in range(draw(st.integers(0, 4))):
        activity = Activity(
            id=f"P{number}",
            name=f"Project {number}",
            kind=draw(
                st.sampled_from((ActivityKind.PROJECT, ActivityKind.LABORATORY, ActivityKind.ASSOCIATION))
            ),
            themes=draw(themes),
            since=draw(early | dates),
            until=draw(st.none() | dates),
            scheme=draw(st.sampled_from(("", "EFRO"))),
        )
        activities.append(activity)
        roles = st.sampled_from((Role.PARTNER, Role.PARTNER, Role.FUNDER, Role.LEAD))
        size = draw(st.integers(0, 7))
        for organisation, role in draw(
            st.lists(st.tuples(st.sampled_from(IDS), roles), min_size=size, max_size=size)
        ):
            participations.append(Participation(activity.id, organisation, role))
    return tuple(activities), tuple(participations)


@st.composite
def ecosystems(draw: st.DrawFn) -> Ecosystem:
    """A whole region; its activities link every pair of up to three partners inside."""
    activities, participations = draw(joints())
    number = draw(st.sampled_from((0, 3, 12, 30, 45, 60)))
    return Ecosystem(
        region=Region(name="Testland", settings=Settings(all_pairs_up_to=3)),
        organisations=draw(organisations()),
        relations=tuple(draw(st.lists(relations, min_size=number, max_size=number))),
        activities=activities,
        participations=participations,
    )


questions = st.builds(
    Question,
    on=st.just(DAY),
    theme=st.none() | st.sampled_from(THEMES),
    place=st.none() | st.none() | st.sampled_from(("Best", "DEURNE")),
    inside=st.none() | st.booleans(),
)
plain_questions = st.just(Question(on=DAY))
