"""What can be chosen on a phone: an organisation, a corner, a thing to give."""

from dataclasses import dataclass
from datetime import date

from dashboard.model import Corner, Ecosystem, Organisation
from dashboard.model.workshop import Asset, Party
from dashboard.texts import Texts
from dashboard.unaccented import unaccented
from dashboard.views import organisation_words, safe
from dashboard.views.live.names import search_names

AT_MOST = 6


@dataclass(frozen=True, slots=True)
class Row:
    """An organisation to choose: "Lichtspoor", below it "bedrijf · Best"."""

    id: str
    corner: str
    name: str
    about: str


def rows(typed: str, texts: Texts) -> list[Row]:
    """The organisations that fit what somebody typed, best first."""
    return [_row(each, texts) for each in search_names(typed, at_most=AT_MOST)]


def only_one(typed: str) -> Organisation | None:
    """The organisation that is called exactly so; None when none is, or several are."""
    wanted = _folded(typed)
    called = [
        each
        for each in search_names(typed, at_most=AT_MOST)
        if wanted in (_folded(name) for name in (each.name, *each.aliases))
    ]
    return called[0] if len(called) == 1 else None


def known(id: str, ecosystem: Ecosystem) -> Organisation | None:
    """The organisation with this id, if it still stands today."""
    found = ecosystem.by_id.get(id)
    return found if found and found.stands_on(date.today()) else None


def name_of(party: Party, ecosystem: Ecosystem) -> str:
    """What a party is called."""
    found = ecosystem.by_id.get(party.organisation or "")
    return safe.tidy(found.name if found else party.name, at_most=80)


def corners(texts: Texts) -> list[tuple[str, str, str]]:
    """Each corner: its code, its name, and what belongs there."""
    return [(each.value, texts(f"common.corner_{each}"), texts(f"phone.corner_{each}")) for each in Corner]


def assets(texts: Texts) -> list[tuple[str, str, str]]:
    """Each thing to give: its code, its name, and a word of explanation where it needs one."""
    about = {Asset.WAY_IN: texts("phone.asset_way_in_about")}
    return [(each.value, texts(f"phone.asset_{each}"), about.get(each, "")) for each in Asset]


def _row(each: Organisation, texts: Texts) -> Row:
    about = (organisation_words.kind(each, texts), organisation_words.town(each))
    return Row(each.id, each.corner.value, safe.tidy(each.name, at_most=120), " · ".join(filter(None, about)))


def _folded(name: str) -> str:
    return " ".join(unaccented(name).split())
