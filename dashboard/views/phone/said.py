"""What somebody said, as it is shown to themselves."""

from dataclasses import dataclass

from dashboard.analysis.workshop.own_words import OwnWords
from dashboard.analysis.workshop.room import Item
from dashboard.model import Ecosystem
from dashboard.model.workshop import Asset, Gives, Here, Seeks, Slip, Wish
from dashboard.model.workshop.plain import said_kind
from dashboard.texts import Texts
from dashboard.views.phone.choices import name_of


@dataclass(frozen=True, slots=True)
class Own:
    """One thing: a label, what was said, the words with it, how it stands, where it is changed."""

    id: int
    label: str
    own: str
    text: str
    state: str
    address: str
    can_be_taken_back: bool


def own_items(
    own: OwnWords, base: str, texts: Texts, ecosystem: Ecosystem, *, kind: str | None = None
) -> list[Own]:
    """All of it in the order of the questions, or of one question."""
    wanted = [each for each in own.items if kind in (None, said_kind(each.said))]
    shown = [_own(each, own, base, texts, ecosystem) for each in wanted]
    return [each for each in shown if each is not None]


def _own(item: Item, own: OwnWords, base: str, texts: Texts, ecosystem: Ecosystem) -> Own | None:
    id = item.entry.id
    state = ""
    if id in own.rejected:
        state = texts("phone.is_rejected")
    elif not item.is_approved:
        state = texts("phone.is_waiting")
    match item.said:
        case Here(party):
            return Own(
                id, texts("phone.label_here"), name_of(party, ecosystem), "", state, f"{base}/here", False
            )
        case Gives(assets, text):
            label = texts("phone.label_gives")
            return Own(id, label, _named(assets, texts), text, state, f"{base}/gives", True)
        case Seeks(assets, text):
            label = texts("phone.label_seeks")
            return Own(id, label, _named(assets, texts), text, state, f"{base}/seeks", True)
        case Slip(one, other, because):
            both = texts("phone.one_to_other", one=name_of(one, ecosystem), other=name_of(other, ecosystem))
            address = f"{base}/slip?change={id}"
            return Own(id, texts("phone.label_slip"), both, because, state, address, True)
        case Wish(whom, because):
            address = f"{base}/wish?change={id}"
            return Own(id, texts("phone.label_wish"), name_of(whom, ecosystem), because, state, address, True)
        case _:
            return None


def _named(assets: tuple[Asset, ...], texts: Texts) -> str:
    return ", ".join(texts(f"phone.asset_{each}") for each in assets)
