"""Which colleague of ours knows somebody at an organisation: our way in."""

from collections.abc import Iterable

from dashboard.editing.differing import leading
from dashboard.editing.finding import organisation_of
from dashboard.model import Change, Ecosystem, WayIn
from dashboard.one_line import one_line


def know_people(ecosystem: Ecosystem, *, organisation: str, colleagues: Iterable[str]) -> tuple[Change, ...]:
    """Let exactly these colleagues be the way in to an organisation, by id; nobody takes it away.

    Raises EditRefusedError when the organisation is gone.
    """
    organisation_of(ecosystem, organisation)
    named = dict.fromkeys(filter(None, (one_line(each, longest=200) for each in colleagues)))
    before = [each for each in ecosystem.ways_in if each.organisation == organisation]
    return tuple(leading(before, [WayIn(each, organisation) for each in named]))
