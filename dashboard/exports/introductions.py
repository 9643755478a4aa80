"""Introductions as rows and as JSON: codes and names. Notes and who of us knows whom stay in the house."""

from collections.abc import Iterable, Iterator
from typing import Any

from dashboard.exports.table import Row
from dashboard.model import Ecosystem, Introduction

HEADINGS = (
    "id", "one", "one_name", "other", "other_name", "status", "introducer", "owner", "next_step", "next_date",
    "reason", "result", "amount",
)  # fmt: skip


def rows(introductions: Iterable[Introduction], ecosystem: Ecosystem) -> Iterator[Row]:
    """A row for each, by `HEADINGS`; empty where nothing is known."""
    for each in introductions:
        yield (
            each.id,
            each.one,
            ecosystem.by_id[each.one].name,
            each.other,
            ecosystem.by_id[each.other].name,
            each.status.value,
            each.introducer or "",
            each.owner,
            each.next_step,
            str(each.next_date or ""),
            each.reason.value if each.reason else "",
            each.result.value if each.result else "",
            "" if each.amount is None else str(each.amount),
        )


def as_json(introductions: Iterable[Introduction]) -> list[dict[str, Any]]:
    """The same as objects, with the day on which each came to each status."""
    return [
        {
            "id": each.id,
            "one": each.one,
            "other": each.other,
            "status": each.status.value,
            "one_brings": each.one_brings,
            "other_brings": each.other_brings,
            "themes": list(each.themes),
            "introducer": each.introducer,
            "owner": each.owner,
            "next_step": each.next_step,
            "next_date": str(each.next_date) if each.next_date else None,
            "moves": [{"status": move.status.value, "on": str(move.on)} for move in each.moves],
            "reason": each.reason.value if each.reason else None,
            "result": each.result.value if each.result else None,
            "amount": each.amount,
        }
        for each in introductions
    ]
