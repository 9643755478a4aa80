"""Small random regions with everything in them that a suggestion depends on."""

from hypothesis import strategies as st

from dashboard.model import Ecosystem, Level, Region, Settings
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


def _some(values: tuple[str, ...], at_most: int) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=at_most, unique=True).map(tuple)


@st.composite
def regions(draw: st.DrawFn, settings: Settings = NO_LIMITS) -> Ecosystem:
    """Up to fourteen organisations with themes, towns, parts, offers, relations and activities."""
    ids = [f"{letter}{n}" for letter in "KBGO" for n in range(draw(st.integers(2, 4)))]
    organisations = [
        an_organisation(
            each,
            themes=draw(_some(THEMES, 2)),
            place=draw(st.sampled_from(TOWNS)),
            offers=draw(_some(TEXTS, 1)) if number < WITH_TEXTS else (),
            needs=draw(_some(TEXTS, 1)) if number < WITH_TEXTS else (),
            inside=draw(st.sampled_from([True, True, True, False])),
            part_of=draw(st.sampled_from([None, None, None, None, *ids])),
        )
        for number, each in enumerate(sorted(ids, key=lambda each: each[1:]))
    ]
    pairs = st.tuples(st.sampled_from(ids), st.sampled_from(ids)).filter(lambda pair: pair[0] != pair[1])
    relations = [
        a_relation(
            f"{u}-{v}", draw(st.sampled_from(list(Level))), themes=draw(_some(THEMES, 2)), ground="public"
        )
        for u, v in draw(st.lists(pairs, min_size=6, max_size=24)) + draw(st.sampled_from(CORES))
    ]
    activities = [
        an_activity(
            f"P{number}",
            " ".join([f"{members[0]}*", *members[1:]]),
            kind=draw(st.sampled_from(["project", "association"])),
            themes=draw(_some(THEMES, 2)),
            evidence="the register",
        )
        for number, members in enumerate(
            draw(st.lists(st.lists(st.sampled_from(ids), min_size=2, max_size=5, unique=True), max_size=3))
        )
    ]
    region = Region(name="Testland", settings=settings)
    return an_ecosystem("", *organisations, *relations, *activities, region=region)
