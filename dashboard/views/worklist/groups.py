"""The groups of the worklist beside each other: how much there is of each, and which one is opened."""

from dashboard.analysis.worklist import Group
from dashboard.texts import Texts
from dashboard.views.link import address, link
from dashboard.views.worklist.finding import Found


def groups(found: Found, texts: Texts) -> str:
    """A list of links as HTML, what would help most first."""
    items = "".join(f"<li>{_group(each, found, texts)}</li>" for each in found.groups)
    heading = texts("worklist.groups")
    return f'<nav class="wants" aria-label="{heading}"><h2>{heading}</h2><ol>{items}</ol></nav>'


def _group(group: Group, found: Found, texts: Texts) -> str:
    number = texts.number(len(group.items))
    inner = f'<span class="figure">{number}</span> <span>{texts(f"worklist.group_{group.want}")}</span>'
    return link(address("worklist", want=group.want), inner, current=group is found.group)
