"""In which language a terminal is spoken to."""

import os

from dashboard.texts.language import Language
from dashboard.texts.writing import Texts, texts_in

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""In the order in which they overrule each other, as everywhere on Unix."""


def texts_of_terminal() -> Texts:
    """Dutch for a Dutch locale, English for any other."""
    named = next((value for name in _VARIABLES if (value := os.environ.get(name))), "")
    return texts_in(Language.preferred(named))
