"""The words that the speaker's and the helper's screen share, for the browser: codes to words, and
sentences whose blanks it fills in with names.
"""

from typing import Any

from dashboard.model.workshop import Asset, Step, Via
from dashboard.texts import Texts
from dashboard.views import safe

_SAID = (
    *("here", "gives", "seeks", "slip", "slip_by", "wish", "wish_by"),
    *("agreement", "agreement_one", "agreement_other", "agreement_third"),
)
_PLAIN = ("before", "someone", "new", "away", "away_waiting")


def words(texts: Texts) -> dict[str, Any]:
    """Everything that `desk/item.js` says."""
    return {
        "locale": texts.language.value,
        "said": {form: as_is(texts, f"desk.said_{form}") for form in _SAID},
        "assets": {each.value: as_is(texts, f"desk.asset_{each}") for each in Asset},
        "via": {each.value: as_is(texts, f"desk.via_{each}") for each in (Via.PHONE, Via.REHEARSAL)},
        **{name: as_is(texts, f"desk.{name}") for name in _PLAIN},
    }


def as_is(texts: Texts, key: str) -> str:
    """A text with its blanks open."""
    return texts.forms(key)[0]


def step_title(step: Step, texts: Texts) -> str:
    """What somebody called a step, else what its kind is called."""
    return safe.tidy(step.title) or texts(f"workshop.step_{step.kind}")
