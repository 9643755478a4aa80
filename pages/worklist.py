"""Worklist: what would help most, each thing with the action beside it."""

from dashboard.views import frame, lists_menu, worklist

asked = worklist.ask()
lists_menu.show("worklist")
found = worklist.find(asked)
frame.title_row(worklist.title(found), lead=worklist.lead(found))
worklist.show(found)
