"""Moments: the views that tell the region's story, in order."""

from dashboard.views import frame, moments

found = moments.find()
frame.title_row(moments.title(found), lead=moments.lead(found))
moments.show(found)
