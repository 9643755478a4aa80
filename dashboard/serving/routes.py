"""The addresses that are answered beside Streamlit's own."""

from starlette.routing import BaseRoute

from dashboard.serving import phone, phone_test
from dashboard.serving.workshop import workshop_routes
from dashboard.views.map.icons import marks_asset
from dashboard.views.network.vis_asset import vis_asset


def routes() -> list[BaseRoute]:
    """Every route of our own for this machine's browser: pictures, scripts, the live feed."""
    return [vis_asset(), marks_asset(), *workshop_routes()]


def phone_routes() -> list[BaseRoute]:
    """Every route under `/w`: the phones' pages and their look. Anybody can reach these (`door.py`)."""
    return [*phone_test.routes(), *phone.routes()]
