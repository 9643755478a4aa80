"""What two organisations have with each other, in a few words: "één project", "vast verband"."""

from dashboard.analysis.network import Network
from dashboard.model import ActivityKind, Level
from dashboard.texts import Texts
from dashboard.views.number_words import in_words


def between(network: Network, one: str, other: str, texts: Texts) -> str:
    """The link in at most three words: its only activity, how lasting it is, or how many origins it has."""
    links = [tie for tie in network.ties_between(one, other) if tie.level.links]
    origins = {tie.origin: tie for tie in links}
    if not origins:
        return texts("triangle.no_link_known")
    if len(origins) > 1:
        return texts("triangle.several", count=in_words(len(origins), texts))
    only = next(iter(origins.values()))
    if only.activity is None:
        lasting = any(tie.level is Level.BOUND for tie in links)
        return texts(f"common.level_{Level.BOUND if lasting else Level.WORKS}")
    if only.kind == ActivityKind.OTHER or only.kind not in tuple(ActivityKind):
        return texts("triangle.one_activity")
    return texts("triangle.one_of_kind", kind=texts(f"common.kind_{ActivityKind(only.kind)}"))
