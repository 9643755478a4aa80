"""What usually comes next at each step: nobody has to think of it, and everybody can say otherwise."""

from dashboard.model import Introduction, Status
from dashboard.texts import Language, texts_in
from dashboard.views.language import t

_WITH_ONE = (Status.PROPOSED, Status.AGREED, Status.INTRODUCED, Status.WORKING)
_ONCE_OTHERWISE = (Status.PROPOSED, Status.INTRODUCED, Status.WORKING)
"""Those that were worded otherwise before: what was written then is no step of somebody's own."""


def usual_step(status: Status) -> str:
    """The sentence in the reader's language; empty where nothing comes next."""
    return t(f"introductions.step_{status}") if status in _WITH_ONE else ""


def in_words(next_step: str) -> str:
    """A usual step in the reader's language, any other as it was written."""
    for each in _WITH_ONE:
        if next_step in _wordings(each):
            return usual_step(each)
    return next_step


def following_step(introduction: Introduction, to: Status) -> str | None:
    """The usual step after a move; None, so that it stays, when somebody wrote a step of their own."""
    usual = {wording for each in _WITH_ONE for wording in _wordings(each)}
    is_own = introduction.next_step and introduction.next_step not in usual
    return None if is_own or to not in _WITH_ONE else usual_step(to)


def _wordings(status: Status) -> set[str]:
    keys = [f"introductions.step_{status}"]
    if status in _ONCE_OTHERWISE:
        keys.append(f"introductions.step_{status}_before")
    return {texts_in(language)(key) for language in Language for key in keys}
