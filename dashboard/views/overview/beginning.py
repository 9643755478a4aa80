"""The overview of a region without organisations: the triangle to be filled, and how to begin."""

from dashboard.model import CORNERS
from dashboard.texts import Texts
from dashboard.views import great_triangle as drawing
from dashboard.views.great_triangle import HIGH, WIDE
from dashboard.views.link import address, link


def beginning(texts: Texts) -> str:
    """Three empty corners, one sentence, one next step."""
    title, next_step = texts("overview.empty_title"), texts("overview.empty_next")
    drawn = drawing.great_triangle(dict.fromkeys(CORNERS, 0), ())
    return (
        '<div class="overview-empty">'
        f'<svg viewBox="0 0 {WIDE} {HIGH}" aria-hidden="true">{drawing.shapes(drawn)}</svg>'
        f"<h1>{title}</h1>"
        f'<p class="reason">{next_step}</p>'
        f'<p class="reason">{link(address("lists"), texts("overview.empty_how"), cls="underlined")}</p>'
        "</div>"
    )
