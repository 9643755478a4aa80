"""Which offers and needs some filters leave."""

from collections.abc import Callable
from dataclasses import replace

from dashboard.analysis.choosing import stands_in
from dashboard.analysis.network import Network
from dashboard.analysis.offers import Offers, Told
from dashboard.model import Corner, Organisation


def chosen_offers(
    found: Offers,
    network: Network,
    *,
    theme: str | None = None,
    corner: Corner | None = None,
    place: str | None = None,
    says: Callable[[tuple[Told, ...]], bool] = lambda told: True,
) -> Offers:
    """What is left, in the same order: everything met in the whole region first, and then is chosen.

    An organisation fits when it carries the theme itself, is of the corner and stands in the place; of a
    meeting one of the two is enough. `says` looks at the texts.
    """
    by_id = network.ecosystem.by_id

    def fits(each: Organisation) -> bool:
        return (
            (theme is None or theme in each.themes)
            and (corner is None or each.corner is corner)
            and (place is None or stands_in(each, place))
        )

    def kept(*told: Told) -> bool:
        return any(fits(by_id[each.organisation]) for each in told) and says(told)

    return replace(
        found,
        meetings=tuple(each for each in found.meetings if kept(each.offer, each.need)),
        without_takers=tuple(each for each in found.without_takers if kept(each)),
        without_givers=tuple(each for each in found.without_givers if kept(each)),
    )
