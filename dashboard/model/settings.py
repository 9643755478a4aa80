"""What a region may decide about its own figures."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """The limits of docs/method.md, with their defaults. Changing one is a batch like any other."""

    half_life_days: int = 730
    """h of freshness = 2^(−Δ/h): after so many days unconfirmed, a relation is half faded."""
    all_pairs_up_to: int = 8
    """With up to so many partners inside the region, an activity links every pair of them."""
    theme_needs_organisations: int = 5
    """With fewer, a theme's verdict is "not yet known"."""
    well_known_share: float = 0.05
    """The share of the organisations with a link, by degree, that count as best known …"""
    well_known_at_least: int = 10
    """… and at least so many."""
    hub_from_links: int = 30
    """An introducer with more links than this is named last and never alone."""
    introducer_at_most: int = 3
    """How often one introducer may stand in a list of suggestions."""
    organisation_at_most: int = 2
    """How often one organisation may stand in a list of suggestions."""
    corner_pair_share: float = 0.5
    """The largest share of a list that joins the same two corners."""
    unknown_share: float = 0.2
    """The least share of a list for organisations without links, where there are any to give."""
    groups_from: int = 1500
    """Above so many organisations the network opens on groups."""
    online_geocoders: tuple[str, ...] = ()
    """Geocoders on other hosts that may be asked: none, until somebody switches one on."""
    map_tiles: str = ""
    """The address of a tile server's style: none, until somebody sets one."""
