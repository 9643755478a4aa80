"""The page's finding: how many of the list have no known partner in another corner."""

from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.her_list.finding import HerList
from dashboard.views.language import texts as texts_of_session


def title(found: HerList) -> str:
    """The finding as markdown, in the session's language."""
    return safe.plain(finding(found, texts_of_session()))


def finding(found: HerList, texts: Texts) -> str:
    """It says "known": that we know of no partner is no failure of theirs."""
    total, alone = found.organisations, found.members.without_partner
    if not total:
        return texts("her_list.title_no_corner", n=len(found.members.ids))
    if not alone:
        return texts("her_list.title_all", n=total)
    if alone == total:
        return texts("her_list.title_none", n=total)
    return texts("her_list.title_some", n=alone, total=total)


def compared(found: HerList, texts: Texts) -> str:
    """How they stand beside the region, as HTML: who works with both other corners, of whom we know links."""
    hers, region = found.members.headline, found.members.region
    if not hers.linked:
        return texts("her_list.no_links_known", n=hers.organisations)
    beside = texts("her_list.in_region", both=_bold(region.both_others, texts), linked=region.linked)
    return texts(
        "her_list.compared",
        n=hers.linked,
        linked=_bold(hers.linked, texts),
        both=_bold(hers.both_others, texts),
        region=beside,
    )


def _bold(number: int, texts: Texts) -> str:
    return f"<b>{texts.number(number)}</b>"
