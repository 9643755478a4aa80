"""The questions that a list leaves open: "is this the same one?", why we ask, and what an answer becomes."""

from enum import StrEnum

from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.model import Decision, OpenQuestion, Subject, Verdict
from dashboard.model.list_kind import ListKind


class SameReason(StrEnum):
    """Why two might be one, strongest first."""

    SAME_ID = "same_id"
    """The list gives it an id that belongs to one of another name."""
    SAME_KVK = "same_kvk"
    SAME_ROR = "same_ror"
    SAME_PIC = "same_pic"
    SAME_VAT = "same_vat"
    SAME_NAME = "same_name"
    """The names are the same; something else says that they are two."""
    SAME_PLACE = "same_place"
    """The names are nearly the same, and so is the place."""
    TRANSLATION = "translation"
    """The names say the same in two languages, or with other words for it."""
    ABBREVIATION = "abbreviation"
    FORMER_NAME = "former_name"
    PART_OF = "part_of"
    """The one name stands whole in the other."""
    NEAR_NAME = "near_name"


def is_it_the_same(
    entry: Entry,
    *,
    newcomer: str,
    candidate: str,
    name: str,
    reason: SameReason,
    likeness: int | None = None,
    proposed: Verdict | None = None,
) -> OpenQuestion:
    """Ask whether what a row brings as `newcomer` is the `candidate`, called `name`.

    Its id follows from the two: however often it is raised, it is one question. `proposed` is what we would
    answer, where we would.
    """
    is_organisation = entry.mapped.kind is ListKind.ORGANISATIONS
    code = "same_organisation" if is_organisation else "same_activity"
    facts = {
        "reason": reason.value,
        "file": entry.mapped.table.file,
        "row": str(entry.row.number),
        "found": entry.text("name"),
        "candidate": name,
    }
    if likeness is not None:
        facts["likeness"] = str(likeness)
    if proposed is not None:
        facts["proposed"] = proposed.value
    if not is_organisation:
        facts |= {"activity": newcomer, "candidate_activity": candidate}
    about = (newcomer, candidate) if is_organisation else ()
    return OpenQuestion(f"{code}:{newcomer}:{candidate}", code, about, facts)


def decision_of(question: OpenQuestion, verdict: Verdict) -> Decision:
    """What an answer to a question becomes: it holds for the name, however a later list spells it."""
    is_organisation = question.code == "same_organisation"
    other = question.about[1] if is_organisation else question.facts["candidate_activity"]
    subject = Subject.ORGANISATION if is_organisation else Subject.ACTIVITY
    return Decision(fold(question.facts["found"]), other, verdict, subject)
