"""Door: whether a phone can reach this laptop, and what to do when it cannot."""

from dashboard.views import door, frame

found = door.find()
frame.title_row(door.title(found), lead=door.lead(found))
door.show_test(found)
door.show_what_to_do(found)
