"""The speaker's laptop: the step, the clock, the notes, what comes in, and what the projector shows."""

from dashboard.views import presenter

found = presenter.find(presenter.ask())  # Ask, Find
presenter.show(found)  # Show
