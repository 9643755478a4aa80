"""The screens of a workshop, in the order in which one needs them; each opens in a tab of its own."""

from dashboard.views import menu, safe
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.link import address
from dashboard.views.workshop.finding import Found

IN_ORDER = ("moments", "door", "projector", "presenter", "helper", "tables")


def show(found: Found) -> None:
    """A row for each that there is."""
    rows = "".join(_row(page, found) for page in IN_ORDER if menu.exists(page))
    drawing(f'<ol class="workshop-screens">{rows}</ol>', key="workshop_screens")


def _row(page: str, found: Found) -> str:
    target = safe.html(address(page, workshop=str(found.one.id)))
    name, does = t(f"menu.part_{page}"), t(f"workshop.screen_{page}")
    return (
        f'<li><a href="{target}" target="_blank" rel="noopener">{name}'
        f'<span class="visually-hidden"> {t("workshop.in_new_tab")}</span></a>'
        f'<p class="reason">{does}</p></li>'
    )
