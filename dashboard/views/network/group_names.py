"""What a group is called: its theme, its place, or its best linked organisation."""

from collections.abc import Mapping

from dashboard.analysis.groups import REST, Group, Grouping
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.network.scene import Scene
from dashboard.vocabularies import theme_name


def group_names(scene: Scene, texts: Texts) -> Mapping[str, str]:
    """The name of every group by its code, with its number of organisations. Plain text."""
    if scene.groups is None:
        return {}
    return {
        group.code: texts(
            "network.group", name=group_name(group, scene, texts), organisations=len(group.members)
        )
        for group in scene.groups.groups
    }


def group_name(group: Group, scene: Scene, texts: Texts) -> str:
    """One group's name. Plain text."""
    by = scene.groups.by if scene.groups else Grouping.COMMUNITY
    if group.code == REST:
        return texts(f"network.rest_{by}")
    if by is Grouping.THEME:
        return safe.tidy(theme_name(group.code, texts.language), at_most=40)
    if by is Grouping.PLACE:
        return safe.tidy(group.code, at_most=40)
    return texts(
        "network.around_one", name=safe.tidy(scene.whole.ecosystem.by_id[group.code].name, at_most=34)
    )
