"""The map's finding in words: whether the region reaches beyond its centre."""

from dashboard.analysis.beyond_centre import BeyondCentre, beyond_centre
from dashboard.analysis.network import Network
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.map.asked import Asked
from dashboard.views.number_words import in_words
from dashboard.views.region_data import network, remember
from dashboard.vocabularies import theme_name


def find(asked: Asked) -> Network:
    """What the question leaves: the theme, and which side of the region's border."""
    return network(asked.question)


def title(found: Network, asked: Asked, texts: Texts) -> str:
    """The page's h1, for Streamlit's markdown."""
    reach = remember(beyond_centre, found)
    if reach is None:
        placed = [each for each in found.organisations if each.is_placed]
        places = {each.place.casefold() for each in placed if each.place}
        return texts("map.title_count", n=len(placed), places=texts("map.places", n=len(places)))
    return safe.plain(sentence(reach, asked, texts), at_most=300)


def sentence(reach: BeyondCentre, asked: Asked, texts: Texts) -> str:
    """ "Buiten Eindhoven werken negen van de 31 bedrijven met een kennisinstelling." """
    words = {
        "centre": safe.tidy(reach.centre, at_most=40),
        "total": reach.beyond_total,
        "organisations": texts(f"common.many_{reach.of}"),
        "other": texts(f"common.a_{reach.to}"),
    }
    if not reach.beyond_linked:
        said = texts("map.title_beyond_none", **words)
    else:
        count = in_words(reach.beyond_linked, texts)
        said = texts("map.title_beyond", n=reach.beyond_linked, count=count, **words)
    if asked.theme is None:
        return said
    theme = safe.tidy(theme_name(asked.theme, texts.language), at_most=60)
    return texts("map.title_in_theme", theme=theme, sentence=said)


def lead(found: Network, texts: Texts) -> str | None:
    """The centre beside it, as HTML; None when there is nothing to compare."""
    reach = remember(beyond_centre, found)
    if reach is None or not reach.centre_total:
        return None
    return texts(
        "map.lead_centre",
        centre=safe.html(reach.centre, at_most=40),
        share=f"<b>{texts('pairs.share', linked=reach.centre_linked, total=reach.centre_total)}</b>",
    )
