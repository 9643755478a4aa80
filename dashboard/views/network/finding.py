"""The page's title: what the network of this question shows, in one sentence."""

from collections import Counter

from dashboard.analysis.triangles import count
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.network.scene import Scene
from dashboard.views.number_words import in_words


def protagonist(scene: Scene) -> str | None:
    """The mark of the organisation that can bring most of the suggestions about, the best one first."""
    named = [
        scene.drawn_as.get(introducer, introducer)
        for suggestion in scene.suggestions
        for introducer in suggestion.introducers[:1]
    ]
    there = Counter(each for each in named if each in scene.network.index)
    return there.most_common(1)[0][0] if there else None


def finding(scene: Scene, texts: Texts) -> str:
    """The title, its names made harmless for markdown."""
    network = scene.network
    if not network.ids:
        return texts("network.title_nobody")
    if scene.groups is not None and scene.opened is None:
        return texts("network.title_groups", n=len(scene.groups.groups), organisations=len(network.ids))
    if not network.pairs:
        return texts("network.title_nothing_known", n=len(network.ids))
    introducer = protagonist(scene)
    if introducer is None:
        return texts("network.title_triangles", n=count(network).golden)
    brings = [
        each
        for each in scene.suggestions
        if each.introducers and scene.drawn_as.get(each.introducers[0]) == introducer
    ]
    name = safe.plain(network.ecosystem.by_id[introducer].name, at_most=44)
    one, other = (network.ecosystem.by_id[end].corner for end in brings[0].pair)
    if len(brings) > 1:
        return texts("network.title_introduces_more", name=name, count=in_words(len(brings), texts))
    key = "network.title_introduces_same" if one is other else "network.title_introduces"
    return texts(key, name=name)
