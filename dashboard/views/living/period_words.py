"""A period in words: "2024", "het tweede kwartaal van 2025"."""

from dashboard.analysis.periods import Period
from dashboard.texts import Texts


def period_words(period: Period, texts: Texts) -> str:
    """As it stands in a table or a sentence."""
    if period.quarter is None:
        return str(period.year)
    return texts("living.quarter", quarter=str(period.quarter), year=str(period.year))
