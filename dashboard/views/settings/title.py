"""The page's finding: how much of what we know belongs to the region."""

from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.language import texts as texts_of_session
from dashboard.views.settings.finding import Found


def title(found: Found) -> str:
    """ "118 van de 144 organisaties horen bij Brainport Eindhoven." """
    return _title(found, texts_of_session())


def lead() -> str:
    """What changing something here means."""
    return texts_of_session()("settings.lead")


def _title(found: Found, texts: Texts) -> str:
    region = found.ecosystem.region
    name = safe.plain(region.name, at_most=60) or texts("settings.your_region")
    total, inside = len(found.ecosystem.organisations), len(found.ecosystem.inside)
    if not total:
        return texts("settings.title_empty", region=name)
    if inside == total:
        return texts("settings.title_all", n=total, region=name)
    return texts("settings.title", n=total, inside=inside, region=name)
