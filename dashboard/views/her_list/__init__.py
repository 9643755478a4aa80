"""What a list that was accepted brings its sender: who has no partner yet, and whom she could introduce."""

from dashboard.views.her_list.finding import HerList, find
from dashboard.views.her_list.showing import show
from dashboard.views.her_list.title import title

__all__ = ["HerList", "find", "show", "title"]
