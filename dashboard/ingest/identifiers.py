"""The numbers of public registers that are trusted to say who somebody is."""

from collections.abc import Mapping

from dashboard.ingest.asking import SameReason

IDENTIFIERS: Mapping[str, SameReason] = {
    "kvk": SameReason.SAME_KVK,
    "ror": SameReason.SAME_ROR,
    "pic": SameReason.SAME_PIC,
    "vat": SameReason.SAME_VAT,
}
"""Each field with the reason that it gives to ask, when it is not enough to join."""
