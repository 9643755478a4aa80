"""The projector: one page, full screen, dark, that follows a workshop by itself.

finding    which workshop
drawn      everything the page is drawn with, made once per stamp and language
network    the region's marks and lines         land      the same on the map
corners    the great triangle                   story     the moments
words      every sentence that the page can say
component  the page in the browser (views/assets/projector.js), which follows the feed (views/live)
"""

from dashboard.model.workshop import Workshop
from dashboard.views import no_workshop
from dashboard.views.language import language
from dashboard.views.projector import component
from dashboard.views.projector.drawn import drawn
from dashboard.views.which_workshop import which_workshop as find

__all__ = ["find", "show"]


def show(found: Workshop | None) -> None:
    """The room's page; without a workshop a sentence and the menu."""
    if found is None:
        no_workshop.show()
        return
    component.show(drawn(found, language()))
