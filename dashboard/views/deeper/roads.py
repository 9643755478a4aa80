"""Over whom the shortest roads lead, in a sentence."""

from dashboard.texts import Texts
from dashboard.views.deeper.finding import Found
from dashboard.views.deeper.names import linked_name
from dashboard.views.deeper.piece import listed, piece


def roads(found: Found, texts: Texts) -> str:
    """The piece as HTML; an estimate says so."""
    found_roads = found.roads
    inner = ""
    if not found_roads.is_known:
        said = texts("deeper.roads_unknown", n=found_roads.connected)
    elif not found_roads.passing:
        said = texts("deeper.roads_none")
    else:
        names = [linked_name(each.organisation, found.network) for each in found_roads.passing]
        said = texts("deeper.roads", names=texts.joined(names))
        inner = listed(
            [
                texts("deeper.road", name=name, share=texts.percent(each.share))
                for name, each in zip(names, found_roads.passing, strict=True)
            ]
        )
    meaning = texts("deeper.roads_help", connected=found_roads.connected)
    if found_roads.is_sampled:
        meaning += " " + texts("deeper.roads_sampled", followed=found_roads.followed)
    return piece(said, more=inner, meaning=meaning)
