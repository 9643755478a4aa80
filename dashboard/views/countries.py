"""Countries by their name in the reader's language."""

from functools import cache

from babel import Locale

from dashboard.texts import Language

_NO_COUNTRIES = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}


@cache
def countries(language: Language) -> dict[str, str]:
    """ISO 3166 alpha-2 codes with their names, in the order of the names."""
    territories = Locale.parse(language.locale).territories
    named = {code: name for code, name in territories.items() if len(code) == 2 and code not in _NO_COUNTRIES}
    return dict(sorted(named.items(), key=lambda each: each[1].casefold()))
