"""The mark beside the sign, so that nobody takes a rehearsal or the example for real."""

from dashboard.model import Ecosystem
from dashboard.model.workshop import Workshop
from dashboard.texts import Texts


def workshop_mark(workshop: Workshop | None, ecosystem: Ecosystem, texts: Texts) -> str:
    """ "Oefening" in a rehearsal, else "Voorbeeld" as long as the example is loaded, else nothing."""
    if workshop is not None and workshop.is_rehearsal:
        return texts("phone.rehearsal")
    return texts("common.example") if ecosystem.region.is_example else ""
