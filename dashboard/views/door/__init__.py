"""The door: whether a phone can reach this laptop, and what to do when it cannot."""

from dashboard.views.door.finding import find
from dashboard.views.door.showing import show_test
from dashboard.views.door.title import lead, title
from dashboard.views.door.what_to_do import show_what_to_do

__all__ = ["find", "lead", "show_test", "show_what_to_do", "title"]
