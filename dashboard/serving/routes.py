"""The addresses that are answered beside Streamlit's own."""

from importlib import resources

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

VIS_NETWORK = resources.files("pyvis") / "lib" / "vis-9.1.2" / "vis-network.min.js"
"""The drawing library as pyvis' own wheel carries it: no copy of it stands in this repository."""

_A_DAY = "public, max-age=86400"


async def vis_network(request: Request) -> Response:
    """The vis-network script, kept by the browser for a day."""
    with resources.as_file(VIS_NETWORK) as path:
        return FileResponse(path, media_type="text/javascript", headers={"Cache-Control": _A_DAY})


def routes() -> list[BaseRoute]:
    """Every route of our own."""
    return [Route("/driehoek/vis-network.js", vis_network)]
