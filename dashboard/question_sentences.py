"""Why somebody is asked whether two are one, for the command line and the screens alike."""

from collections.abc import Mapping

from dashboard.texts import Texts

_TELLS = 70
"""From this likeness of letters (0–100) it is the reason; below it they share a word that few others have."""


def why_the_same(facts: Mapping[str, str], texts: Texts) -> str:
    """ "zelfde plaats, namen 94% gelijk": the reason that a question carries in its `facts`."""
    reason, likeness = facts["reason"], facts.get("likeness", "")
    if likeness and int(likeness) < _TELLS:
        return texts(f"cli.shares_a_word_{reason}")
    return texts(f"cli.reason_{reason}", likeness=likeness)
