"""Who knows whom: the best known organisations, pair by pair, filled in by keyboard."""

from dashboard.views import acquaintances, frame, lists_menu

asked = acquaintances.ask()
lists_menu.show("acquaintances")
found = acquaintances.find(asked)
frame.title_row(acquaintances.title(found), lead=acquaintances.lead(found))
author = acquaintances.show_choosing(asked, found)
acquaintances.show(found, author=author)
