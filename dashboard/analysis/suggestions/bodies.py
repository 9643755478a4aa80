"""Which organisations are national bodies, and which are local firms."""

from dashboard.model import Corner, Organisation

NATIONAL_KINDS = frozenset({"ministry", "agency", "research-funder"})
"""Kinds of organisation that serve a whole country (data/vocabularies/organisation_kinds.csv)."""

REGIONAL_KINDS = frozenset(
    {"municipality", "province", "water-board", "regional-authority", "development-agency"}
)
"""Kinds of government that stay local, even when they are a neighbour outside the region."""


def is_national(organisation: Organisation, *, inside: bool) -> bool:
    """A ministry or agency by its kind; else a government from outside that is not a neighbour's own."""
    if organisation.kind.casefold() in NATIONAL_KINDS:
        return True
    outside_government = organisation.corner is Corner.GOVERNMENT and not inside
    return outside_government and organisation.kind.casefold() not in REGIONAL_KINDS


def is_local_firm(organisation: Organisation, *, inside: bool) -> bool:
    """A business inside the region, whatever its size."""
    return organisation.corner is Corner.BUSINESS and inside
