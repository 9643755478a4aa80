"""The page's finding: of the directory, and of one organisation."""

from dashboard.texts import Texts
from dashboard.views import offer_words, organisation_words, safe
from dashboard.views.number_words import in_words
from dashboard.views.organisations.directory import Directory
from dashboard.views.organisations.one import One

_NAME, _OFFER = 70, 60


def of_directory(found: Directory, texts: Texts) -> str:
    """How many fit; without filters, of how many we know nothing."""
    if found.is_empty:
        return texts("organisations.title_empty")
    if found.asked.is_filtered:
        if not found.rows:
            return texts("organisations.title_none_found")
        return texts("organisations.title_found", n=len(found.rows))
    if found.unknown:
        return texts("organisations.title_unknown", n=found.unknown)
    return texts("organisations.title_known")


def of_one(found: One, texts: Texts) -> str:
    """What it has to offer; else its triangles, else its connections. Markdown, foreign names made safe."""
    name = safe.plain(found.organisation.name, at_most=_NAME)
    if offer := _offer(found, texts):
        return texts("organisations.title_offers", name=name, offer=safe.plain(offer))
    golden, opened = len(found.triangles.golden), found.triangles.open
    if golden:
        count = in_words(golden, texts)
        return texts("organisations.title_golden", n=golden, name=name, count=count)
    if any(each.middle == found.organisation.id for each in opened):
        return texts("organisations.title_introduces", name=name)
    number = len(found.connections)
    if number:
        return texts("organisations.title_linked", n=number, name=name, count=in_words(number, texts))
    return texts("organisations.title_nothing", name=name)


def _offer(found: One, texts: Texts) -> str:
    """The first offer as it stands in a sentence, when it is short enough for a title."""
    for offer in found.organisation.offers:
        short = offer_words.said(offer, texts).split(",")[0].split(".")[0].strip()
        if short and len(short) <= _OFFER:
            return organisation_words.opening_low(short)
    return ""
