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
from tests.analysis.dice import Dice, dice
from tests.domain import an_organisation

DAY = date(2022, 6, 15)
IDS = ("B1", "B2", "B3", "B4", "G1", "G2", "G3", "K1", "K2", "K3", "O1")
THEMES = ("photonics", "water")
PLACES = ("Best", "best", "Deurne", "")

DATES = (
    None,
    *(PartialDate.parse(text) for text in ("2021", "2022", "2023", "2022-06-14", "2022-06-15", "2022-06-16")),
)
THEMED = ((), ("photonics",), ("photonics",), ("photonics", "water"))
LEVELS = (Level.WORKS, Level.WORKS, Level.WORKS, Level.BOUND, Level.KNOWS, Level.TALKS, Level.NONE)
ROLES = (Role.PARTNER, Role.PARTNER, Role.FUNDER, Role.LEAD)
KINDS = (ActivityKind.PROJECT, ActivityKind.LABORATORY, ActivityKind.ASSOCIATION)
THROWS = 900


def organisations(dice: Dice) -> tuple[Organisation, ...]:
    """Eleven, some parts of others (in a circle, too), some outside."""
    return tuple(
        an_organisation(
            id,
            themes=dice.one_of(THEMED),
            place=dice.one_of(PLACES),
            municipality=dice.one_of(PLACES),
            inside=dice.one_of((None, None, True, False)),
            part_of=dice.one_of((None, None, None, *IDS)),
        )
        for id in IDS
    )


def relations(dice: Dice) -> tuple[Relation, ...]:
    """None at all or many, of any level, of one with itself too; one in four perhaps dated."""
    return tuple(
        Relation(
            source=dice.one_of(IDS),
            target=dice.one_of(IDS),
            level=dice.one_of(LEVELS),
            themes=dice.one_of(THEMED),
            since=dice.one_of(DATES) if dice.upto(3) == 3 else None,
            until=dice.one_of(DATES) if dice.upto(3) == 3 else None,
            ground=dice.one_of((None, *Ground)),
        )
        for _ in range(dice.one_of((0, 3, 12, 30, 45, 60)))
    )


def joints(dice: Dice) -> tuple[tuple[Activity, ...], tuple[Participation, ...]]:
    """Up to four activities with up to seven participations each, some named twice."""
    activities, participations = [], []
    for number in range(dice.upto(4)):
        activity = Activity(
            id=f"P{number}",
            name=f"Project {number}",
            kind=dice.one_of(KINDS),
            themes=dice.one_of(THEMED),
            since=dice.one_of((None, PartialDate(2020), *DATES)),
            until=dice.one_of((None, *DATES)),
            scheme=dice.one_of(("", "EFRO")),
        )
        activities.append(activity)
        participations += [
            Participation(activity.id, dice.one_of(IDS), dice.one_of(ROLES)) for _ in range(dice.upto(7))
        ]
    return tuple(activities), tuple(participations)


def ecosystem(dice: Dice) -> Ecosystem:
    """A whole region; its activities link every pair of up to three partners inside."""
    activities, participations = joints(dice)
    return Ecosystem(
        region=Region(name="Testland", settings=Settings(all_pairs_up_to=3)),
        organisations=organisations(dice),
        relations=relations(dice),
        activities=activities,
        participations=participations,
    )


def ecosystems() -> st.SearchStrategy[Ecosystem]:
    """Any of these regions."""
    return dice(THROWS).map(ecosystem)


questions = st.builds(
    Question,
    on=st.just(DAY),
    theme=st.none() | st.sampled_from(THEMES),
    place=st.none() | st.none() | st.sampled_from(("Best", "DEURNE")),
    inside=st.none() | st.booleans(),
)
plain_questions = st.just(Question(on=DAY))
