"""Small regions in which many pairs may be introduced: one town, one theme, few links."""

from hypothesis import strategies as st

from dashboard.model import Ecosystem, Region
from tests.analysis.dice import Dice, dice
from tests.analysis.suggestions.regions import NO_LIMITS
from tests.domain import a_relation, an_ecosystem, an_organisation

THROWS = 60


def a_town(dice: Dice) -> Ecosystem:
    """Nine to twelve organisations; everybody without a link may meet everybody of another corner."""
    ids = [f"{letter}{number}" for letter in "KBG" for number in range(3 + dice.upto(1))]
    pairs = {tuple(sorted(dice.some_of(ids, 2, at_least=2))) for _ in range(5 + dice.upto(9))}
    return an_ecosystem(
        "",
        *(an_organisation(each, themes="water", place="Best") for each in ids),
        *(a_relation("-".join(pair), themes="water") for pair in sorted(pairs)),
        region=Region(name="Testland", settings=NO_LIMITS),
    )


def towns() -> st.SearchStrategy[Ecosystem]:
    """Any of these."""
    return dice(THROWS).map(a_town)
