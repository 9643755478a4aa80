"""What says that two of the same name are two: an identifier, a country, a town, a parent, a period."""

from collections.abc import Callable, Iterable, Mapping

from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.ingest.identifiers import IDENTIFIERS
from dashboard.ingest.matched import Contradictions, Said
from dashboard.model import Activity, ActivityKind, Organisation
from dashboard.places.folding import fold as fold_place


def organisation_contradictions(
    entries: Iterable[Entry], stored: Mapping[str, Organisation]
) -> Contradictions[Organisation]:
    """Two organisations differ when both say something of a trusted fact, and say two things."""
    parents = {entry.text("id"): entry.text("name") for entry in entries if entry.text("id")}

    def parent(text: str) -> str:
        if text in parents:
            return fold(parents[text])
        return fold(stored[text].name if text in stored else text)

    def said(value: Callable[[str], str]) -> Said:
        return (
            *(value(identifier) for identifier in IDENTIFIERS),
            value("country").upper(),
            fold_place(value("place")),
            parent(value("part_of")) if value("part_of") else "",
        )

    return Contradictions(
        of_entry=lambda entry: said(entry.text),
        of_known=lambda known: said(lambda field: getattr(known, field) or ""),
    )


def activity_contradictions() -> Contradictions[Activity]:
    """Two activities of one name differ when they began at different times, or are of different kinds."""
    return Contradictions(
        of_entry=lambda entry: (entry.text("since"), entry.text("kind")),
        of_known=lambda known: (
            str(known.since or ""),
            "" if known.kind is ActivityKind.OTHER else known.kind,
        ),
    )
