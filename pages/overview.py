"""Overview: where the gap is, what we do about it, and whether it worked."""

from dashboard.views import frame, overview

found = overview.find()
frame.title_row(lead=overview.headline(found))
overview.show(found)
overview.show_grey_line(found)
