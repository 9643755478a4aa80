"""By hand: one thing in a form, many in a table, each change shown, signed, and to be taken back."""

from dashboard.views import edit, frame, lists_menu

asked = edit.ask()
lists_menu.show("edit")
found = edit.find(asked)
frame.title_row(edit.title(found), lead=edit.lead(found))
edit.show(found)
