"""Which organisations are national bodies, and which are local firms."""

from dashboard.model import Corner, Organisation
from dashboard.unaccented import unaccented

NATIONAL_KINDS = frozenset({"ministry", "agency", "research-funder"})
"""Kinds of organisation that serve a whole country (data/vocabularies/organisation_kinds.csv)."""

REGIONAL_KINDS = frozenset(
    {"municipality", "province", "water-board", "regional-authority", "development-agency"}
)
"""Kinds of government that stay local, even when they are a neighbour outside the region."""


_NATIONAL_NAMES = ("ministerie", "ministry", "rijkswaterstaat", "rijksdienst", "rijksoverheid")
"""How the name of a national body begins, where a list does not say what kind of body it is."""


def is_national(organisation: Organisation, *, inside: bool) -> bool:
    """A ministry or agency by its kind, or without one by its name.

    Else a government from outside that is not a neighbour's own.
    """
    if organisation.kind.casefold() in NATIONAL_KINDS:
        return True
    if organisation.corner is not Corner.GOVERNMENT:
        return False
    if not organisation.kind and unaccented(organisation.name).startswith(_NATIONAL_NAMES):
        return True
    return not inside and organisation.kind.casefold() not in REGIONAL_KINDS
