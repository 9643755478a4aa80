"""Organisations by name, each a link to its page."""

from collections.abc import Sequence

from dashboard.analysis.network import Network
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.link import address, link

SHOWN = 6
_LONGEST = 60


def linked_name(organisation: str, network: Network) -> str:
    """One name as HTML."""
    name = safe.html(network.ecosystem.by_id[organisation].name, at_most=_LONGEST)
    return link(address("organisations", id=organisation), name, cls="underlined")


def plain_name(organisation: str, network: Network) -> str:
    """One name on one line, not yet made safe."""
    return safe.tidy(network.ecosystem.by_id[organisation].name, at_most=_LONGEST)


def enumerated(organisations: Sequence[str], network: Network, texts: Texts) -> str:
    """A few names as HTML; of many the first by name, and how many more."""
    by_name = sorted(organisations, key=lambda each: (plain_name(each, network).casefold(), each))
    shown = by_name if len(by_name) <= SHOWN + 1 else by_name[:SHOWN]
    words = [linked_name(each, network) for each in shown]
    if len(shown) < len(by_name):
        words.append(texts("deeper.more", n=len(by_name) - len(shown)))
    return texts.joined(words)
