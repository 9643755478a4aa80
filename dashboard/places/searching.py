"""Search towns by name, and say how sure it is that this one is meant."""

import re
from collections import defaultdict
from functools import lru_cache
from typing import Literal

from geopy.distance import great_circle

from dashboard.places.folding import fold, words_of
from dashboard.places.town import Town, towns_of

Precision = Literal["town", "approximate"]
Found = tuple[list[Town], Precision]

DUTCH_PROVINCES = {
    "dr": "Drenthe", "fl": "Flevoland", "fr": "Friesland", "frl": "Friesland", "fryslan": "Friesland",
    "gld": "Gelderland", "gr": "Groningen", "gn": "Groningen", "lb": "Limburg", "l": "Limburg",
    "lim": "Limburg", "nb": "Noord-Brabant", "nbr": "Noord-Brabant", "noordbrabant": "Noord-Brabant",
    "brabant": "Noord-Brabant", "nh": "Noord-Holland", "noordholland": "Noord-Holland", "ov": "Overijssel",
    "ut": "Utrecht", "utr": "Utrecht", "zld": "Zeeland", "zh": "Zuid-Holland", "zuidholland": "Zuid-Holland",
}  # fmt: skip
"""What stands behind a Dutch town to tell it from its namesake, folded ("Hengelo Gld", "Rijswijk (ZH)")."""
COUNTRY_NAMES = {
    "nl", "nederland", "netherlands", "thenetherlands", "holland", "be", "belgie", "belgium", "belgique",
    "de", "deutschland", "duitsland", "germany",
}  # fmt: skip
"""Words behind a town that say nothing new."""
PARTICLES = {
    "a", "aan", "am", "bad", "bei", "bij", "col", "d", "da", "dal", "de", "del", "della", "den",
    "der", "des", "di", "do", "dos", "dr", "el", "en", "gross", "het", "i", "il", "im", "in",
    "klein", "l", "la", "las", "le", "les", "lo", "los", "mont", "monte", "neu", "new", "nieuw",
    "noord", "nova", "novi", "o", "oost", "oud", "s", "san", "sant", "santa", "sao", "st", "stara",
    "stary", "t", "ter", "van", "vila", "villa", "ville", "west", "zuid",
}  # fmt: skip
"""Words that begin many names: none of them is a place by itself."""
SHORTEST_REST = 3
RIVAL_SHARE = 0.25
"""A namesake with at least this share of the inhabitants makes it uncertain which of them is meant …"""
RIVAL_KM = 15.0
"""… when it lies farther away than this."""
LARGER_NAMESAKE = 20
"""How many times larger a town must be to be meant by a name that is another town's first name."""
_LONGEST = 200
"""Letters; a longer text names no town, and trying every beginning of it would take long."""
_BEFORE = re.compile(r"^(?:gemeente|gem\.?|municipality of|city of|stad)\s+", re.IGNORECASE)
_POSTCODE = re.compile(r"^(?:[A-Z]{1,2}-)?\d{4,5}(?:\s?[A-Z]{2}\b)?\s+", re.IGNORECASE)
_PARTS = re.compile(r"[,;/()\[\]]|\s-\s")
_CEDEX = re.compile(r"(?<=\s)(?:cedex.*|\d+)$", re.IGNORECASE)


@lru_cache(maxsize=64)
def names_in(country: str) -> dict[str, tuple[Town, ...]]:
    """Every town of a country under each of its folded names, those with it as first name first."""
    first: dict[str, list[Town]] = defaultdict(list)
    other: dict[str, list[Town]] = defaultdict(list)
    for town in towns_of(country):
        key = fold(town.name)
        first[key].append(town)
        for name in town.names:
            if name != key:
                other[name].append(town)
    return {key: _ordered(first.get(key, []), other.get(key, [])) for key in {**first, **other}}


def _ordered(first: list[Town], other: list[Town]) -> tuple[Town, ...]:
    """Largest first; one of which it is only another name waits for those of which it is the first."""
    if first and other and other[0].population > LARGER_NAMESAKE * first[0].population:
        return (*other, *first)
    return (*first, *other)


def search(name: str, codes: tuple[str, ...]) -> Found | None:
    """The towns that a text may mean, likeliest first, and how sure that is."""
    if len(name) > _LONGEST:
        return None
    text = _BEFORE.sub("", name.strip())
    text = _CEDEX.sub("", _POSTCODE.sub("", text)).rstrip()
    if towns := _named(text, codes):
        return _weighed(towns)
    parts = [part.strip() for part in _PARTS.split(text) if part.strip()]
    for part in parts:
        if towns := _named(_POSTCODE.sub("", part), codes):
            return _narrowed(towns, [other for other in parts if other != part])
    for part in parts:
        if found := _shortened(_POSTCODE.sub("", part), codes):
            return found
    return None


def _named(text: str, codes: tuple[str, ...]) -> list[Town]:
    key = fold(text)
    towns = [town for code in codes for town in names_in(code).get(key, ())] if key else []
    return towns if len(codes) == 1 else sorted(towns, key=lambda town: -town.population)


def _shortened(text: str, codes: tuple[str, ...]) -> Found | None:
    """Leave out trailing words until a town is left: "TORINO TO", "AMSTERDAM ZUIDOOST"."""
    words = words_of(text)
    for kept in range(len(words) - 1, 0, -1):
        rest = words[:kept]
        if rest[-1] in PARTICLES or len("".join(rest)) < SHORTEST_REST:
            continue
        if towns := _named(" ".join(rest), codes):
            return _narrowed(towns, ["".join(words[kept:])])
    return None


def _narrowed(towns: list[Town], hints: list[str]) -> Found:
    """Choose by the province that stands with the name; without one it is only approximately there."""
    folded = [fold(hint) for hint in hints]
    regions = {DUTCH_PROVINCES[hint] for hint in folded if hint in DUTCH_PROVINCES}
    fitting = [
        town
        for town in towns
        if (town.country == "NL" and town.region in regions) or fold(town.region) in folded
    ]
    if fitting:
        return _weighed(fitting)
    sure = bool(folded) and all(hint in COUNTRY_NAMES for hint in folded)
    return _weighed(towns) if sure else (towns, "approximate")


def _weighed(towns: list[Town]) -> Found:
    """Sure, unless a namesake elsewhere has a comparable number of inhabitants."""
    meant, *namesakes = towns
    rivals = [
        town
        for town in namesakes
        if town.population >= RIVAL_SHARE * meant.population
        and great_circle((town.latitude, town.longitude), (meant.latitude, meant.longitude)).km > RIVAL_KM
    ]
    return towns, "approximate" if rivals else "town"
