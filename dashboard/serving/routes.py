"""The addresses that are answered beside Streamlit's own."""

from starlette.routing import BaseRoute

from dashboard.serving.workshop import workshop_routes
from dashboard.views.map.icons import marks_asset
from dashboard.views.network.vis_asset import vis_asset


def routes() -> list[BaseRoute]:
    """Every route of our own."""
    return [vis_asset(), marks_asset(), *workshop_routes()]
