"""What a row makes of a stored value: what it says comes on top, what it leaves empty stays."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.ingest.matched import Match
from dashboard.model import Activity, Corner, Organisation, Relation

REFERENCES = frozenset({"id", "part_of", "source", "target", "introduced_by", "activity", "organisation"})
"""Fields whose cells mean somebody: they are looked up, not copied."""


def own_values(entry: Entry) -> dict[str, Any]:
    """What a row says of the thing itself."""
    return {field: value for field, value in entry.values.items() if field not in REFERENCES}


def merged_organisation(
    match: Match[Organisation], parents: Mapping[int, str], *, corner: Corner = Corner.OTHER
) -> Organisation:
    """The organisation as the rows leave it. `parents` gives the id under `part_of` by position of row,
    `corner` is that of somebody new whose rows do not say one.

    A row that joined by name keeps the stored spelling; one that called it by its id may
    correct it. A name that reads otherwise is kept as an alias, and themes come beside those that were
    there, so that nobody loses them.
    """
    first = match.head
    known = match.known or Organisation(match.id, first.text("name"), corner)
    made = known
    for position, entry in enumerate(match.entries):
        values = own_values(entry)
        name = values.pop("name")
        others = values.pop("aliases", ())
        values.setdefault("corner", made.corner)
        if "themes" in entry.mapped.free and "themes" in values:
            # Somebody's list says what it knows of, not all that there is; our own files say it exactly.
            values["themes"] = tuple(dict.fromkeys((*made.themes, *values["themes"])))
        if position in parents:
            values["part_of"] = parents[position]
        made = replace(made, **values)
        if match.by_id and fold(name) == fold(made.name):
            made = replace(made, name=name)
        elif fold(name) not in {fold(one) for one in (made.name, *made.aliases)}:
            made = replace(made, aliases=(*made.aliases, name))
        if "aliases" not in entry.mapped.free:  # our own files say exactly how somebody is called
            made = replace(made, aliases=tuple(dict.fromkeys((*made.aliases, *others))))
        for other in others:
            if fold(other) not in {fold(one) for one in (made.name, *made.aliases)}:
                made = replace(made, aliases=(*made.aliases, other))
    return made


def merged_activity(match: Match[Activity]) -> Activity:
    """The activity as the rows leave it."""
    made = match.known or Activity(match.id, match.head.text("name"))
    for entry in match.entries:
        values = own_values(entry)
        name = values.pop("name")
        made = replace(made, **values, name=name if match.by_id else made.name)
    return made


def merged_relation(
    known: Relation | None, entry: Entry, *, source: str, target: str, introduced_by: str | None
) -> Relation:
    """The relation as a row leaves it; a stored one keeps the order of its two sides."""
    made = known or Relation(source, target)
    values = own_values(entry)
    if introduced_by is not None:
        values["introduced_by"] = introduced_by
    return replace(made, **values)
