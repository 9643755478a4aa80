"""Overview: where the gap is, what we do about it, and whether it worked."""

from dashboard.views import frame, overview, paper

found = overview.find()
frame.title_row(lead=overview.headline(found))
overview.show(found)
with overview.closing(found):
    if not found.is_empty:
        paper.show_overview(found)
