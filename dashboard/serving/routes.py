"""The addresses that are answered beside Streamlit's own."""

from starlette.routing import BaseRoute

from dashboard.views.map.icons import marks_asset
from dashboard.views.network.vis_asset import vis_asset


def routes() -> list[BaseRoute]:
    """Every route of our own. A later workshop adds its live feed and the phones' pages here."""
    return [vis_asset(), marks_asset()]
