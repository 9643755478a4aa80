"""vis-network, straight from pyvis' own wheel: the repository carries no copy of it."""

from importlib.resources import files
from typing import Any

from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import Route

ADDRESS = "/driehoek/vis-network-9.1.2.js"
"""Absolute: the app's own routes do not stand under Streamlit's base path. The version is in the
name, so a browser may keep it for a year."""


def vis_asset() -> Route:
    """The route to add to the app's `routes`."""
    carried = str(files("pyvis").joinpath("lib/vis-9.1.2/vis-network.min.js"))

    async def answer(_request: Request) -> Any:
        return FileResponse(
            carried,
            media_type="text/javascript; charset=utf-8",
            headers={"Cache-Control": "public, max-age=31536000, immutable"},
        )

    return Route(ADDRESS, answer, methods=["GET"])
