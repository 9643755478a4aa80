"""A reason for a suggestion in one short line of a terminal."""

from typing import TYPE_CHECKING

from dashboard.contacts import without_contacts
from dashboard.one_line import one_line
from dashboard.texts import Texts
from dashboard.vocabularies import theme_name, wording

if TYPE_CHECKING:
    from dashboard.analysis.suggestions import Reason
    from dashboard.model import Ecosystem


def reason_words(reason: "Reason", ecosystem: "Ecosystem", texts: Texts) -> str:
    """Why two organisations should meet."""
    from dashboard.analysis.suggestions import ReasonCode

    theme = one_line(theme_name(reason.theme, texts.language)) if reason.theme else ""
    match reason.code:
        case ReasonCode.OFFER_MEETS_NEED:
            said = texts("cli.reason_mutual" if reason.mutual else "cli.reason_offer_meets_need")
            about = reason.need or reason.offer or theme
            return f"{said}: {one_line(without_contacts(wording(about, texts.language)))}" if about else said
        case ReasonCode.MISSING_CORNER:
            corner = texts(f"common.corner_{reason.corner}").lower()
            return texts("cli.reason_missing_corner", theme=theme, corner=corner)
        case ReasonCode.SINGLE_PARTY:
            return texts("cli.reason_single_party", theme=theme, party=_name(reason.party, ecosystem))
        case ReasonCode.SHARED_INTRODUCER:
            names = texts.joined([_name(each, ecosystem) for each in reason.introducers])
            return texts("cli.reason_shared_introducer", theme=theme, names=names, n=len(reason.introducers))
        case ReasonCode.CLOSES:
            return texts("cli.reason_closes", n=reason.number or 0)
        case ReasonCode.REACH:
            return texts("cli.reason_reach", n=reason.number or 0)
        case ReasonCode.UNKNOWN_NEIGHBOUR:
            return texts("cli.reason_unknown_neighbour", theme=theme, place=one_line(reason.place or ""))


def _name(organisation: str | None, ecosystem: "Ecosystem") -> str:
    known = ecosystem.by_id.get(organisation or "")
    return one_line(known.name if known else organisation or "")
