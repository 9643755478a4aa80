"""Small random regions with everything in them that a suggestion depends on."""

from dataclasses import replace
from functools import partial

from hypothesis import strategies as st

from dashboard.model import Ecosystem, Introduction, Level, PartialDate, Region, Settings, Status
from tests.analysis.dice import Dice, dice
from tests.domain import a_relation, an_activity, an_ecosystem, an_organisation

THEMES = ("photonics", "water")
LEVELS = (*Level, Level.WORKS, Level.WORKS, Level.BOUND)
CORES: tuple[list[tuple[str, str]], ...] = (
    [],
    [("K0", "B0"), ("B0", "G0"), ("K0", "G0")],
    [("K0", "B0"), ("B0", "G0"), ("K0", "G0"), ("G0", "B1"), ("G0", "K1")],
)
TOWNS = ("Best", "Deurne", "")
TEXTS = ("laser lab", "test field", "welding robot", "laser welding course", "field with robot")
WITH_TEXTS = 9  # so few that no word is left out for standing everywhere
THROWS = 400
NO_LIMITS = Settings(
    well_known_share=0.0,
    well_known_at_least=0,
    hub_from_links=4,
    introducer_at_most=10**6,
    organisation_at_most=10**6,
    corner_pair_share=1.0,
    unknown_share=0.0,
    theme_needs_organisations=2,
)


def region(dice: Dice, settings: Settings) -> Ecosystem:
    """Up to fourteen organisations with themes, towns, parts, offers, relations and activities."""
    ids = [f"{letter}{n}" for letter in "KBGO" for n in range(2 + dice.upto(2))]
    organisations = [
        an_organisation(
            each,
            themes=dice.some_of(THEMES, 2),
            place=dice.one_of(TOWNS),
            offers=dice.some_of(TEXTS, 1) if number < WITH_TEXTS else (),
            needs=dice.some_of(TEXTS, 1) if number < WITH_TEXTS else (),
            inside=dice.one_of([True, True, True, False]),
            part_of=dice.one_of([None, None, None, None, *ids]),
        )
        for number, each in enumerate(sorted(ids, key=lambda each: each[1:]))
    ]
    pairs = [dice.some_of(ids, 2, at_least=2) for _ in range(6 + dice.upto(18))]
    relations = [
        a_relation("-".join(pair), dice.one_of(list(Level)), themes=dice.some_of(THEMES, 2), ground="public")
        for pair in (*pairs, *dice.one_of(CORES))
    ]
    activities = [
        an_activity(
            f"P{number}",
            " ".join([f"{members[0]}*", *members[1:]]),
            kind=dice.one_of(["project", "association"]),
            themes=dice.some_of(THEMES, 2),
            evidence="the register",
        )
        for number, members in enumerate(dice.some_of(ids, 5, at_least=2) for _ in range(dice.upto(3)))
    ]
    introductions = []
    for number in range(dice.upto(2)):
        one, other = dice.some_of(ids, 2, at_least=2)
        status, again = dice.one_of([*Status, Status.NOT_NOW]), dice.one_of([2001, 2999])
        introductions.append(Introduction(f"i{number}", one, other, status, next_date=PartialDate(again)))
    stands = an_ecosystem(
        "", *organisations, *relations, *activities, region=Region(name="Testland", settings=settings)
    )
    return replace(stands, introductions=tuple(introductions))


def regions(settings: Settings = NO_LIMITS) -> st.SearchStrategy[Ecosystem]:
    """Any of these regions."""
    return dice(THROWS).map(partial(region, settings=settings))
