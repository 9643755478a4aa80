"""Projector: what the room sees, full screen, following the workshop by itself."""

from dashboard.views import projector

found = projector.find()
projector.show(found)
