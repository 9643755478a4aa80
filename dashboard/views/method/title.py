"""The finding: how often those with the best chance became a link."""

from dashboard.analysis.calibration import Calibration
from dashboard.texts import Texts
from dashboard.views.language import t, texts
from dashboard.views.method.finding import Found
from dashboard.views.odds_words import one_in


def title(found: Found) -> str:
    """As markdown."""
    return title_in(found, texts())


def title_in(found: Found, texts: Texts) -> str:
    """The same in a language."""
    if not isinstance(found.calibration, Calibration):
        return texts("method.title_not_yet_known")
    return texts("method.title", odds=one_in(found.calibration.classes[0].odds, texts))


def lead() -> str:
    """What a chance is, and what it is not."""
    return t("method.lead")
